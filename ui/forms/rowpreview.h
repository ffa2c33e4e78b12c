// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QTimer>

#include <memory>

class QTableView;

namespace mandate {

// All that a list knows of its current row, hidden columns and long texts too, beside the list while that
// keeps the keyboard. It follows what the list says of the row, and closes with it. Esc closes it.
class RowPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RowPreview(QTableView &list);

    void toggle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();
    void close();
    void follow();
    void refresh();
    void fill();
    void place();

    QTableView &m_list;
    std::unique_ptr<QObject> m_following; // the connections while it is open
    QTimer m_later;
};

// Opens or closes the preview of a list.
void togglePreview(QTableView &list);

} // namespace mandate
