// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foldedsql.h"

#include "core/base/folded.h"

#include <algorithm>
#include <sqlite3.h>
#include <string>

namespace mandate {

namespace {

void answerFolded(sqlite3_context *context, const std::string &text)
{
    sqlite3_result_text(context, text.data(), int(text.size()), SQLITE_TRANSIENT);
}

// Called for every row of a long list: what is ASCII, and that is most, is folded where it stands.
void foldText(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!bytes)
        return sqlite3_result_null(context);
    std::string text(bytes, std::size_t(sqlite3_value_bytes(values[0])));
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    if (!isPlain)
        return answerFolded(context, folded(QString::fromStdString(text)).toStdString());
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    });
    answerFolded(context, text);
}

} // namespace

void teachFolded(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr, foldText, nullptr, nullptr, nullptr);
}

} // namespace mandate
