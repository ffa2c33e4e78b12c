// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QAbstractTableModel>

namespace mandate {

// A record of an agreement's section, and its line in the list of them.
struct SectionItem
{
    Row row;
    QStringList cells;

    Uuid id() const { return std::get<Uuid>(row.front()); }
    bool operator==(const SectionItem &) const = default;
};

// The records of one section, a line each.
class ItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ItemsModel(const QStringList &titles, QObject *parent);

    void show(std::vector<SectionItem> items);
    const SectionItem &item(int row) const { return m_items[std::size_t(row)]; }
    // -1 where it is not among them.
    int rowOf(const Uuid &record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<SectionItem> m_items;
};

} // namespace mandate
