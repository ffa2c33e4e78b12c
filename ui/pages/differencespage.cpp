// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/differencespage.h"

#include "ui/forms/askpanel.h"
#include "ui/forms/labels.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/entriesmodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mandate {

namespace {

enum Face { LessonFace, ListFace };

// The save that decides so about all of them: one reason, all or nothing.
Result<Save> decisionSave(const Store &store, const std::vector<DifferingEntry> &entries, EntryChoice choice,
                          const QString &value, const QString &reason, const QString &label)
{
    Save save(label);
    save.setReason(reason);
    for (const DifferingEntry &entry : entries) {
        const auto third =
            choice == EntryChoice::ThirdValue ? typedValue(entry, value) : Result<QString>(QString());
        const auto done = third.and_then([&](const QString &typed) {
            return decide(store.database(), {entry.id, choice, typed, reason, {}}, save);
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    return save;
}

} // namespace

DifferencesPage::DifferencesPage(Session &session, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_model(new EntriesModel(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new TableView(tr("Differing entries"), this)),
      m_about(new QLabel(this)),
      m_panel(new AskPanel(this)),
      m_message(new MessageLine(this))
{
    setObjectName(QStringLiteral("differences"));
    m_about->setAccessibleName(tr("Which entry this is"));
    m_about->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setColumnWidth(EntriesModel::State, figures(16));
    m_table->setColumnWidth(EntriesModel::Record, figures(36));
    m_table->setColumnWidth(EntriesModel::Fields, figures(24));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->rememberAs(QStringLiteral("differingEntries"));
    makeAction("takeTheirs", tr("&Take theirs…"), {}, EntryChoice::TakeTheirs);
    makeAction("keepOurs", tr("&Keep ours…"), {}, EntryChoice::KeepOurs);
    makeAction("thirdValue", tr("Write a t&hird value…"), {}, EntryChoice::ThirdValue);
    makeAction("sendBack", tr("&Send back with a question…"), {}, EntryChoice::SendBack);
    makeAction("reopenEntry", tr("&Reopen…"), {}, EntryChoice::Reopen);
    auto *list = new QWidget(this);
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins({});
    inside->setSpacing(space::Between);
    inside->addWidget(m_panel);
    inside->addWidget(m_message);
    inside->addWidget(m_table, 2);
    inside->addWidget(m_about);
    inside->addWidget(makeColumns(), 1);
    m_stack->addWidget(makeLesson());
    m_stack->addWidget(list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Group, space::Page, space::Group);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DifferencesPage::showEntry);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DifferencesPage::offerDecisions);
    connect(m_table, &TableView::statusChanged, this, &Page::statusText);
    connect(m_panel, &AskPanel::answered, this, &DifferencesPage::decideWith);
    connect(m_panel, &AskPanel::left, this, [this] { m_table->setFocus(); });
    connect(&session, &Session::changed, this, &DifferencesPage::ask);
    connect(&session, &Session::opened, this, &DifferencesPage::ask);
    ask();
}

void DifferencesPage::makeAction(const char *name, const QString &text, const QKeySequence &keys,
                                 EntryChoice choice)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (m_decisions.size() < 2)
        action->setPriority(QAction::HighPriority);
    connect(action, &QAction::triggered, this, [this, choice] { askFor(choice); });
    addAction(action);
    m_decisions += action;
}

QWidget *DifferencesPage::makeColumns()
{
    auto *columns = new QWidget(this);
    auto *layout = new QHBoxLayout(columns);
    layout->setContentsMargins({});
    layout->setSpacing(space::Group);
    const auto add = [&](const QString &title) {
        auto *text = new QLabel(columns);
        text->setAccessibleName(title);
        text->setTextFormat(Qt::RichText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *column = new QVBoxLayout;
        column->addWidget(heading(title, columns));
        column->addWidget(text, 1);
        layout->addLayout(column, 1);
        return text;
    };
    m_base = add(tr("When taken"));
    m_ours = add(tr("Here now"));
    m_theirs = add(tr("They send"));
    return columns;
}

QWidget *DifferencesPage::makeLesson()
{
    auto *lesson = new QWidget(this);
    auto *layout = new QVBoxLayout(lesson);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(heading(tr("Nothing differs"), lesson));
    layout->addWidget(
        explanation(tr("When an office that works offline sends its package, its changes are worked in. "
                       "Where an entry was changed on both sides, both values are kept and wait here, "
                       "side by side, until you decide. Packages are received under Returns."),
                    lesson));
    layout->addStretch();
    return lesson;
}

void DifferencesPage::open(const Destination &)
{
    ask();
}

PageHead DifferencesPage::head() const
{
    const int open = m_model->toDecide();
    PageHead head{{tr("Differing entries")}, {}, Status::None};
    if (open == 0)
        return head;
    QDateTime oldest = QDateTime::currentDateTimeUtc();
    for (const ShownEntry &entry : m_model->entries())
        if (entry.standing.isOpen())
            oldest = std::min(oldest, QDateTime::fromString(entry.standing.entry.editedAt, Qt::ISODate));
    const int days = int(oldest.daysTo(QDateTime::currentDateTimeUtc()));
    head.state = tr("%n to decide", nullptr, open) + QStringLiteral(" · ")
                 + tr("the oldest %n day(s) old", nullptr, days);
    head.status = Status::Watch;
    return head;
}

void DifferencesPage::ask()
{
    if (m_session.path().isEmpty())
        return;
    whenAnswered(m_session.ask([](const Store &store) { return shownEntries(store); }), this,
                 [this](const Result<std::vector<ShownEntry>> &entries) {
                     entries ? take(*entries) : m_message->say(entries.error());
                 });
}

// Nothing is chosen beforehand; what was looked at stays where it still is.
void DifferencesPage::take(const std::vector<ShownEntry> &entries)
{
    const int row = m_table->currentSource().row();
    m_model->show(entries);
    m_stack->setCurrentIndex(entries.empty() ? LessonFace : ListFace);
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_table->fromSource(m_model->index(row, 0)));
    showEntry();
    emit waiting(m_model->toDecide());
    emit headChanged();
}

void DifferencesPage::showEntry()
{
    const QModelIndex current = m_table->currentSource();
    offerDecisions();
    if (!current.isValid()) {
        m_about->setText(tr("Choose an entry to see what each side says."));
        for (QLabel *column : {m_base, m_ours, m_theirs})
            column->clear();
        return;
    }
    const ShownEntry &entry = m_model->entries()[std::size_t(current.row())];
    const DifferingEntry &kept = entry.standing.entry;
    m_about->setText(QStringLiteral("%1 · %2 · %3").arg(entry.record, entry.fields, entry.cause));
    m_base->setText(markedWords(entry.base, entry.base));
    m_ours->setText(markedWords(entry.ours, entry.theirs));
    const QDateTime at = QDateTime::fromString(kept.editedAt, Qt::ISODate).toLocalTime();
    const QString who =
        tr("%1, %2: \"%3\" %4")
            .arg(kept.editor, QLocale().toString(at, QLocale::ShortFormat), kept.label, kept.reason);
    m_theirs->setText(markedWords(entry.theirs, entry.ours) + QStringLiteral("<br><br>")
                      + who.toHtmlEscaped());
}

void DifferencesPage::offerDecisions()
{
    const bool any = m_table->selectionModel()->hasSelection();
    for (QAction *action : m_decisions)
        action->setEnabled(any);
}

std::vector<DifferingEntry> DifferencesPage::chosen() const
{
    std::vector<DifferingEntry> entries;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const QModelIndex source = m_table->toSource(index);
        if (source.isValid())
            entries.push_back(m_model->entries()[std::size_t(source.row())].standing.entry);
    }
    return entries;
}

void DifferencesPage::askFor(EntryChoice choice)
{
    const auto entries = chosen();
    if (entries.empty())
        return m_message->say(tr("Choose one entry or several first."), Status::Watch);
    const int count = int(entries.size());
    std::vector<AskedField> fields;
    if (choice == EntryChoice::ThirdValue)
        fields.push_back({tr("Third value"), {}, 0, {}, tr("of several fields: {\"column\": value}")});
    fields.push_back({choice == EntryChoice::SendBack ? tr("Question") : tr("Reason"), {}, 0, {}, {}});
    const QString headings[] = {tr("Keep ours for %n entry(ies)", nullptr, count),
                                tr("Take theirs for %n entry(ies)", nullptr, count),
                                tr("Write a third value for %n entry(ies)", nullptr, count),
                                tr("Send %n entry(ies) back", nullptr, count),
                                tr("Reopen %n entry(ies)", nullptr, count)};
    m_message->clear();
    m_panel->ask(QString(name(choice)), headings[std::size_t(choice)], fields, tr("&Decide"));
}

void DifferencesPage::decideWith(const QString &purpose, const QStringList &answers)
{
    const auto choice = fromName<EntryChoice>(purpose).value_or(EntryChoice::KeepOurs);
    const QString value = answers.size() > 1 ? answers.first() : QString();
    const QString reason = answers.last().trimmed();
    if (reason.isEmpty())
        return m_panel->refuse(
            tr("A decision needs a reason: it goes to the office and stays in the audit trail."));
    const auto question = [entries = chosen(), choice, value, reason,
                           label = tr("Decide about differing entries")](const Store &store) {
        return decisionSave(store, entries, choice, value, reason, label);
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<Save> &save) {
        if (!save)
            return m_panel->refuse(save.error().message);
        whenAnswered(m_session.commit(*save), this, [this](const Result<SaveId> &saved) {
            if (!saved)
                return m_panel->refuse(saved.error().message);
            m_panel->leave();
            m_message->say(tr("Decided. The office learns it with the next package."), Status::Good);
        });
    });
}

} // namespace mandate
