// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrustedmodel.h"

#include <QLocale>

namespace mandate {

void EntrustedModel::show(std::vector<EntrustedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EntrustedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntrustedModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant EntrustedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const EntrustedRow &entrusted = row(index.row());
    switch (index.column()) {
    case User: return entrusted.user;
    case What: return entrustedText(entrusted);
    case Since: return QLocale().toString(entrusted.since, QLocale::ShortFormat);
    case Until: return QLocale().toString(entrusted.until, QLocale::ShortFormat);
    case State: return entrustedStateText(entrusted.state);
    case ProposedBy: return entrusted.proposedBy;
    default: return entrusted.reason;
    }
}

QVariant EntrustedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("User"),  tr("What"),        tr("From"),  tr("Until"),
                              tr("State"), tr("Proposed by"), tr("Reason")};
    return titles[section];
}

} // namespace mandate
