// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readingapart.h"

#include "core/base/confinement.h"
#include "core/base/helper.h"
#include "core/exchange/sheetbytes.h"
#include "core/exchange/workbookfile.h"
#include "core/store/database.h"

#include <QDir>
#include <QFileInfo>

namespace mandate {

namespace {

constexpr const char *WorkbookReader = "workbook";
constexpr const char *RegisterReader = "register";

QString word(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8 ? QStringLiteral("utf-8") : QStringLiteral("windows-1252");
}

TextEncoding encodingOf(const QString &word)
{
    return word == QLatin1String("utf-8") ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

Result<QByteArray> answer(const QStringList &question)
{
    const QString path = question.value(1);
    const bool isRegister = question.value(0) == QLatin1String(RegisterReader);
    confine(isRegister); // where an unfinished save has to be taken back
    if (isRegister)
        return Database::inspect(path).map([] { return QByteArray(); });
    return readWorkbook(path, encodingOf(question.value(2))).map(toBytes);
}

} // namespace

Result<Workbook> readWorkbookApart(const QString &path, TextEncoding encoding,
                                   const std::function<bool()> &isStopped)
{
    return askHelper({QLatin1String(WorkbookReader), path, word(encoding)}, path, isStopped)
        .and_then([&path](const QByteArray &bytes) { return fromBytes(bytes, path); });
}

Result<void> inspectApart(const QString &path)
{
    return askHelper({QLatin1String(RegisterReader), path}, path, {}).map([](const QByteArray &) {});
}

std::optional<int> readForAnother(int argc, char *argv[])
{
    return serveAsHelper(argc, argv, answer);
}

} // namespace mandate
