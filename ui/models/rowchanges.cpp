// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowchanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

tl::unexpected<Error> gone()
{
    return invalid(Text::tr("The row is no longer there: somebody else has withdrawn it."));
}

QString insertionLabel(RowKind kind, const QString &number)
{
    return kind == RowKind::Objective ? Text::tr("Insert objective %1").arg(number)
           : kind == RowKind::Action  ? Text::tr("Insert action %1").arg(number)
                                      : Text::tr("Insert success indicator %1").arg(number);
}

RowKind kindOf(const GridRow &row)
{
    return row.isObjective() ? RowKind::Objective : row.isIndicator() ? RowKind::Indicator : RowKind::Action;
}

AlteredRows insertedAt(const Dossier &dossier, const GridRow &made)
{
    return {insertionLabel(kindOf(made), numberOf(dossier, made)), {idOf(dossier, made)}};
}

QString moveLabel(const QString &number, int count, int step)
{
    if (count == 1)
        return step < 0 ? Text::tr("Move %1 up").arg(number) : Text::tr("Move %1 down").arg(number);
    return step < 0 ? Text::tr("Move %n rows from %1 up", nullptr, count).arg(number)
                    : Text::tr("Move %n rows from %1 down", nullptr, count).arg(number);
}

QString weightingLabel(const QString &number, bool ofObjectives, WeightEdit how)
{
    if (ofObjectives)
        return how == WeightEdit::Scale ? Text::tr("Scale the objectives to 100")
                                        : Text::tr("Spread the objectives evenly");
    return how == WeightEdit::Scale ? Text::tr("Scale the weights of objective %1").arg(number)
                                    : Text::tr("Spread the weights of objective %1 evenly").arg(number);
}

Result<AlteredRows> move(Dossier &dossier, std::vector<Uuid> records, int step)
{
    const auto first = records.empty() ? std::nullopt : gridRowOf(dossier, records.front());
    if (!first)
        return gone();
    const GridRow kind = *first;
    std::erase_if(records, [&dossier, &kind](const Uuid &record) {
        const auto row = gridRowOf(dossier, record);
        return !row || !isSameKind(*row, kind);
    });
    const QString label = moveLabel(numberOf(dossier, *first), int(records.size()), step);
    std::vector<Uuid> order = records;
    if (step > 0) // the last makes room for those before it
        std::reverse(order.begin(), order.end());
    Dossier after = dossier;
    for (const Uuid &record : order)
        if (const auto row = gridRowOf(after, record); !row || !moved(after, *row, step))
            return invalid(step < 0 ? Text::tr("There is no place further up.")
                                    : Text::tr("There is no place further down."));
    dossier = std::move(after);
    return AlteredRows{label, records};
}

} // namespace

RowChange insertion(RowKind kind, const Uuid &after)
{
    return [kind, after](Dossier &dossier) -> Result<AlteredRows> {
        const auto row = gridRowOf(dossier, after);
        if (!row && !after.isNull())
            return gone();
        return insertedAt(dossier, inserted(dossier, row, kind));
    };
}

RowChange insertionAbove(const Uuid &record)
{
    return [record](Dossier &dossier) -> Result<AlteredRows> {
        const auto row = gridRowOf(dossier, record);
        if (!row)
            return gone();
        return insertedAt(dossier, insertedAbove(dossier, *row));
    };
}

RowChange withdrawal(const std::vector<Uuid> &records)
{
    return [records](Dossier &dossier) -> Result<AlteredRows> {
        const std::vector<GridRow> rows = gridRowsOf(dossier, records);
        if (rows.empty())
            return gone();
        const QString number = numberOf(dossier, rows.front());
        const int count = int(rows.size());
        withdraw(dossier, rows);
        return AlteredRows{count == 1 ? Text::tr("Withdraw %1").arg(number)
                                      : Text::tr("Withdraw %n rows from %1", nullptr, count).arg(number),
                           {}};
    };
}

RowChange moving(const std::vector<Uuid> &records, int step)
{
    return [records, step](Dossier &dossier) { return move(dossier, records, step); };
}

RowChange weighting(const Uuid &record, bool ofObjectives, WeightEdit how)
{
    return [record, ofObjectives, how](Dossier &dossier) -> Result<AlteredRows> {
        const auto row = gridRowOf(dossier, record);
        if (!row)
            return gone();
        ObjectiveItem &objective = dossier.objectives[row->objective];
        const auto done =
            ofObjectives ? editObjectiveWeights(dossier, how) : editIndicatorWeights(objective, how);
        if (!done)
            return tl::unexpected(done.error());
        return AlteredRows{weightingLabel(numberOf(objective.objective), ofObjectives, how), {}};
    };
}

} // namespace mandate
