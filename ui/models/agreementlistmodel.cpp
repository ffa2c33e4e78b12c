// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agreementlistmodel.h"

#include "core/reports/lists.h"
#include "ui/look/roles.h"
#include "ui/models/closedcycles.h"
#include "ui/models/shown.h"
#include "ui/models/standings.h"

#include <algorithm>

namespace mandate {

AgreementListModel::AgreementListModel(Session &session, QObject *parent)
    : ListingModel(session, agreementsList(), parent),
      m_standings(new Standings(session, this)),
      m_closed(new ClosedCycles(session, this))
{
    connect(m_standings, &Standings::arrived, this, &AgreementListModel::showStanding);
    connect(m_closed, &ClosedCycles::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, scoreColumn()));
    });
}

void AgreementListModel::forget()
{
    m_standings->forget();
}

// A figure changes only scores; anything that names a line of the list may change the list.
void AgreementListModel::take(const QStringList &tables)
{
    ListingModel::take(tables);
    m_standings->forget();
    if (rowCount() > 0)
        emit dataChanged(index(0, scoreColumn()), index(rowCount() - 1, scoreColumn()));
}

void AgreementListModel::showStanding(const AgreementId &agreement)
{
    const int line = lineOf(agreement.uuid);
    if (line >= 0)
        emit dataChanged(index(line, scoreColumn()), index(line, scoreColumn()));
}

int AgreementListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : scoreColumn() + 1;
}

QString AgreementListModel::textOf(const AgreementStanding &standing)
{
    const Composite &composite = standing.composite;
    if (!composite.rounded)
        return tr("nothing scored yet");
    const QString value = shown(*composite.rounded, QLocale(), standing.scheme.digits);
    if (!composite.band.isEmpty())
        return tr("%1 · %2").arg(value, composite.band);
    return composite.whole
               ? value
               : tr("%1 over %2 %").arg(value, shown(composite.scoredWeight.rounded(0), QLocale()));
}

QVariant AgreementListModel::score(const ListRow &row, int role) const
{
    const AgreementStanding *known = m_standings->of(AgreementId{row.id});
    if (!known)
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*known);
    const auto &score = known->composite.rounded;
    if (!score)
        return {};
    if (role == ValueRole)
        return score->text();
    const Scheme &scheme = known->scheme;
    return std::clamp(((*score - scheme.worst) / (scheme.best - scheme.worst)).approximate(), 0.0, 1.0);
}

QVariant AgreementListModel::data(const QModelIndex &index, int role) const
{
    const ListRow *found = row(index.row());
    if (found && role == Qt::DisplayRole && index.column() < scoreColumn()
        && qstrcmp(list().columns[std::size_t(index.column())].name, "cycle") == 0) {
        const QString code = ListingModel::data(index, role).toString();
        return m_closed->marked(code, code);
    }
    if (index.column() != scoreColumn() || !found)
        return ListingModel::data(index, role);
    return role == Qt::DisplayRole || role == ShareRole || role == ValueRole ? score(*found, role)
                                                                             : QVariant();
}

QVariant AgreementListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != scoreColumn() || orientation != Qt::Horizontal)
        return ListingModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole: return tr("Score");
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case KindRole: return int(ColumnKind::Number);
    case FixedRole: return true; // computed as it is shown
    default: return {};
    }
}

} // namespace mandate
