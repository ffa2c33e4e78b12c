// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columnsmodel.h"

#include "ui/look/palette.h"
#include "ui/look/roles.h"
#include "ui/models/importdesk.h"

#include <QTimer>

namespace mandate {

namespace {

constexpr int Sure = 90;
constexpr int Likely = 70;

} // namespace

ColumnsModel::ColumnsModel(ImportDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &ImportDesk::opened, this, [this] { showTable(0); });
    connect(&desk, &ImportDesk::redrafted, this, &ColumnsModel::reload);
}

const TableDraft *ColumnsModel::draft() const
{
    const auto &drafts = m_desk.request().drafts;
    return m_table < drafts.size() ? &drafts[m_table] : nullptr;
}

void ColumnsModel::showTable(std::size_t table)
{
    m_table = table;
    reload();
}

// A choice made in one row may clear another; the rows themselves stay.
void ColumnsModel::reload()
{
    const TableDraft *shown = draft();
    const bool isSame = shown && shown->columns.size() == m_columns.size();
    if (!isSame)
        beginResetModel();
    m_columns = shown ? shown->columns : std::vector<ColumnDraft>();
    m_fields = QStringList{QString()} + fieldsOf(shown ? shown->kind : QString());
    m_titles = {tr("not read")};
    for (qsizetype i = 1; i < m_fields.size(); ++i)
        m_titles += fieldTitle(m_fields[i]);
    if (!isSame)
        endResetModel();
    else if (!m_columns.empty())
        emit dataChanged(index(0, 0), index(int(m_columns.size()) - 1, ColumnCount - 1));
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    const bool isChoice = index.column() == ReadAs && !m_desk.request().mapping && m_fields.size() > 1;
    return QAbstractTableModel::flags(index)
           | (isChoice ? Qt::ItemFlags(Qt::ItemIsEditable) : Qt::ItemFlags());
}

QString ColumnsModel::why(const ColumnDraft &column) const
{
    if (column.field.isEmpty())
        return column.reason.isEmpty() ? tr("Not recognised") : tr("Not read: %1").arg(column.reason);
    if (column.reason.isEmpty())
        return tr("From the mapping");
    return (column.sureness >= Sure     ? tr("Sure: %1")
            : column.sureness >= Likely ? tr("Likely: %1")
                                        : tr("A guess: %1"))
        .arg(column.reason);
}

QVariant ColumnsModel::status(const ColumnDraft &column) const
{
    if (column.field.isEmpty())
        return int(column.cells > 0 ? Status::Watch : Status::None);
    return int(column.sureness >= Likely || column.reason.isEmpty() ? Status::Good : Status::Watch);
}

QString ColumnsModel::text(const ColumnDraft &column, int place) const
{
    switch (place) {
    case Title: return column.title;
    case Samples: return column.samples.join(QStringLiteral(" · "));
    case ReadAs:
        if (m_desk.request().mapping)
            return tr("as the mapping says");
        return m_titles.value(m_fields.indexOf(column.field));
    default: return why(column);
    }
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ColumnDraft &column = m_columns[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(column, index.column());
    case Qt::EditRole: return index.column() == ReadAs ? column.field : text(column, index.column());
    case ChoicesRole: return index.column() == ReadAs ? m_fields : QVariant();
    case ChoiceTitlesRole: return index.column() == ReadAs ? m_titles : QVariant();
    case StatusRole: return index.column() == Why ? status(column) : QVariant();
    default: return {};
    }
}

// The view still holds its editor while this is called; the rows are told anew behind it.
bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != ReadAs)
        return false;
    m_desk.setField(m_table, std::size_t(index.row()), value.toString());
    return true;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Column of the file"), tr("Holds, for example"), tr("Is read as"),
                              tr("Why")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace mandate
