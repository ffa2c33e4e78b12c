// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/celldelegate.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/roles.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

namespace mandate {

namespace {

constexpr int BarWidth = 64;
constexpr int Mark = 8;
constexpr int MostLines = 3;
constexpr int MostCharacters = 2'000; // far more than so many lines hold
constexpr int MostTyped = 1'000'000;
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

// At most so many lines; the last may be cut.
void layOut(QTextLayout &layout, int width, Qt::Alignment align = Qt::AlignLeft)
{
    QTextOption option(align & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(
            {0, layout.lineCount() == 1 ? 0 : layout.lineAt(layout.lineCount() - 2).rect().bottom()});
        if (layout.lineCount() == MostLines)
            break;
    }
    layout.endLayout();
}

// How many lines a text takes, up to those that are shown.
int linesOf(const QFont &font, const QString &text, int width)
{
    const QString shown = text.left(MostCharacters);
    if (width <= 0 || QFontMetrics(font).horizontalAdvance(shown) <= width)
        return 1;
    QTextLayout layout(shown, font);
    layOut(layout, width);
    return layout.lineCount();
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

// Three lines at most, the last of them cut where more follows.
void paintLines(QPainter *painter, const QRect &place, const QString &text, Qt::Alignment align)
{
    QTextLayout layout(text.left(MostCharacters), painter->font());
    layOut(layout, place.width(), align);
    for (int number = 0; number < layout.lineCount(); ++number) {
        const QTextLine line = layout.lineAt(number);
        const bool isCut =
            number + 1 == MostLines && line.textStart() + line.textLength() < layout.text().size();
        if (isCut)
            painter->drawText(line.rect().translated(place.topLeft()),
                              int((align & Qt::AlignHorizontal_Mask) | Qt::AlignTop),
                              painter->fontMetrics().elidedText(layout.text().mid(line.textStart()),
                                                                Qt::ElideRight, place.width()));
        else
            line.draw(painter, place.topLeft());
    }
}

// Down where the rows below a heading are shown, to the side where they are folded away.
void paintFold(QPainter *painter, const QRect &place, bool isFolded, const Colours &colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.secondary, 1.5));
    const QPointF middle = QRectF(place).center();
    painter->translate(middle);
    painter->rotate(isFolded ? -90 : 0);
    painter->drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
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

std::optional<TypedText> typedIn(const QWidget *editor)
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line)
        return {};
    return TypedText{line->text(), line->property(Seen), line->cursorPosition(), line->isModified()};
}

void typeAgain(QWidget *editor, const TypedText &typed)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !typed.isModified)
        return;
    line->setText(typed.text);
    line->setModified(true);
    line->setProperty(Seen, typed.seen);
    line->setCursorPosition(typed.cursor);
}

// Where QStyledItemDelegate takes the mouse for the tick.
QRect CellDelegate::paintTick(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    whole.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &whole, option.widget);
    whole.state.setFlag(QStyle::State_HasFocus, false);
    whole.state |= whole.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &whole, painter, option.widget);
    return option.rect.adjusted(whole.rect.right() - option.rect.left() + 1, 0, 0, 0);
}

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
    if (hasFoldMark(index)) {
        const auto *table = qobject_cast<const QTableView *>(parent());
        const QRect mark(rest.left(), rest.top() + (rowHeight() - Mark) / 2, Mark, Mark);
        paintFold(painter, mark, table && table->isRowHidden(index.row() + 1), colours);
        rest.setLeft(mark.right() + space::Inside + 2);
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
    const QString text = index.data(Qt::DisplayRole).toString().left(MostCharacters);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto align =
        Qt::Alignment(wanted.isValid() ? wanted.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter));
    const QFontMetrics metrics = painter->fontMetrics();
    const QRect lines =
        align.testFlag(Qt::AlignTop) ? place.adjusted(0, (rowHeight() - metrics.height()) / 2, 0, 0) : place;
    if (m_wrapping && !align.testFlag(Qt::AlignRight) && metrics.horizontalAdvance(text) > lines.width())
        paintLines(painter, lines, text, align);
    else
        painter->drawText(lines, int(align) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, place.width()));
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
    const bool hasTick = index.data(Qt::CheckStateRole).isValid();
    const QRect room = hasTick ? paintTick(painter, option, index) : option.rect;
    paintText(painter, paintMarks(painter, inside(room), index, colours), index);
    if (!index.data(ProblemRole).toString().isEmpty())
        paintOutline(painter, cell, 2, colours.bad);
    else if (option.state & QStyle::State_HasFocus)
        paintOutline(painter, cell, 1, colours.accent);
    painter->restore();
}

// A list may head its rows without folding them.
bool CellDelegate::hasFoldMark(const QModelIndex &index) const
{
    return m_folding && index.column() == 0 && index.data(HeadingRole).toBool();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    const QString text = index.data(Qt::DisplayRole).toString().left(MostCharacters);
    QSize hint(metrics.horizontalAdvance(text) + 2 * (space::Inside + 2) + 2, rowHeight() + 1);
    if (index.data(ShareRole).isValid())
        hint.rwidth() += BarWidth + space::Between;
    if (hasFoldMark(index) || index.data(StatusRole).isValid())
        hint.rwidth() += Mark + space::Inside + 2;
    if (m_wrapping && option.rect.width() > 0)
        hint.setHeight(heightOf(option, index));
    return hint;
}

int CellDelegate::heightOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = fontOf(option, index);
    const int mark = index.data(StatusRole).isValid() ? Mark + space::Inside + 2 : 0;
    const int width = inside(QRect(0, 0, option.rect.width(), rowHeight())).width() - mark;
    const QString held = option.font.key() + QString::number(width);
    if (held != m_linesFor)
        m_lines.clear();
    m_linesFor = held;
    const QString text = index.data(Qt::DisplayRole).toString();
    int &lines = m_lines[(font.bold() ? QChar(u'b') : QChar(u' ')) + text];
    if (lines == 0)
        lines = linesOf(font, text, width);
    return rowHeight() + 1 + (lines - 1) * QFontMetrics(font).lineSpacing();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setMaxLength(MostTyped); // nothing that is pasted is cut off unsaid
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

bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    const bool isAside = event->type() == QEvent::FocusOut
                         && static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
    return !isAside && QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace mandate
