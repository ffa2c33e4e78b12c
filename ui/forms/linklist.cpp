// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/linklist.h"

#include "ui/look/metrics.h"

namespace mandate {

LinkList::LinkList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const int tag = item->data(Qt::UserRole).toInt(); tag >= 0)
            emit opened(tag);
    });
    connect(this, &QListWidget::currentRowChanged, this, [this] { emit currentTagChanged(currentTag()); });
}

void LinkList::show(const std::vector<ListedLink> &links)
{
    const int before = currentRow();
    clear();
    for (const ListedLink &link : links) {
        auto *item = new QListWidgetItem(link.text, this);
        item->setData(Qt::UserRole, link.tag);
        item->setToolTip(link.detail.isEmpty() ? link.text : link.detail);
        item->setData(Qt::AccessibleDescriptionRole, link.detail);
        item->setSizeHint({0, rowHeight()});
        if (link.tag < 0) {
            item->setFlags(Qt::ItemIsEnabled);
            item->setForeground(palette().placeholderText());
        }
    }
    for (int row = before >= 0 && before < count() ? before : 0; row < count(); ++row)
        if (item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            setCurrentRow(row);
            break;
        }
    emit currentTagChanged(currentTag());
}

int LinkList::currentTag() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toInt() : -1;
}

} // namespace mandate
