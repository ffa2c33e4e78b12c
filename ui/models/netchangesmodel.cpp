// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/netchangesmodel.h"

#include "ui/models/changetext.h"

#include <QLocale>

namespace mandate {

void NetChangesModel::show(std::vector<HistoryLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int NetChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int NetChangesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant NetChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const HistoryLine &line = m_lines[std::size_t(index.row())];
    switch (index.column()) {
    case Record: return line.noun;
    case Place: return line.place;
    case Field: return line.kind == ChangeKind::Set ? line.field : word(line.kind);
    case Before: return line.before;
    case After: return line.after;
    case By: return makerOf(line.save);
    default: return QLocale().toString(line.save.at.toLocalTime(), QLocale::ShortFormat);
    }
}

QVariant NetChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[] = {tr("Record"), tr("Which"), tr("What"),        tr("Then"),
                              tr("Now"),    tr("By"),    tr("Last changed")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace mandate
