// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "core/base/folded.h"
#include "ui/forms/elidedlabel.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/session/answer.h"
#include "ui/session/finder.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mandate {

namespace {

enum PaletteRole { PlaceRole = Qt::UserRole, IsActionRole, DetailRole };

constexpr int MostShown = 12;          // lines at once
constexpr qsizetype FewestLetters = 2; // before records are looked for

QString wordOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Plan: return CommandPalette::tr("Plan");
    case FoundKind::Pillar: return CommandPalette::tr("Pillar");
    case FoundKind::Kra: return CommandPalette::tr("KRA");
    case FoundKind::Kpi: return CommandPalette::tr("KPI");
    case FoundKind::Agreement: return CommandPalette::tr("Agreement");
    case FoundKind::Office: return CommandPalette::tr("Office");
    case FoundKind::Person: return CommandPalette::tr("Person");
    case FoundKind::Post: return CommandPalette::tr("Post");
    case FoundKind::Objective: return CommandPalette::tr("Objective");
    case FoundKind::Indicator: break;
    }
    return CommandPalette::tr("Success indicator");
}

// What it is on the left, where it belongs on the right.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        whole.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &whole, painter, option.widget);
        const Colours &colours = coloursFor(option.palette);
        const QRect room = option.rect.adjusted(space::Between, 0, -space::Between, 0);
        const QString detail = option.fontMetrics.elidedText(index.data(DetailRole).toString(),
                                                             Qt::ElideRight, room.width() / 2);
        const int taken = option.fontMetrics.horizontalAdvance(detail) + space::Group;
        const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
        painter->save();
        painter->setPen(isEnabled ? colours.text : colours.secondary);
        painter->drawText(
            room, int(Qt::AlignVCenter | Qt::AlignLeading),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width() - taken));
        painter->setPen(colours.secondary);
        painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignTrailing), detail);
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(Finder &finder, QWidget *window)
    : QFrame(window),
      m_finder(finder),
      m_typed(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_says(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_typed->setPlaceholderText(tr("Find an action, a code, a title or a person"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new LineDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_says->setForegroundRole(QPalette::PlaceholderText);
    m_says->setAccessibleName(tr("What was found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Between, space::Between, space::Between, space::Between);
    layout->setSpacing(space::Inside);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    layout->addWidget(m_says);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    connect(&finder, &Finder::ready, this, [this] {
        if (isVisible())
            search();
    });
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<KnownAction> actions)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_actions = std::move(actions);
    place();
    show();
    raise();
    m_typed->clear();
    search();
    m_typed->setFocus();
}

void CommandPalette::place()
{
    const QSize window = parentWidget()->size();
    const int width = std::min(figures(100), window.width() - 2 * space::Page);
    setGeometry((window.width() - width) / 2, 2 * space::Page, width, layout()->sizeHint().height());
}

// Actions are shown at once, records as they are found; what a newer search follows is dropped.
void CommandPalette::search()
{
    m_findings.clear();
    showActions();
    const int asked = ++m_asked;
    const QString typed = m_typed->text();
    if (typed.trimmed().size() < FewestLetters)
        return;
    whenAnswered(m_finder.find(typed), this, [this, asked](const std::vector<Finding> &findings) {
        if (asked == m_asked)
            showFindings(findings);
    });
}

void CommandPalette::showActions()
{
    m_list->clear();
    const SearchWords words(m_typed->text());
    for (std::size_t place = 0; place < m_actions.size(); ++place) {
        const KnownAction &known = m_actions[place];
        if (!known.action)
            continue;
        const QString text = known.place + QStringLiteral(" › ") + plainText(*known.action);
        const std::string searched = foldedUtf8(text).toStdString();
        const bool isMet = std::all_of(words.words.begin(), words.words.end(), [&](const std::string &word) {
            return searched.find(word) != std::string::npos;
        });
        if (isMet)
            addLine(text, known.action->shortcut().toString(QKeySequence::NativeText),
                    known.action->isEnabled() || known.page, int(place), true);
    }
    m_list->setCurrentRow(0);
    showCount();
}

void CommandPalette::showFindings(const std::vector<Finding> &findings)
{
    m_findings = findings;
    const int actions = m_list->count();
    for (std::size_t place = 0; place < findings.size(); ++place) {
        const Finding &finding = findings[place];
        addLine(finding.title.isEmpty() ? finding.code : finding.title,
                QStringLiteral("%1 · %2").arg(finding.code, wordOf(finding.kind)), true, int(place), false);
    }
    // What has just the code that was typed is meant before any action.
    const bool isCode =
        !findings.empty() && foldedUtf8(findings.front().code) == foldedUtf8(m_typed->text().trimmed());
    if (m_list->currentRow() <= 0 && (actions == 0 || isCode))
        m_list->setCurrentRow(actions);
    showCount();
}

void CommandPalette::showCount()
{
    m_list->setVisible(m_list->count() > 0);
    const int room = parentWidget()->height() - 4 * space::Page - 4 * rowHeight();
    m_list->setFixedHeight(
        std::min({m_list->count() * rowHeight(), MostShown * rowHeight(), std::max(room, rowHeight())})
        + 2 * m_list->frameWidth());
    m_says->setVisible(!m_finder.isReady() || m_list->count() == 0);
    m_says->say(!m_finder.isReady() ? tr("Records are found once the register is read for searching.")
                                    : tr("Nothing is called so. Try a part of the code, title or name."));
    resize(width(), layout()->sizeHint().height());
}

void CommandPalette::addLine(const QString &text, const QString &detail, bool isEnabled, int place,
                             bool isAction)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(DetailRole, detail);
    item->setData(PlaceRole, place);
    item->setData(IsActionRole, isAction);
    item->setData(Qt::AccessibleTextRole, text + QStringLiteral(", ") + detail);
    item->setToolTip(text);
    item->setSizeHint({0, rowHeight()});
    if (!isEnabled)
        item->setFlags(Qt::NoItemFlags);
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const auto place = std::size_t(item->data(PlaceRole).toInt());
    const bool isAction = item->data(IsActionRole).toBool();
    close();
    if (isAction)
        emit acted(m_actions[place]);
    else
        emit found(m_findings[place]);
}

void CommandPalette::close()
{
    ++m_asked;
    hide();
    if (m_before)
        m_before->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_typed)
        return false;
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (const auto *key = static_cast<QKeyEvent *>(event); key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
    default: return false;
    }
}

} // namespace mandate
