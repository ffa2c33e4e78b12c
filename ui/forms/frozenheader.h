// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

namespace mandate {

// The titles of a table's columns, of which the frozen ones stay where they are when the rest is scrolled.
class FrozenHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FrozenHeader(QWidget *parent = nullptr);

    // The first of the shown columns, in their order; none where nothing is scrolled.
    virtual void freeze(const std::vector<int> &columns);

protected:
    const std::vector<int> &frozen() const { return m_frozen; }
    // Where a title begins on the screen.
    int leftOf(int column) const;
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<int> m_frozen;
};

} // namespace mandate
