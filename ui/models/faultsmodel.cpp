// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/faultsmodel.h"

#include "ui/look/roles.h"
#include "ui/models/importdesk.h"

#include <algorithm>

namespace mandate {

FaultsModel::FaultsModel(ImportDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &ImportDesk::opened, this, &FaultsModel::reload);
    connect(&desk, &ImportDesk::planned, this, &FaultsModel::reload);
    connect(&desk, &ImportDesk::corrected, this, [this] {
        if (!m_lines.empty())
            emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
    });
}

std::vector<FaultsModel::Line> FaultsModel::wanted() const
{
    std::vector<Line> lines;
    const PreparedImport *made = m_desk.prepared();
    if (!made)
        return lines;
    const auto &faults = made->plan.report.faults;
    for (std::size_t i = 0; i < faults.size() && i < made->places.size(); ++i) {
        const auto &place = made->places[i];
        const QString sheet = place ? m_desk.request().source->sheets[place->sheet].name : faults[i].sheet;
        const int row = place ? int(place->row) + 1 : faults[i].row;
        lines.push_back({row > 0 ? tr("%1, row %2").arg(sheet).arg(row) : sheet,
                         faults[i].column,
                         faults[i].message,
                         place,
                         {faults[i].sheet, faults[i].row}});
    }
    return lines;
}

// Rows come and go one by one, so that the cell somebody types into meanwhile stays open.
void FaultsModel::reload()
{
    const std::vector<Line> next = wanted();
    const auto isSame = [](const Line &a, const Line &b) {
        return a.where == b.where && a.column == b.column;
    };
    const auto isWanted = [&](const Line &line) {
        return std::any_of(next.begin(), next.end(), [&](const Line &one) { return isSame(one, line); });
    };
    for (int row = int(m_lines.size()) - 1; row >= 0; --row)
        if (!isWanted(m_lines[std::size_t(row)])) {
            beginRemoveRows({}, row, row);
            m_lines.erase(m_lines.begin() + row);
            endRemoveRows();
        }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (i < m_lines.size() && isSame(m_lines[i], next[i])) {
            m_lines[i] = next[i];
            continue;
        }
        beginInsertRows({}, int(i), int(i));
        m_lines.insert(m_lines.begin() + std::ptrdiff_t(i), next[i]);
        endInsertRows();
    }
    if (m_lines.size() > next.size()) {
        beginRemoveRows({}, int(next.size()), int(m_lines.size()) - 1);
        m_lines.resize(next.size());
        endRemoveRows();
    }
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

std::optional<CellPlace> FaultsModel::place(int row) const
{
    return row < 0 || row >= int(m_lines.size()) ? std::nullopt : m_lines[std::size_t(row)].place;
}

std::optional<ImportRow> FaultsModel::importRow(int row) const
{
    if (row < 0 || row >= int(m_lines.size()) || m_lines[std::size_t(row)].row.row == 0)
        return std::nullopt;
    return m_lines[std::size_t(row)].row;
}

int FaultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FaultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags FaultsModel::flags(const QModelIndex &index) const
{
    const bool isTyped = index.column() == Cell && place(index.row());
    return QAbstractTableModel::flags(index)
           | (isTyped ? Qt::ItemFlags(Qt::ItemIsEditable) : Qt::ItemFlags());
}

QVariant FaultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    if (role == FixedRole)
        return index.column() == Cell && !line.place;
    if (role == ProblemRole)
        return index.column() == Cell && line.place ? line.wrong : QString();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Place: return line.where;
    case ColumnTitle: return line.column;
    case Cell: return line.place ? m_desk.cell(*line.place) : QString();
    default: return line.wrong;
    }
}

bool FaultsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto place = this->place(index.row());
    if (role != Qt::EditRole || index.column() != Cell || !place)
        return false;
    m_desk.correct(*place, value.toString());
    return true;
}

QVariant FaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Where"), tr("Field"), tr("Cell"), tr("What is wrong")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace mandate
