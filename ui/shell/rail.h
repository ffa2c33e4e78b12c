// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QListWidget>

namespace mandate {

// The pages in the order of the year, each with how many things wait there.
class Rail : public QListWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void add(PageKind page, const QString &title);
    void showIcon(PageKind page, const QIcon &icon);
    void showCurrent(PageKind page);
    void showWaiting(PageKind page, int count);
    // Icons alone, with the titles as tooltips.
    void fold(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void chosen(mandate::PageKind page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QListWidgetItem *itemOf(PageKind page) const;
    void choose(const QListWidgetItem *item);
    void tell(QListWidgetItem *item) const;

    PageKind m_current = PageKind::Overview;
    bool m_folded = false;
};

} // namespace mandate
