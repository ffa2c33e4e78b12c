// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gridattempts.h"

#include "ui/models/griddifferences.h"
#include "ui/models/gridrows.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

constexpr qsizetype MostSentences = 12; // that anybody reads before answering

// What the cell held when it was typed into; a cell is one field, or the one that was contested with it.
const Contest *contestOf(const WrittenCell &cell, const std::vector<Contest> &contests)
{
    for (const Contest &contest : contests)
        if ((contest.record == cell.record && contest.mine == cell.text) || contests.size() == 1)
            return &contest;
    return nullptr;
}

// All three values; nothing where the register says already what was written.
QString threeValues(const OpenAgreement &open, const GridRow &row, const WrittenCell &cell,
                    const std::vector<Contest> &contests, const QLocale &locale)
{
    OpenAgreement tried = open;
    const auto change = typeInto(tried, row, cell.kind, cell.text, locale);
    if (change && change->isEmpty())
        return {};
    const QString name = cellName(open, row, cell.kind);
    const QString now = brief(cellText(open, row, cell.kind, locale));
    const Contest *contest = contestOf(cell, contests);
    return contest ? Text::tr("%1 is now “%2”; you saw “%3” and wrote “%4”.")
                         .arg(name, now, brief(contest->before), brief(cell.text))
                   : Text::tr("%1 is now “%2”; you wrote “%3”.").arg(name, now, brief(cell.text));
}

void addCells(GridStanding &standing, const GridAttempt &attempt, const OpenAgreement &open,
              const QLocale &locale)
{
    const auto &cells = attempt.cells;
    for (const WrittenCell &cell : cells) {
        standing.texts += cell.text + u'\n';
        const auto row = gridRowOf(open.dossier, cell.record);
        if (row && standing.isContested)
            standing.sentences += threeValues(open, *row, cell, attempt.contests, locale);
        else if (!row)
            standing.sentences +=
                Text::tr("%1 is gone with its row; you wrote “%2”.").arg(cell.name, brief(cell.text));
    }
    FoundCells now = found(open, cells);
    std::move(now.cells.begin(), now.cells.end(), std::back_inserter(standing.mine));
    std::move(now.lost.begin(), now.lost.end(), std::back_inserter(standing.lost));
}

} // namespace

QString GridStanding::question() const
{
    const QString more = sentences.size() > MostSentences ? QStringLiteral(" …") : QString();
    const QString both = sentences.mid(0, MostSentences).join(u' ') + more;
    return (isContested ? Text::tr("Somebody else changed this meanwhile. %1")
                        : Text::tr("It was not saved; what you wrote is kept here. %1"))
        .arg(both)
        .trimmed();
}

std::vector<GridAnswer> GridStanding::answers() const
{
    std::vector<GridAnswer> answers{GridAnswer::Leave};
    if (!mine.empty() || !again.empty())
        answers.push_back(GridAnswer::Write);
    if (!lost.empty())
        answers.push_back(GridAnswer::Copy);
    return answers;
}

QStringList GridStanding::answerTexts() const
{
    QStringList words;
    for (const GridAnswer answer : answers())
        words += answer == GridAnswer::Copy ? Text::tr("Copy what I wrote")
                 : answer == GridAnswer::Leave
                     ? (isContested ? Text::tr("Keep theirs") : Text::tr("Leave it"))
                     : (isContested ? Text::tr("Write mine") : Text::tr("Try again"));
    return words;
}

GridStanding standingOf(const std::vector<GridAttempt> &attempts, const OpenAgreement &open,
                        const QLocale &locale)
{
    GridStanding standing;
    for (const GridAttempt &attempt : attempts) {
        standing.isContested = attempt.isContested;
        if (attempt.again)
            standing.again.push_back(attempt.again);
        if (attempt.seen && attempt.isContested)
            standing.sentences += differencesSince(*attempt.seen, open, locale);
        addCells(standing, attempt, open, locale);
    }
    standing.sentences.removeAll(QString());
    return standing;
}

} // namespace mandate
