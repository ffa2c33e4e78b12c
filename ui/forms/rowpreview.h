// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

class QTableView;

namespace mandate {

// All that a list knows of its current row, hidden columns and long texts too, beside the list while that
// keeps the keyboard. Esc closes it.
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
    void fill();
    void place();

    QTableView &m_list;
    QMetaObject::Connection m_following;
};

// Opens or closes the preview of a list.
void togglePreview(QTableView &list);

} // namespace mandate
