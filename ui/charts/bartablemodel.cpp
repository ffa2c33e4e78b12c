// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bartablemodel.h"

#include "core/reports/condition.h"
#include "ui/charts/charttext.h"
#include "ui/look/roles.h"

#include <algorithm>

namespace mandate {

namespace {

// Where each bar is one thing, what is said of it says all; else its parts do.
enum Column { Label, Says, Group, GroupEnd, FirstPart = 1 };

// Counts are whole; everything else is shown as short as it is said beside the bar.
QString valueText(const Decimal &value)
{
    return figureText(value, value.isWhole() ? 0 : 2);
}

} // namespace

void BarTableModel::show(BarChart chart)
{
    beginResetModel();
    m_chart = std::move(chart);
    endResetModel();
}

int BarTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chart.bars.size());
}

int BarTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return isSaid() ? int(GroupEnd) : FirstPart + int(m_chart.series.size());
}

bool BarTableModel::isSaid() const
{
    return m_chart.scale == BarScale::Percent;
}

std::optional<std::size_t> BarTableModel::partOf(const QModelIndex &index) const
{
    const BarPart *own = part(index);
    return own ? std::optional(std::size_t(index.column() - FirstPart)) : std::nullopt;
}

const BarPart *BarTableModel::part(const QModelIndex &index) const
{
    const std::size_t place = std::size_t(index.column() - FirstPart);
    const Bar &bar = m_chart.bars[std::size_t(index.row())];
    return !isSaid() && index.column() >= FirstPart && place < bar.parts.size() ? &bar.parts[place] : nullptr;
}

QVariant BarTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Bar &bar = m_chart.bars[std::size_t(index.row())];
    const BarPart *figure = part(index);
    if (role == Qt::TextAlignmentRole)
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ValueRole && figure)
        return figure->value.text();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Label)
        return bar.label;
    if (figure)
        return valueText(figure->value);
    return !isSaid() ? QString() : index.column() == Says ? bar.text : bar.group;
}

QVariant BarTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = !isSaid() && section >= FirstPart;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == KindRole && isFigure)
        return int(ColumnKind::Number);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Label)
        return m_chart.labelTitle;
    if (isFigure)
        return m_chart.series[std::size_t(section - FirstPart)].name;
    return section == Says ? tr("Result") : tr("Peer group");
}

} // namespace mandate
