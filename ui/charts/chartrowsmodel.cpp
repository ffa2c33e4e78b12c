// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartrowsmodel.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

namespace mandate {

ChartRowsModel::ChartRowsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void ChartRowsModel::show(const BarChart &chart, std::size_t bar)
{
    beginResetModel();
    m_series = chart.series;
    m_parts = chart.bars[bar].parts;
    m_rows.clear();
    m_part = 0;
    m_page = {};
    m_isAsking = false;
    ++m_generation;
    skipEmptyParts();
    endResetModel();
    fetchMore({});
}

void ChartRowsModel::skipEmptyParts()
{
    while (m_part < m_parts.size() && (m_parts[m_part].value.isZero() || !m_parts[m_part].rows))
        ++m_part;
}

int ChartRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ChartRowsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsking && m_part < m_parts.size();
}

void ChartRowsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    const auto question = [rows = m_parts[m_part].rows, page = m_page](const Store &store) {
        return rows(store.database(), page);
    };
    whenAnswered(m_session.report(question), this,
                 [this, asked = m_generation](const Result<std::vector<ChartRow>> &rows) {
                     if (asked == m_generation)
                         take(rows, m_page.limit);
                 });
}

void ChartRowsModel::take(const Result<std::vector<ChartRow>> &rows, int limit)
{
    m_isAsking = false;
    if (!rows) {
        m_part = m_parts.size();
        emit failed(rows.error());
        return;
    }
    if (!rows->empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(rows->size()) - 1);
        for (const ChartRow &row : *rows)
            m_rows.push_back({row, m_part});
        endInsertRows();
        m_page.afterCode = rows->back().code;
        m_page.afterNumber = rows->back().number;
    }
    if (int(rows->size()) < limit) {
        ++m_part;
        skipEmptyParts();
        m_page = {};
    }
    emit loaded();
    if (m_rows.empty() || int(rows->size()) < limit)
        fetchMore({}); // the next part, so that none looks empty
}

QVariant ChartRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &[row, part] = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case Code: return row.number > 0 ? QStringLiteral("%1 · %2").arg(row.code).arg(row.number) : row.code;
    case Title: return row.title;
    case Owner: return row.owner;
    default: return m_series[part].name;
    }
}

QVariant ChartRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Code"), tr("Title"), tr("Whose"), tr("State")};
    return titles[section];
}

} // namespace mandate
