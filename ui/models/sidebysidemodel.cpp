// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebysidemodel.h"

#include "ui/look/palette.h"
#include "ui/look/roles.h"

namespace mandate {

SideBySideModel::SideBySideModel(Half half, QObject *parent) : QAbstractTableModel(parent), m_half(half) {}

void SideBySideModel::show(std::vector<PairedLine> lines, const QString &name)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_name = name;
    endResetModel();
}

int SideBySideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SideBySideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool SideBySideModel::isHere(const PairedLine &line) const
{
    return line.likeness != (m_half == Half::One ? Likeness::OnlyOther : Likeness::OnlyOne);
}

QString SideBySideModel::mark(const PairedLine &line) const
{
    if (line.likeness == Likeness::Differs)
        return tr("differs");
    if (line.likeness == Likeness::Same || !line.isHeading)
        return {};
    return isHere(line) ? tr("only here") : tr("not here");
}

QString SideBySideModel::shown(const PairedLine &line, int column) const
{
    if (column == Mark)
        return mark(line);
    if (!isHere(line))
        return {};
    if (column == Says)
        return m_half == Half::One ? line.one : line.other;
    if (!line.isHeading)
        return line.field;
    return m_half == Half::One ? line.number : line.otherNumber;
}

QVariant SideBySideModel::data(const QModelIndex &index, int role) const
{
    const PairedLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return shown(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Says && !mark(line).isEmpty()
                   ? tr("%1, %2").arg(shown(line, Says), mark(line))
                   : shown(line, index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignTop);
    case HeadingRole: return line.isHeading;
    case StatusRole:
        return index.column() == Mark && !mark(line).isEmpty() ? QVariant(int(Status::Watch)) : QVariant();
    default: return {};
    }
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Place");
    case Says: return m_name;
    default: return tr("Difference");
    }
}

} // namespace mandate
