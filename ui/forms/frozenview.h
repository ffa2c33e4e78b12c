// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <optional>

namespace mandate {

// A table whose first column stays where the others are wider than the view and scroll, and whose headings
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
    void froze(std::optional<int> column);

protected:
    static bool isHeading(const QModelIndex &index);
    void freezeFirst();
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void paintFrozen(QPainter &painter, const QModelIndex &cell) const;
    void paintHeading(QPainter &painter, const QModelIndex &heading) const;

    std::optional<int> m_frozen;
};

} // namespace mandate
