// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace mandate {

// Several faces of one thing behind a bar of their names. A face may be made as it is first shown.
class TabStack : public QWidget
{
    Q_OBJECT

public:
    explicit TabStack(const QString &name, QWidget *parent = nullptr);

    void add(const QString &title, QWidget *face);
    void setShown(int face, bool shown);
    void setCurrent(int face);
    int current() const;

signals:
    void currentChanged(int face);

private:
    QTabBar *m_bar;
    QStackedWidget *m_faces;
};

} // namespace mandate
