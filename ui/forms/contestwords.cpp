// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/contestwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms)
};

constexpr qsizetype MostCharacters = 400; // of a value in a question; the field holds all of it
constexpr qsizetype MostLines = 16;

QString brief(const QString &value)
{
    const QString line = value.simplified();
    return line.size() <= MostCharacters ? line : line.left(MostCharacters) + QChar(u'…');
}

} // namespace

QString contestWords(const std::vector<Contest> &contests)
{
    QStringList lines;
    for (const Contest &contest : contests) {
        if (contest.field.isEmpty() || lines.size() >= MostLines)
            continue;
        lines += Text::tr("Somebody else changed “%1” while you wrote.").arg(contest.field);
        lines += Text::tr("You saw: “%1”").arg(brief(contest.before));
        lines += contest.by.isEmpty() ? Text::tr("Theirs: “%1”").arg(brief(contest.theirs))
                                      : Text::tr("Theirs (%1): “%2”").arg(contest.by, brief(contest.theirs));
        lines += Text::tr("Yours: “%1”").arg(brief(contest.mine));
    }
    return lines.join(u'\n');
}

} // namespace mandate
