// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/linespanel.h"

#include "ui/look/metrics.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace mandate {

LinesPanel::LinesPanel(const QString &name, const QString &whenEmpty, QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_empty(new QLabel(whenEmpty, this))
{
    m_list->setAccessibleName(name);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Between, space::Between, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(m_heading);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (current() >= 0)
            emit chosen(m_lines[std::size_t(current())].record);
    });
    setFocusProxy(m_list);
    show({}, {});
}

void LinesPanel::show(const QString &heading, const std::vector<PanelLine> &lines)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_empty->setVisible(lines.empty());
    m_list->setVisible(!lines.empty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_list->clear();
    for (const PanelLine &line : lines)
        new QListWidgetItem(line.text.isEmpty() ? line.head : line.head + u'\n' + line.text, m_list);
}

int LinesPanel::current() const
{
    return m_list->currentRow();
}

} // namespace mandate
