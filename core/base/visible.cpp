// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visible.h"

#include <algorithm>

namespace mandate {

namespace {

bool isHidden(QChar c)
{
    constexpr QChar FirstEmbedding(0x202a);
    constexpr QChar LastOverride(0x202e);
    if (c >= FirstEmbedding && c <= LastOverride)
        return true;
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
}

} // namespace

std::optional<QChar> hiddenCharacter(QStringView text)
{
    const auto found = std::find_if(text.begin(), text.end(), isHidden);
    return found == text.end() ? std::nullopt : std::optional(*found);
}

QString visible(QString text)
{
    if (hiddenCharacter(text))
        std::replace_if(text.begin(), text.end(), isHidden, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace mandate
