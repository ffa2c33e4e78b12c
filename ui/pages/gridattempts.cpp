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

// Nothing where the register says already what was written.
QString bothValues(const OpenAgreement &open, const GridRow &row, const WrittenCell &cell,
                   const QLocale &locale)
{
    OpenAgreement tried = open;
    const auto change = typeInto(tried, row, cell.kind, cell.text, locale);
    if (change && change->isEmpty())
        return {};
    return Text::tr("%1 is now “%2”; you wrote “%3”.")
        .arg(cellName(open, row, cell.kind), brief(cellText(open, row, cell.kind, locale)), brief(cell.text));
}

void addCell(GridStanding &standing, const WrittenCell &cell, const OpenAgreement &open,
             const QLocale &locale)
{
    const auto row = gridRowOf(open.dossier, cell.record);
    if (row) {
        standing.mine.push_back({*row, cell.kind, cell.text});
        if (standing.isContested)
            standing.sentences += bothValues(open, *row, cell, locale);
        return;
    }
    standing.lost += cell.text + u'\n';
    standing.sentences +=
        Text::tr("%1 is gone with its row; you wrote “%2”.").arg(cell.name, brief(cell.text));
}

} // namespace

QString GridStanding::question() const
{
    const QString both = sentences.join(u' ');
    return (isContested ? Text::tr("Somebody else changed this meanwhile. %1")
                        : Text::tr("It was not saved; what you wrote is kept here. %1"))
        .arg(both)
        .trimmed();
}

QStringList GridStanding::answers() const
{
    QStringList answers = isContested ? QStringList{Text::tr("Keep theirs"), Text::tr("Write mine")}
                                      : QStringList{Text::tr("Leave it"), Text::tr("Try again")};
    if (!lost.isEmpty())
        answers += Text::tr("Copy what I wrote");
    return answers;
}

GridStanding standingOf(const std::vector<GridAttempt> &attempts, const OpenAgreement &open,
                        const QLocale &locale)
{
    GridStanding standing;
    for (const GridAttempt &attempt : attempts) {
        standing.isContested = standing.isContested || attempt.isContested;
        if (attempt.again)
            standing.again.push_back(attempt.again);
        if (attempt.seen && attempt.isContested)
            standing.sentences += differencesSince(*attempt.seen, open, locale);
        for (const WrittenCell &cell : attempt.cells)
            addCell(standing, cell, open, locale);
    }
    standing.sentences.removeAll(QString());
    return standing;
}

} // namespace mandate
