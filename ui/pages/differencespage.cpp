// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/differencespage.h"

#include "ui/forms/askpanel.h"
#include "ui/forms/labels.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/entriesmodel.h"
#include "ui/pages/thirdvaluepanel.h"
#include "ui/pages/threesides.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mandate {

namespace {

enum Face { LessonFace, ListFace };

// The save that decides so about all of them: one reason, all or nothing.
Result<Save> decisionSave(const Store &store, const std::vector<EntryVerdict> &verdicts, const QString &label)
{
    Save save(label);
    save.setReason(verdicts.front().reason);
    for (const EntryVerdict &verdict : verdicts)
        if (const auto done = decide(store.database(), verdict, save); !done)
            return tl::unexpected(done.error());
    return save;
}

// Whether a choice makes sense for an entry as it stands.
bool canChoose(const EntryStanding &standing, EntryChoice choice)
{
    return standing.isDecidedHere && standing.isOpen() != (choice == EntryChoice::Reopen);
}

bool isAlike(const EntryStanding &one, const EntryStanding &other)
{
    return one.entry.table == other.entry.table && one.entry.group == other.entry.group;
}

} // namespace

DifferencesPage::DifferencesPage(Session &session, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_model(new EntriesModel(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new TableView(tr("Differing entries"), this)),
      m_about(new QLabel(this)),
      m_sides(new ThreeSides(this)),
      m_panel(new AskPanel(this)),
      m_third(new ThirdValuePanel(session, this)),
      m_message(new MessageLine(this))
{
    setObjectName(QStringLiteral("differences"));
    m_about->setAccessibleName(tr("Which entry this is"));
    m_about->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setColumnWidth(EntriesModel::State, figures(15));
    m_table->setColumnWidth(EntriesModel::Record, figures(34));
    m_table->setColumnWidth(EntriesModel::Fields, figures(22));
    m_table->setColumnWidth(EntriesModel::Office, figures(18));
    m_table->setColumnWidth(EntriesModel::By, figures(14));
    m_table->setColumnWidth(EntriesModel::At, figures(21));
    m_table->setColumnWidth(EntriesModel::Cause, figures(23));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->rememberAs(QStringLiteral("differingEntries"));
    makeAction("takeTheirs", tr("&Take theirs…"), {}, EntryChoice::TakeTheirs);
    makeAction("keepOurs", tr("&Keep ours…"), {}, EntryChoice::KeepOurs);
    makeAction("thirdValue", tr("Write a t&hird value…"), {}, EntryChoice::ThirdValue);
    makeAction("sendBack", tr("&Send back with a question…"), {}, EntryChoice::SendBack);
    makeAction("reopenEntry", tr("&Reopen…"), {}, EntryChoice::Reopen);
    makeChooseAlike();
    m_stack->addWidget(makeLesson());
    m_stack->addWidget(makeList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Group, space::Page, space::Group);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DifferencesPage::showEntry);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DifferencesPage::offerDecisions);
    connect(m_table, &TableView::statusChanged, this, &Page::statusText);
    connect(m_panel, &AskPanel::answered, this,
            [this](const QString &, const QStringList &answers) { decideWith({}, answers.last()); });
    connect(m_third, &ThirdValuePanel::answered, this, &DifferencesPage::decideWith);
    connect(m_panel, &AskPanel::left, this, [this] { m_table->setFocus(); });
    connect(m_third, &ThirdValuePanel::left, this, [this] { m_table->setFocus(); });
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
    action->setData(QVariant::fromValue(choice));
    connect(action, &QAction::triggered, this, [this, choice] { askFor(choice); });
    addAction(action);
    m_decisions += action;
}

// A selection by rule: all that wait, from the same office and about the same fields.
void DifferencesPage::makeChooseAlike()
{
    m_alike = new QAction(tr("Choose all &like this one"), this);
    m_alike->setObjectName(QStringLiteral("chooseAlike"));
    m_alike->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    m_alike->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_alike, &QAction::triggered, this, &DifferencesPage::chooseAlike);
    addAction(m_alike);
}

QWidget *DifferencesPage::makeList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_panel);
    layout->addWidget(m_third);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_about);
    layout->addWidget(m_sides, 2);
    return list;
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
    head.state = tr("%n to decide", nullptr, open);
    if (days > 0)
        head.state += QStringLiteral(" · ") + tr("the oldest %n day(s) old", nullptr, days);
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

// Nothing is chosen beforehand. What is looked at stays; once it is decided, the next one takes its place.
void DifferencesPage::take(const std::vector<ShownEntry> &entries)
{
    int row = m_table->currentSource().row();
    const std::optional<EntryStanding> before =
        row >= 0 ? std::optional(m_model->entries()[std::size_t(row)].standing) : std::nullopt;
    for (std::size_t i = 0; before && i < entries.size(); ++i)
        if (entries[i].standing.entry.id == before->entry.id
            && entries[i].standing.isOpen() == before->isOpen())
            row = int(i);
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
        return m_sides->clear();
    }
    const ShownEntry &entry = m_model->entries()[std::size_t(current.row())];
    m_about->setText(QStringLiteral("%1 · %2 · %3").arg(entry.record, entry.fields, entry.cause));
    m_sides->show(entry);
}

void DifferencesPage::offerDecisions()
{
    for (QAction *action : m_decisions)
        action->setEnabled(!chosen(action->data().value<EntryChoice>()).empty());
    m_alike->setEnabled(m_table->currentIndex().isValid());
}

// Those of the chosen ones that the choice makes sense for.
std::vector<ShownEntry> DifferencesPage::chosen(EntryChoice choice) const
{
    std::vector<ShownEntry> entries;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const QModelIndex source = m_table->toSource(index);
        if (source.isValid() && canChoose(m_model->entries()[std::size_t(source.row())].standing, choice))
            entries.push_back(m_model->entries()[std::size_t(source.row())]);
    }
    return entries;
}

void DifferencesPage::chooseAlike()
{
    const QModelIndex current = m_table->currentSource();
    if (!current.isValid())
        return;
    const EntryStanding &like = m_model->entries()[std::size_t(current.row())].standing;
    QItemSelection alike;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const EntryStanding &standing = m_model->entries()[std::size_t(row)].standing;
        const QModelIndex index = m_table->fromSource(m_model->index(row, 0));
        if (index.isValid() && isAlike(standing, like) && standing.isOpen() == like.isOpen()
            && standing.entry.site == like.entry.site)
            alike.select(index, index);
    }
    m_table->selectionModel()->select(alike, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->setFocus();
}

void DifferencesPage::askFor(EntryChoice choice)
{
    const auto entries = chosen(choice);
    if (entries.empty())
        return m_message->say(tr("Choose one entry or several first."), Status::Watch);
    m_choice = choice;
    m_asked.clear();
    for (const ShownEntry &entry : entries)
        m_asked.push_back(entry.standing.entry.id);
    m_message->clear();
    m_panel->hide();
    m_third->hide();
    if (choice == EntryChoice::ThirdValue)
        return askForThird(entries);
    const int count = int(entries.size());
    const QString headings[] = {tr("Keep ours for %n entry(ies)", nullptr, count),
                                tr("Take theirs for %n entry(ies)", nullptr, count),
                                {},
                                tr("Send %n entry(ies) back", nullptr, count),
                                tr("Reopen %n entry(ies)", nullptr, count)};
    m_panel->ask(QString(name(choice)), headings[std::size_t(choice)],
                 {{choice == EntryChoice::SendBack ? tr("Question") : tr("Reason"), {}, 0, {}, {}}},
                 tr("&Decide"));
}

void DifferencesPage::askForThird(const std::vector<ShownEntry> &entries)
{
    const ShownEntry &first = entries.front();
    for (const ShownEntry &entry : entries)
        if (!isAlike(entry.standing, first.standing))
            return m_message->say(tr("These entries are about different fields. Choose such as are about the "
                                     "same, or one alone."),
                                  Status::Watch);
    if (first.row.empty())
        return m_message->say(
            tr("This is not in the register any more, so it can only be kept as it is here."), Status::Watch);
    m_third->begin(first, int(entries.size()));
}

void DifferencesPage::decideWith(const QString &value, const QString &reason)
{
    if (reason.isEmpty())
        return refuse(tr("A decision needs a reason: it goes to the office and stays in the audit trail."));
    std::vector<EntryVerdict> verdicts;
    for (const DifferingEntryId &entry : m_asked)
        verdicts.push_back({entry, m_choice, value, reason, {}});
    const auto question = [verdicts, label = tr("Decide about differing entries")](const Store &store) {
        return decisionSave(store, verdicts, label);
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<Save> &save) {
        if (!save)
            return refuse(save.error().message);
        whenAnswered(m_session.commit(*save), this, [this](const Result<SaveId> &saved) {
            if (!saved)
                return refuse(saved.error().message);
            m_panel->leave();
            m_third->leave();
            m_message->say(tr("Decided. The office learns it with the next package."), Status::Good);
        });
    });
}

// Beside what was typed.
void DifferencesPage::refuse(const QString &sentence)
{
    m_third->isVisible() ? m_third->refuse(sentence) : m_panel->refuse(sentence);
}

} // namespace mandate
