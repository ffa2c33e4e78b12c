// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/celldelegate.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/roles.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

namespace mandate {

namespace {

constexpr int BarWidth = 64;
constexpr int Mark = 8;
constexpr const char *Seen = "seen"; // the property of an editor that keeps what it shows

QColor backgroundOf(const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours)
{
    if (option.state & QStyle::State_Selected)
        return colours.selection;
    if (index.data(FixedRole).toBool())
        return colours.window;
    return option.state & QStyle::State_MouseOver ? colours.hover : colours.base;
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont result = option.font;
    if (index.data(HeadingRole).toBool())
        result.setWeight(QFont::DemiBold);
    return result;
}

QRect inside(const QRect &cell)
{
    return cell.adjusted(space::Inside + 2, 0, -space::Inside - 2, -1);
}

// How far down the first line of a row sits, so that a row of one line looks centred.
int topMargin(const QFont &font)
{
    return (rowHeight() - QFontMetrics(font).height()) / 2;
}

// Status is told by shape as well: a full circle is good, a triangle to watch, a square bad, a ring none.
void paintStatus(QPainter *painter, const QRect &place, Status status, const Colours &colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.of(status), 1.5));
    painter->setBrush(status == Status::None ? QBrush(Qt::NoBrush) : QBrush(colours.of(status)));
    if (status == Status::Bad)
        painter->drawRect(place.adjusted(1, 1, -1, -1));
    else if (status == Status::Watch)
        painter->drawPolygon(
            QPolygon({place.bottomLeft(), QPoint(place.center().x(), place.top()), place.bottomRight()}));
    else
        painter->drawEllipse(place.adjusted(0, 0, -1, -1));
    painter->restore();
}

// Whole pixels inside the rectangle at every scale; a pen of one would lie half outside.
void paintOutline(QPainter *painter, const QRect &place, int width, const QColor &colour)
{
    painter->fillRect(QRect(place.left(), place.top(), place.width(), width), colour);
    painter->fillRect(QRect(place.left(), place.bottom() - width + 1, place.width(), width), colour);
    painter->fillRect(QRect(place.left(), place.top(), width, place.height()), colour);
    painter->fillRect(QRect(place.right() - width + 1, place.top(), width, place.height()), colour);
}

} // namespace

QRect CellDelegate::paintMarks(QPainter *painter, const QRect &cell, const QModelIndex &index,
                               const Colours &colours) const
{
    QRect rest = cell;
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        const QRect bar(rest.left(), rest.top() + (rowHeight() - 6) / 2, BarWidth, 6);
        painter->fillRect(bar, colours.line);
        painter->fillRect(QRect(bar.topLeft(), QSize(qRound(BarWidth * share.toDouble()), bar.height())),
                          colours.accent);
        rest.setLeft(bar.right() + space::Between);
    }
    const QVariant status = index.data(StatusRole);
    if (status.isValid() && !index.data(ShareRole).isValid()
        && !index.data(Qt::DisplayRole).toString().isEmpty()) {
        paintStatus(painter, QRect(rest.left(), rest.top() + (rowHeight() - Mark) / 2, Mark, Mark),
                    Status(status.toInt()), colours);
        rest.setLeft(rest.left() + Mark + space::Inside + 2);
    }
    return rest;
}

// A title may run over lines. A figure never does, and one that does not fit is seen to be cut.
void CellDelegate::paintText(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto align =
        Qt::Alignment(wanted.isValid() ? wanted.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter));
    const QFontMetrics metrics = painter->fontMetrics();
    const QRect lines =
        align.testFlag(Qt::AlignTop) ? place.adjusted(0, (rowHeight() - metrics.height()) / 2, 0, 0) : place;
    if (m_wrapping && !align.testFlag(Qt::AlignRight))
        painter->drawText(lines, int(align) | Qt::TextWordWrap, text);
    else
        painter->drawText(lines, int(align), metrics.elidedText(text, Qt::ElideRight, place.width()));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    painter->save();
    painter->fillRect(option.rect, backgroundOf(option, index, colours));
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    painter->fillRect(QRect(cell.left(), cell.bottom() + 1, cell.width(), 1), colours.line);
    painter->setFont(fontOf(option, index));
    painter->setPen(colours.text);
    paintText(painter, paintMarks(painter, inside(option.rect), index, colours), index);
    if (!index.data(ProblemRole).toString().isEmpty())
        paintOutline(painter, cell, 2, colours.bad);
    else if (option.state & QStyle::State_HasFocus)
        paintOutline(painter, cell, 1, colours.accent);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    const QString text = index.data(Qt::DisplayRole).toString();
    QSize hint(metrics.horizontalAdvance(text) + 2 * (space::Inside + 2) + 2, rowHeight() + 1);
    if (index.data(ShareRole).isValid())
        hint.rwidth() += BarWidth + space::Between;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (m_wrapping && view && option.rect.width() > 0) {
        const QRect lines =
            metrics.boundingRect(inside(QRect(0, 0, option.rect.width(), 10'000)), Qt::TextWordWrap, text);
        hint.setHeight(std::max(hint.height(), lines.height() + 2 * topMargin(fontOf(option, index)) + 1));
    }
    return hint;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

// News that arrive while somebody types do not take the words out of their hands.
void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || line->isModified())
        return;
    line->setText(index.data(Qt::EditRole).toString());
    line->setProperty(Seen, index.data(SeenRole));
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, editor->property(Seen), SeenRole);
    QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace mandate
