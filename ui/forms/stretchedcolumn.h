// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <set>

class QHeaderView;

namespace mandate {

// Keeps titles readable, however large the text and however long the words of a language: a column begins as
// wide as its title, and the one that takes what the others leave keeps room for some words of its own. What
// is wider than the table then is scrolled.
class StretchedColumn : public QObject
{
    Q_OBJECT

public:
    explicit StretchedColumn(QHeaderView &header);

    // These alone stay narrower than their titles; all others are widened as if seen for the first time.
    void leave(std::set<int> narrowed);
    // Whether somebody made a column narrower than its title.
    bool isNarrowed(int column) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void widenTitles();
    void notice();
    void squeeze();

    QHeaderView &m_header;
    std::set<int> m_seen; // what is made narrower afterwards stays so
    int m_column = -1;
    bool m_isLast = false;
    bool m_isSqueezed = false;
    QTimer m_later;
};

} // namespace mandate
