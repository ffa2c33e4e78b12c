// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/pointslist.h"

#include "ui/forms/celldelegate.h"
#include "ui/look/roles.h"

namespace mandate {

namespace {

constexpr int FirstLaidOut = 24;

QString word(Status status)
{
    return status == Status::Bad     ? PointsList::tr("Must be corrected")
           : status == Status::Watch ? PointsList::tr("Should be looked at")
                                     : PointsList::tr("For information");
}

} // namespace

PointsList::PointsList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Points to correct"));
    auto *delegate = new CellDelegate(this);
    delegate->setWrapping(true);
    setItemDelegate(delegate);
    setResizeMode(Adjust);
    setLayoutMode(Batched); // a long agreement has hundreds, and their lines take long to lay out
    setBatchSize(FirstLaidOut);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    const auto choose = [this](QListWidgetItem *item) {
        const PointLine &point = m_points[std::size_t(row(item))];
        emit chosen(point.record, point.column);
    };
    connect(this, &QListWidget::itemActivated, this, choose);
    connect(this, &QListWidget::itemClicked, this, choose);
}

void PointsList::show(const std::vector<PointLine> &points)
{
    if (points == m_points)
        return;
    m_points = points;
    clear();
    for (const PointLine &point : m_points) {
        auto *item = new QListWidgetItem(point.text, this);
        item->setData(StatusRole, int(point.status));
        item->setToolTip(tr("%1: %2").arg(word(point.status), point.text));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
    }
}

} // namespace mandate
