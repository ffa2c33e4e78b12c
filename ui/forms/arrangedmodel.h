// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/arrangement.h"

#include <QAbstractProxyModel>
#include <QTimer>

namespace mandate {

// The rows of a small flat model as somebody wants to see them: filtered, sorted by several columns, grouped
// under headings that fold. What was chosen or is being typed into stays so while rows come and go.
class ArrangedModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ArrangedModel(QObject *parent = nullptr);

    const Arrangement &arrangement() const { return m_arrangement; }
    void arrange(const Arrangement &arrangement);
    // Rows of the model that passed the filter, folded away or not.
    int passedCount() const { return m_passed; }
    bool isHeading(int row) const { return m_lines[std::size_t(row)] < 0; }
    bool isFolded(int heading) const;
    void fold(int heading, bool isFolded);

    void setSourceModel(QAbstractItemModel *source) override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // A row of the model, or, below nothing, a heading: -1 heads the first group.
    using Lines = std::vector<int>;

    struct Group
    {
        QString title;
        int count = 0;
        bool isFolded = false;
    };

    // An index that somebody holds on to while the model's rows change places.
    struct Held
    {
        QModelIndex before;
        QPersistentModelIndex source;
        int line = 0;
    };

    void listen(QAbstractItemModel *source);
    Lines wanted();
    Lines underHeadings(const std::vector<int> &rows);
    Group &groupOf(int line) { return m_groups[std::size_t(-line - 1)]; }
    const Group &groupOf(int line) const { return m_groups[std::size_t(-line - 1)]; }
    int headingOf(const QString &title);
    QVariant headingData(const QModelIndex &index, int role) const;
    void rearrange();
    void reset();
    void become(const Lines &lines);
    void removeAllBut(const Lines &lines);
    void reorder(const Lines &lines);
    void insertMissing(const Lines &lines);
    void renumber(int first, int by);
    void find();
    void takeData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void takeRemoval(const QModelIndex &parent, int first, int last);
    void beginMoving();
    void endMoving();

    Arrangement m_arrangement;
    Lines m_lines;
    std::vector<int> m_places; // of the model's rows among the lines, -1 where not shown
    std::vector<Group> m_groups;
    std::vector<Held> m_held;
    int m_passed = 0;
    QTimer m_stale; // what the order rests on has changed
};

} // namespace mandate
