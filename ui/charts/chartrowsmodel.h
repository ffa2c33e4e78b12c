// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"

#include <QAbstractTableModel>

namespace mandate {

class Session;
struct Error;

// The rows behind one bar, part after part, asked for as they are looked at.
class ChartRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Owner, Part, ColumnCount };

    explicit ChartRowsModel(Session &session, QObject *parent = nullptr);

    void show(const BarChart &chart, std::size_t bar);
    const ChartRow &row(const QModelIndex &index) const { return m_rows[std::size_t(index.row())].row; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const mandate::Error &error);

private:
    struct PartRow
    {
        ChartRow row;
        std::size_t part;
    };

    void take(const Result<std::vector<ChartRow>> &rows, int limit);
    void skipEmptyParts();

    Session &m_session;
    std::vector<BarSeries> m_series;
    std::vector<BarPart> m_parts;
    std::vector<PartRow> m_rows;
    std::size_t m_part = 0; // being read
    ChartPage m_page;
    bool m_isAsking = false;
    int m_generation = 0;
};

} // namespace mandate
