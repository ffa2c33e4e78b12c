// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attainmentmodel.h"

#include "ui/models/shown.h"

#include <algorithm>

namespace mandate {

void AttainmentModel::show(std::vector<AttainmentLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int AttainmentModel::rowOf(const Uuid &record) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&record](const AttainmentLine &line) {
        return line.id == record && line.group != AttainmentGroup::Level;
    });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int AttainmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AttainmentModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString AttainmentModel::text(const AttainmentLine &line, int column) const
{
    const KpiTally &tally = line.tally;
    switch (column) {
    case What: return line.group == AttainmentGroup::Level ? word(line.level) : line.code;
    case Attainment: {
        const auto attainment = tally.attainment();
        return attainment ? mandate::shown(attainment->rounded(1), QLocale(), 1) : QString();
    }
    case Reached:
        return tally.due == 0
                   ? tr("none due")
                   : tr("%1 of %2").arg(QLocale().toString(tally.reached), QLocale().toString(tally.due));
    default: return QLocale().toString(tally.notReported);
    }
}

QVariant AttainmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AttainmentLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return line.title;
    case Qt::TextAlignmentRole:
        return int((index.column() == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant AttainmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QString titles[] = {tr("Plan to date"), tr("Attained"), tr("Reached"), tr("Unreported")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace mandate
