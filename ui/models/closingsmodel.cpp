// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/closingsmodel.h"

#include <QLocale>

namespace mandate {

namespace {

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

void ClosingsModel::show(std::vector<ClosingRow> parts, std::vector<ReopeningRow> reopenings)
{
    beginResetModel();
    m_parts = std::move(parts);
    m_reopenings = std::move(reopenings);
    endResetModel();
}

const ClosingRow *ClosingsModel::part(int row) const
{
    return row >= 0 && std::size_t(row) < m_parts.size() ? &m_parts[std::size_t(row)] : nullptr;
}

const ReopeningRow *ClosingsModel::reopening(int row) const
{
    const int place = row - int(m_parts.size());
    return place >= 0 && std::size_t(place) < m_reopenings.size() ? &m_reopenings[std::size_t(place)]
                                                                  : nullptr;
}

int ClosingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size() + m_reopenings.size());
}

int ClosingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ClosingsModel::textOf(const ClosingRow &row, int column) const
{
    switch (column) {
    case What: return closedName(row.cycleCode, row.period);
    case State: return row.isClosed() ? tr("Closed") : tr("Open");
    case By: return row.by;
    case On: return timeText(row.at);
    default: return row.reason;
    }
}

QString ClosingsModel::textOf(const ReopeningRow &row, int column) const
{
    const QString of = row.agreementCode.isEmpty() ? row.name() : row.agreementCode;
    switch (column) {
    case What:
        return row.reopening.until.isValid()
                   ? tr("Reopening of %1 until %2")
                         .arg(of, QLocale().toString(row.reopening.until, QLocale::ShortFormat))
                   : tr("Reopening of %1").arg(of);
    case State: return reopeningStateText(row.state);
    case By: return row.askedBy;
    case On: return timeText(row.askedAt);
    default: return row.reopening.reason;
    }
}

QVariant ClosingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ClosingRow *part = this->part(index.row());
    return part ? textOf(*part, index.column()) : textOf(*reopening(index.row()), index.column());
}

QVariant ClosingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Cycle or period"), tr("State"), tr("By"), tr("On"), tr("Reason")};
    return titles[section];
}

} // namespace mandate
