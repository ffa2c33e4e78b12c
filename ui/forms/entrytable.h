// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace mandate {

// A few rows to type into: typing replaces what stands in a cell, F2 edits it, Delete clears it, Ctrl+C
// copies what is chosen.
class EntryTable : public QTableView
{
    Q_OBJECT

public:
    explicit EntryTable(const QString &name, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy() const;
};

} // namespace mandate
