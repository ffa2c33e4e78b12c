// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/columnheader.h"

#include "ui/forms/messageline.h"
#include "ui/forms/stretchedcolumn.h"
#include "ui/look/metrics.h"
#include "ui/look/roles.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>

namespace mandate {

namespace {

constexpr const char *Refused = "refused"; // the property by which the look outlines a field

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent) : FrozenHeader(parent), m_problem(new MessageLine(this))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(figures(4));
    m_problem->setWordWrap(false);
    new StretchedColumn(*this);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &ColumnHeader::placeFields);
    connect(this, &QHeaderView::sectionCountChanged, this, &ColumnHeader::makeFields);
}

void ColumnHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    makeFields();
    if (model)
        connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnHeader::nameFields);
}

void ColumnHeader::makeFields()
{
    const int columns = count(); // may lay out anew and come here first
    for (int column = int(m_fields.size()); column < columns; ++column) {
        auto *field = new QLineEdit(this);
        field->setObjectName(QStringLiteral("filter"));
        field->setVisible(m_hasFields);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this,
                [this, column](const QString &text) { emit typed(column, text); });
        m_fields.push_back(field);
    }
    for (; int(m_fields.size()) > columns; m_fields.pop_back())
        delete m_fields.back();
    nameFields();
    placeFields();
}

void ColumnHeader::nameFields()
{
    const QString help =
        tr("> < >= <= compare, 5..10 is from 5 to 10, “empty” finds empty cells, ! turns it round, "
           "= finds the whole text; anything else is to be contained.");
    for (int column = 0; column < int(m_fields.size()); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        m_fields[std::size_t(column)]->setAccessibleName(tr("Filter by %1").arg(title));
        m_fields[std::size_t(column)]->setAccessibleDescription(help);
        m_fields[std::size_t(column)]->setToolTip(help);
        m_fields[std::size_t(column)]->setEnabled(!isFixed(column));
    }
}

bool ColumnHeader::isFixed(int column) const
{
    return model()->headerData(column, Qt::Horizontal, FixedRole).toBool();
}

void ColumnHeader::showSorts(const std::vector<SortKey> &sorts)
{
    m_sorts = sorts;
    viewport()->update();
}

void ColumnHeader::showFields(bool shown)
{
    m_hasFields = shown;
    updateGeometries();
    emit geometriesChanged();
    placeFields();
}

void ColumnHeader::refuse(const std::map<int, QString> &sentences)
{
    for (int column = 0; column < int(m_fields.size()); ++column) {
        QLineEdit *field = m_fields[std::size_t(column)];
        const auto found = sentences.find(column);
        const bool isRefused = found != sentences.end();
        if (field->property(Refused).toBool() == isRefused)
            continue;
        field->setProperty(Refused, isRefused);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    m_problem->say(sentences.empty() ? QString() : sentences.begin()->second, Status::Bad);
    m_problem->setToolTip(m_problem->text());
    showFields(m_hasFields);
}

void ColumnHeader::placeFields()
{
    const int top = QHeaderView::sizeHint().height();
    const int height = fieldsHeight() - (m_problem->isHidden() ? 0 : mandate::rowHeight());
    QWidget *before = nullptr;
    for (int place = 0; place < int(m_fields.size()) && place < count(); ++place) {
        const int column = logicalIndex(place);
        QLineEdit *field = m_fields[std::size_t(column)];
        field->setVisible(m_hasFields && !isSectionHidden(column));
        field->setGeometry(leftOf(column) + 1, top + 1, sectionSize(column) - 2, height - 3);
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    for (const int column : frozen())
        if (column < int(m_fields.size()))
            m_fields[std::size_t(column)]->raise();
    m_problem->setGeometry(space::Inside, top + height, width() - 2 * space::Inside, mandate::rowHeight());
}

int ColumnHeader::fieldsHeight() const
{
    if (!m_hasFields || m_fields.empty())
        return 0;
    return m_fields.front()->sizeHint().height() + space::Inside
           + (m_problem->isHidden() ? 0 : mandate::rowHeight());
}

void ColumnHeader::freeze(const std::vector<int> &columns)
{
    FrozenHeader::freeze(columns);
    placeFields();
}

QSize ColumnHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, fieldsHeight());
}

void ColumnHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, fieldsHeight());
    QHeaderView::updateGeometries();
    placeFields();
}

// The order of several sorted columns is told by number. In front, where a narrow column does not cut it off.
void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const auto found = std::find_if(m_sorts.begin(), m_sorts.end(),
                                    [column](const SortKey &sort) { return sort.column == column; });
    if (found == m_sorts.end())
        return;
    const QString mark = found->isDescending ? QStringLiteral("▼") : QStringLiteral("▲");
    const QString number = m_sorts.size() > 1 ? QString::number(found - m_sorts.begin() + 1) : QString();
    option->text = mark + number + u' ' + option->text;
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (field && event->type() == QEvent::FocusIn) {
        const auto found = std::find(m_fields.begin(), m_fields.end(), field);
        emit entered(int(found - m_fields.begin()));
    }
    if (field && event->type() == QEvent::KeyPress)
        return takeKey(*field, static_cast<QKeyEvent *>(event)->key());
    return QHeaderView::eventFilter(watched, event);
}

// Esc empties the field, and leads to the rows from one that is empty.
bool ColumnHeader::takeKey(QLineEdit &field, int key)
{
    if (key == Qt::Key_Escape && !field.text().isEmpty()) {
        field.clear();
        emit field.textEdited({});
        return true;
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    emit left();
    return true;
}

} // namespace mandate
