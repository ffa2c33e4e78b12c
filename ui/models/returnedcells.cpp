// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/returnedcells.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

namespace mandate {

ReturnedCells::ReturnedCells(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void ReturnedCells::compare(const std::shared_ptr<const Workbook> &workbook)
{
    m_workbook = workbook;
    m_decided.clear();
    ask();
}

void ReturnedCells::close()
{
    ++m_generation;
    m_workbook.reset();
    beginResetModel();
    m_returned.reset();
    endResetModel();
}

void ReturnedCells::ask()
{
    const auto question = [workbook = m_workbook, decided = m_decided](const Store &store) {
        return returnedFillIn(store.database(), *workbook, decided);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, asked = ++m_generation](const Result<ReturnedFillIn> &returned) {
                     if (asked == m_generation)
                         take(returned);
                 });
}

// What is ticked changes what is taken, and not which cells differ.
void ReturnedCells::take(const Result<ReturnedFillIn> &returned)
{
    if (!returned)
        return emit failed(returned.error());
    const bool isSame = m_returned && m_returned->differing == returned->differing;
    if (!isSame)
        beginResetModel();
    m_returned = *returned;
    if (!isSame)
        endResetModel();
    if (returned->changed == 0 && returned->differing.empty())
        return emit failed(
            {Error::Kind::Invalid,
             tr("Nothing was filled in that is not in the register already. %1").arg(notes().join(u' ')),
             {}});
    emit compared();
}

QStringList ReturnedCells::notes() const
{
    QStringList notes;
    for (const DifferingCell &cell : m_returned->differing)
        if (m_decided.count(cell.cell) == 0)
            notes += tr("%1 It stays as it is here.").arg(cell.sentence());
    return notes + m_returned->notices;
}

void ReturnedCells::note(Save &save) const
{
    if (m_returned)
        noteReturned(m_returned->sent, save);
}

int ReturnedCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_returned ? 0 : int(m_returned->differing.size());
}

int ReturnedCells::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ReturnedCells::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DifferingCell &cell = m_returned->differing[std::size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == What)
        return m_decided.count(cell.cell) > 0 ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What: return QStringLiteral("%1 · %2").arg(cell.what, cell.cell);
    case Sent: return cell.sent;
    case Here: return cell.now;
    default: return cell.written;
    }
}

bool ReturnedCells::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !m_returned)
        return false;
    const QString &cell = m_returned->differing[std::size_t(index.row())].cell;
    if (value == Qt::Checked)
        m_decided.insert(cell);
    else
        m_decided.erase(cell);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    ask();
    return true;
}

QVariant ReturnedCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[] = {tr("Take from the sheet"), tr("As it was sent"), tr("Here now"),
                              tr("In the sheet")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

Qt::ItemFlags ReturnedCells::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == What ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace mandate
