// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entriesmodel.h"

#include "ui/look/palette.h"
#include "ui/look/roles.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace mandate {

void EntriesModel::show(std::vector<ShownEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int EntriesModel::toDecide() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const ShownEntry &entry) {
        return entry.standing.isOpen() && entry.standing.isDecidedHere;
    }));
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EntriesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownEntry &entry = m_entries[std::size_t(index.row())];
    if (role == StatusRole && index.column() == State)
        return int(entry.standing.isOpen() ? Status::Watch : Status::Good);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const DifferingEntry &kept = entry.standing.entry;
    switch (index.column()) {
    case State: return entry.state;
    case Record: return entry.record;
    case Fields: return entry.fields;
    case Office: return entry.standing.siteName;
    case By: return kept.editor;
    case At:
        return QLocale().toString(QDateTime::fromString(kept.editedAt, Qt::ISODate).toLocalTime(),
                                  QLocale::ShortFormat);
    case Cause: return entry.cause;
    default: return entry.standing.decision ? entry.standing.decision->reason : kept.reason;
    }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[] = {tr("State"), tr("Record"), tr("Fields"), tr("Sent by"),
                              tr("By"),    tr("At"),     tr("Why"),    tr("Reason")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace mandate
