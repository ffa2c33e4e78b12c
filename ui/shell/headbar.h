// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QHBoxLayout;

namespace mandate {

class Chip;
class ElidedLabel;

// What stands above a page: the way to what is shown, its state, and the page's few main actions.
class HeadBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeadBar(QWidget *parent = nullptr);

    void show(const PageHead &head);
    void show(const QList<QAction *> &actions);
    // Shows as many of the buttons as there is room for.
    void fit();
    QSize minimumSizeHint() const override;

signals:
    // So many steps up the way.
    void stepsBackWanted(int steps);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *m_crumbs;
    ElidedLabel *m_title;
    Chip *m_state;
    QHBoxLayout *m_buttons;
};

} // namespace mandate
