// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tabstack.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace mandate {

TabStack::TabStack(const QString &name, QWidget *parent)
    : QWidget(parent), m_bar(new QTabBar(this)), m_faces(new QStackedWidget(this))
{
    m_bar->setAccessibleName(name);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(true);
    connect(m_bar, &QTabBar::currentChanged, m_faces, &QStackedWidget::setCurrentIndex);
    connect(m_bar, &QTabBar::currentChanged, this, &TabStack::currentChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_faces, 1);
}

void TabStack::add(const QString &title, QWidget *face)
{
    m_faces->addWidget(face);
    m_bar->addTab(title);
}

void TabStack::setShown(int face, bool shown)
{
    m_bar->setTabVisible(face, shown);
}

void TabStack::setCurrent(int face)
{
    m_bar->setCurrentIndex(face);
}

int TabStack::current() const
{
    return m_bar->currentIndex();
}

} // namespace mandate
