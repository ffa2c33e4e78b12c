// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QGridLayout;

namespace mandate {

struct ShownEntry;

// What three sides say of a differing entry, a line for each field: when it was taken, here now, and what
// they send. The words in which here and they differ are marked.
class ThreeSides : public QScrollArea
{
    Q_OBJECT

public:
    explicit ThreeSides(QWidget *parent = nullptr);

    void show(const ShownEntry &entry);
    void clear();

private:
    void addText(int row, int column, const QString &html, const QString &name);

    QWidget *m_sheet = nullptr; // of the entry that is shown
    QGridLayout *m_grid = nullptr;
};

} // namespace mandate
