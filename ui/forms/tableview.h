// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace mandate {

// A list of rows: thin horizontal rules, whole rows chosen, Enter opens, Ctrl+C copies what is chosen and
// Ctrl+Shift+C copies it under the titles of its columns.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    // What is chosen as tab-separated text, row by row; shown columns only.
    QString chosenText(bool withTitles) const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace mandate
