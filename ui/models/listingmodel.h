// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/listing.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>
#include <set>

namespace mandate {

class LongWork;
class Session;

// A list of any length: pages of plain rows, each asked for once as its place is shown. What is sorted,
// filtered or grouped is a new question; answers to an older one are dropped.
class ListingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ListingModel(Session &session, const ListDefinition &list, QObject *parent = nullptr);

    const ListDefinition &list() const { return m_list; }
    void arrange(const Arrangement &arrangement);
    void fold(int row, bool isFolded);
    // None but these rows; nothing: all.
    void restrict(const std::optional<std::vector<Uuid>> &only);
    void reload();
    // What is asked: the arrangement in the chosen cycle.
    ListQuestion question() const;
    // Null for a heading.
    const ListRow *row(int line) const;
    // Where a row stands among those that are held; -1 where it does not.
    int lineOf(const Uuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void loaded();
    void counted(qint64 count);
    void failed(const mandate::Error &error);

protected:
    virtual void forget() {}
    virtual void take(const QStringList &tables);
    Session &session() const { return m_session; }

private:
    // The rows of one value, or all of them where the list is not grouped.
    struct Group
    {
        Value value;
        std::int64_t count = 0;
        bool isHeaded = false;
        bool isFolded = false;
        bool isAsked = false;
        bool isWhole = false;
        std::vector<ListRow> rows;
        std::vector<Value> end;
    };

    std::size_t groupAt(int line) const;
    void findLines();
    void askRows();
    void askCount();
    void endCount();
    void askGroups();
    void takeGroups(std::vector<ListGroup> found);
    void unfold(std::vector<Group> groups, std::vector<ListRow> rows);
    void askMissing();
    void askPage(std::size_t group);
    void takePage(std::size_t group, ListPage page);
    void show(std::vector<Group> groups);
    template <typename Answer, typename Take>
    void ask(Result<Answer> (*which)(const Database &, const ListQuestion &), Take take);
    QVariant headingData(const Group &group, int column, int role) const;

    Session &m_session;
    const ListDefinition &m_list;
    Arrangement m_arrangement;
    std::optional<std::vector<Uuid>> m_only;
    std::vector<Group> m_groups;
    std::optional<int> m_grouped; // what they are the groups of, while another list may be on its way
    std::vector<int> m_starts;    // the first line of each group, and behind them the number of lines
    mutable std::set<std::size_t> m_missing; // groups whose next page was looked for
    QTimer *m_asking;
    std::shared_ptr<LongWork> m_counting; // none once it is counted
    int m_generation = 0;
    bool m_isOutdated = false; // another list was asked for than is shown
};

} // namespace mandate
