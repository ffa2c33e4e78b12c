// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace mandate {

// The titles of a grid's columns, of which the first stay where they are when the rest is scrolled.
class GridHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent = nullptr);

    void freeze(int columns);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_frozen = 0;
};

} // namespace mandate
