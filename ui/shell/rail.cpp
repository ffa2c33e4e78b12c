// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mandate {

namespace {

enum RailRole { KindRole = Qt::UserRole, TitleRole, CountRole };

constexpr int Mark = 3; // px, of the current page

// The item as the style draws it, the mark of the current one at its start and the count at its end; a style
// sheet knows left and right only.
class RailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(
                QStyle::visualRect(option.direction, option.rect,
                                   QRect(option.rect.topLeft(), QSize(Mark, option.rect.height()))),
                coloursFor(option.palette).accent);
        const int count = index.data(CountRole).toInt();
        if (count == 0)
            return;
        const auto *rail = static_cast<const Rail *>(option.widget);
        const QFont small = typeFont(TextSize::Secondary);
        painter->save();
        painter->setFont(small);
        painter->setPen(coloursFor(option.palette).secondary);
        painter->setLayoutDirection(option.direction);
        const QRect room =
            QStyle::visualRect(option.direction, option.rect,
                               option.rect.adjusted(0, 0, rail->isFolded() ? -2 : -space::Group / 2, 0));
        painter->drawText(room, int(rail->isFolded() ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignTrailing,
                          count > 999 ? QStringLiteral("999+") : QLocale().toString(count));
        painter->restore();
    }
};

} // namespace

Rail::Rail(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new RailDelegate(this));
    setIconSize({20, 20});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QListWidget::itemClicked, this, &Rail::choose);
    fold(false);
}

void Rail::add(PageKind page, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setSizeHint({0, rowHeight() + space::Between});
    item->setData(KindRole, int(page));
    item->setData(TitleRole, title);
    tell(item);
}

void Rail::showIcon(PageKind page, const QIcon &icon)
{
    itemOf(page)->setIcon(icon);
}

void Rail::showCurrent(PageKind page)
{
    m_current = page;
    setCurrentItem(itemOf(page));
}

void Rail::showWaiting(PageKind page, int count)
{
    if (QListWidgetItem *item = itemOf(page)) {
        item->setData(CountRole, count);
        tell(item);
    }
}

void Rail::fold(bool folded)
{
    m_folded = folded;
    int widest = 0;
    for (int place = 0; place < count(); ++place) {
        tell(item(place));
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(place)->data(TitleRole).toString()));
    }
    const int aroundIcon = iconSize().width() + 3 * space::Group;
    setFixedWidth(folded ? aroundIcon : aroundIcon + widest + figures(2)); // figures: of what waits
}

void Rail::tell(QListWidgetItem *item) const
{
    const QString title = item->data(TitleRole).toString();
    const int count = item->data(CountRole).toInt();
    item->setText(m_folded ? QString() : title);
    item->setToolTip(m_folded ? title : QString());
    item->setData(Qt::AccessibleTextRole,
                  count == 0 ? title : tr("%1, %n waiting", nullptr, count).arg(title));
}

QListWidgetItem *Rail::itemOf(PageKind page) const
{
    for (int place = 0; place < count(); ++place)
        if (item(place)->data(KindRole).toInt() == int(page))
            return item(place);
    return nullptr;
}

void Rail::choose(const QListWidgetItem *item)
{
    if (item)
        emit chosen(PageKind(item->data(KindRole).toInt()));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

// Where the keys walked without choosing, the rail shows the page again.
void Rail::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    showCurrent(m_current);
}

} // namespace mandate
