// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace mandate {

// A table whose first columns stay where the others are wider than the view and scroll, and whose headings
// run right across.
class FrozenView : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // In the order in which they stand.
    std::vector<int> shownColumns() const;

    QModelIndex indexAt(const QPoint &place) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void froze(const std::vector<int> &columns);

protected:
    static bool isHeading(const QModelIndex &index);
    // The first of the shown columns that are to stay: here one, unless it would leave no room for the rest.
    virtual std::vector<int> columnsToFreeze() const;
    // Whether the first cell of a row takes the place of all.
    virtual bool runsAcross(const QModelIndex &first) const { return isHeading(first); }
    void freezeFirst();
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &chosen, const QItemSelection &dropped) override;

private:
    bool isFrozen(int column) const;
    int frozenWidth() const;
    void paintRow(QPainter &painter, int row, bool isScrolled) const;
    void paintFrozen(QPainter &painter, const QModelIndex &cell) const;
    void paintHeading(QPainter &painter, const QModelIndex &heading) const;

    std::vector<int> m_frozen;
};

} // namespace mandate
