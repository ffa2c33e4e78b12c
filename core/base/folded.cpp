// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folded.h"

#include <algorithm>

namespace mandate {

namespace {

bool isMark(QChar letter)
{
    return letter.category() == QChar::Mark_NonSpacing;
}

} // namespace

QString folded(const QString &text)
{
    const auto isPlain = [](QChar letter) { return letter.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isPlain)) // most texts, and decomposing is slow
        return text.toLower();
    QString bare = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    bare.removeIf(isMark);
    return bare;
}

} // namespace mandate
