// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sourcesheetmodel.h"

#include "ui/look/roles.h"
#include "ui/models/importdesk.h"

#include <algorithm>

namespace mandate {

SourceSheetModel::SourceSheetModel(ImportDesk &desk, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &ImportDesk::opened, this, [this] { showSheet(0); });
    connect(&desk, &ImportDesk::planned, this, &SourceSheetModel::takeFaults);
    connect(&desk, &ImportDesk::corrected, this, [this](const CellPlace &changed) {
        if (changed.sheet == m_sheet) {
            const QModelIndex cell = index(int(changed.row), int(changed.column) + 1);
            emit dataChanged(cell, cell);
        }
    });
}

const Sheet *SourceSheetModel::sheet() const
{
    const auto &source = m_desk.request().source;
    return source && m_sheet < source->sheets.size() ? &source->sheets[m_sheet] : nullptr;
}

void SourceSheetModel::showSheet(std::size_t sheet)
{
    m_sheet = sheet;
    reload();
}

void SourceSheetModel::reload()
{
    beginResetModel();
    std::size_t width = 0;
    if (const Sheet *shown = sheet())
        for (const auto &row : shown->rows)
            width = std::max(width, row.size());
    m_columns = sheet() ? int(width) + 1 : 0;
    endResetModel();
    takeFaults();
}

void SourceSheetModel::takeFaults()
{
    m_faults.clear();
    if (const PreparedImport *made = m_desk.prepared()) {
        const auto &faults = made->plan.report.faults;
        for (std::size_t i = 0; i < faults.size() && i < made->places.size(); ++i)
            if (made->places[i])
                m_faults.emplace(*made->places[i], faults[i].message);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

QModelIndex SourceSheetModel::find(const CellPlace &place)
{
    if (place.sheet != m_sheet)
        showSheet(place.sheet);
    return index(int(place.row), int(place.column) + 1);
}

QString SourceSheetModel::sheetName() const
{
    return sheet() ? sheet()->name : QString();
}

CellPlace SourceSheetModel::place(const QModelIndex &index) const
{
    return {m_sheet, std::size_t(index.row()), std::size_t(index.column() - 1)};
}

int SourceSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sheet() ? 0 : int(sheet()->rows.size());
}

int SourceSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

Qt::ItemFlags SourceSheetModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index)
           | (index.column() > 0 ? Qt::ItemFlags(Qt::ItemIsEditable) : Qt::ItemFlags());
}

QVariant SourceSheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !sheet())
        return {};
    if (index.column() == 0) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(index.row() + 1)
               : role == FixedRole     ? QVariant(true)
                                       : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return m_desk.cell(place(index)).simplified();
    case Qt::EditRole: return m_desk.cell(place(index));
    case Qt::ToolTipRole:
    case ProblemRole: {
        const auto fault = m_faults.find(place(index));
        return fault == m_faults.end() ? QString() : fault->second;
    }
    default: return {};
    }
}

bool SourceSheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() == 0)
        return false;
    m_desk.correct(place(index), value.toString());
    return true;
}

QVariant SourceSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    QString letters;
    for (int rest = section; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return section == 0 ? tr("Row") : letters;
}

} // namespace mandate
