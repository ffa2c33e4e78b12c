// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/scoring/fieldtext.h"
#include "ui/forms/areafield.h"
#include "ui/forms/choicefield.h"
#include "ui/forms/contestwords.h"
#include "ui/forms/lineeditor.h"
#include "ui/forms/messageline.h"
#include "ui/forms/questionline.h"
#include "ui/forms/referencefield.h"
#include "ui/look/metrics.h"
#include "ui/session/session.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace mandate {

namespace {

// How wide the kinds of fields are, in figures.
constexpr int WidthOfWeight = 8;
constexpr int WidthOfWhole = 6;
constexpr int WidthOfDate = 14;
constexpr int WidthOfFigure = 18;

int widthOf(const Description &description, std::size_t field)
{
    if (isFigure(description, field))
        return WidthOfFigure;
    switch (description.fields[field].kind) {
    case FieldKind::Weight: return WidthOfWeight;
    case FieldKind::Whole: return WidthOfWhole;
    case FieldKind::Date: return WidthOfDate;
    case FieldKind::Number: return WidthOfFigure;
    default: return 0;
    }
}

} // namespace

struct RecordForm::Entry
{
    std::size_t field = 0;
    QString column;
    QString label;
    FieldEditor *editor = nullptr;
    QLabel *word = nullptr;
    MessageLine *problem = nullptr;
    QuestionLine *question = nullptr;
    Row seen;      // the record as the editor shows it
    Row before;    // the same without what was told and is not saved yet
    QString shown; // its text then
    QString taken; // the text that was last told or refused
    bool isRefused = false;
    bool isWaitedFor = false; // the register refused it, and nothing was decided since
    bool staysOpen = false;
};

RecordForm::RecordForm(Session &session, const Description &description, const std::vector<FormField> &fields,
                       QWidget *parent)
    : QWidget(parent), m_session(session), m_description(description), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(space::Group);
    m_layout->setVerticalSpacing(space::Between);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const FormField &field : fields)
        addField(field);
}

// Its fields outlive its entries, and may still lose the focus.
RecordForm::~RecordForm()
{
    for (const auto &entry : m_entries)
        entry->editor->disconnect(this);
}

void RecordForm::addField(const FormField &wanted)
{
    const int field = m_description.indexOf(QString::fromLatin1(wanted.column));
    Q_ASSERT(field >= 0);
    auto entry = std::make_unique<Entry>();
    entry->field = std::size_t(field);
    entry->column = QString::fromLatin1(wanted.column);
    entry->staysOpen = wanted.staysOpen;
    entry->label = wanted.label.isEmpty() ? m_description.label(entry->field) : wanted.label;
    entry->editor = makeEditor(entry->field, wanted);
    entry->editor->setName(entry->label, entry->column);
    entry->word = new QLabel(this);
    entry->word->setForegroundRole(QPalette::PlaceholderText);
    entry->word->setFont(typeFont(TextSize::Secondary));
    entry->word->setAccessibleName(tr("State of %1").arg(entry->label));
    entry->word->setFixedWidth(figures(9));
    entry->word->hide(); // until there is something to say, the field has its room
    entry->problem = new MessageLine(this);
    entry->question = new QuestionLine(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Between);
    line->addWidget(entry->editor);
    line->addWidget(entry->word, 0, Qt::AlignTop);
    if (entry->editor->maximumWidth() < QWIDGETSIZE_MAX
        || entry->editor->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed)
        line->addStretch(1);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addLayout(line);
    cell->addWidget(entry->problem);
    cell->addWidget(entry->question);
    auto *label = new QLabel(entry->label, this);
    label->setBuddy(entry->editor);
    label->setContentsMargins(0, space::Inside + (wanted.lines > 1 ? 2 : -1), 0,
                              0); // on the line of its words
    label->setWordWrap(true);
    label->setMinimumWidth(figures(16));
    m_layout->addRow(label, cell);
    connect(entry->editor, &FieldEditor::left, this, [this, at = entry.get()] { take(*at); });
    connect(entry->editor, &FieldEditor::reverted, this, [this, at = entry.get()] {
        at->editor->showInput(at->shown);
        say(*at, {}, {});
    });
    m_entries.push_back(std::move(entry));
}

FieldEditor *RecordForm::makeEditor(std::size_t field, const FormField &wanted)
{
    const Field &described = m_description.fields[field];
    const int width = wanted.width > 0 ? wanted.width : widthOf(m_description, field);
    if (described.kind == FieldKind::Reference)
        return new ReferenceField(m_session, described.target ? &described.target() : nullptr, this);
    if (described.kind == FieldKind::YesNo)
        return ChoiceField::yesNo(this);
    if (described.kind == FieldKind::Choice) {
        QStringList names;
        if (!described.isText)
            names += QString(); // nothing said
        for (const char *name : described.choices())
            names += QString::fromLatin1(name);
        return new ChoiceField(names, this);
    }
    if (wanted.lines > 1)
        return new AreaField(wanted.lines, this);
    return new LineEditor(width, width > 0 && described.kind != FieldKind::Text, this);
}

void RecordForm::show(const Row &row, const QString &whyFixed)
{
    const bool isOther = m_row.empty() || m_row.front() != row.front();
    if (isOther && !m_row.empty())
        takeAll();
    m_row = row;
    m_whyFixed = whyFixed;
    for (const auto &entry : m_entries) {
        const QString text = fieldInput(m_description, row, entry->field, QLocale());
        const bool isTyped = !isOther && entry->editor->hasFocus() && entry->editor->input() != entry->shown;
        entry->editor->setFixed(isFixed(*entry));
        entry->editor->setToolTip(isFixed(*entry) ? whyFixed : QString());
        if (isTyped)
            continue; // it was begun on what was seen then
        entry->seen = entry->before = row;
        entry->shown = text;
        if (!isOther && entry->isRefused)
            continue;
        entry->taken.clear();
        entry->editor->showInput(text);
        if (!isOther)
            continue;
        entry->isWaitedFor = false;
        say(*entry, {}, {});
    }
}

bool RecordForm::isFixed(const Entry &entry) const
{
    return !m_whyFixed.isEmpty() && !entry.staysOpen;
}

void RecordForm::clear()
{
    m_row.clear();
    for (const auto &entry : m_entries) {
        entry->seen.clear();
        entry->before.clear();
        entry->shown.clear();
        entry->isWaitedFor = false;
        entry->editor->showInput({});
        say(*entry, {}, {});
    }
}

void RecordForm::takeAll()
{
    for (const auto &entry : m_entries)
        take(*entry);
}

// What was refused is told again only once it is typed into again.
void RecordForm::take(Entry &entry)
{
    const QString text = entry.editor->input();
    if (entry.seen.empty() || isFixed(entry))
        return;
    if (text == entry.shown) {
        if (entry.isRefused)
            say(entry, {}, {});
        return letGo(entry);
    }
    if (entry.isRefused && text == entry.taken)
        return;
    entry.taken = text;
    const auto next = withInput(m_description, entry.seen, entry.field, text, QLocale());
    if (!next) {
        say(entry, tr("not saved"), next.error().message);
        return;
    }
    Save save{QString()};
    save.change(m_description, entry.seen, *next);
    entry.before = std::exchange(entry.seen, *next);
    entry.shown = fieldInput(m_description, *next, entry.field, QLocale());
    entry.editor->showInput(entry.shown);
    say(entry, {}, {});
    if (save.isEmpty())
        return letGo(entry);
    m_row = applied(m_row, save.changes().front());
    say(entry, tr("saving…"), {});
    emit edited(entry.column, save.changes().front(), entry.label);
    letGo(entry); // there is a new save to wait for
}

void RecordForm::settle(const QString &column, const Result<SaveId> &saved)
{
    Entry *entry = entryOf(column);
    if (!entry)
        return;
    if (saved)
        return say(*entry, tr("saved"), {});
    const bool isTyped = entry->editor->hasFocus() && entry->editor->input() != entry->shown;
    if (!isTyped)
        entry->editor->showInput(entry->taken);
    entry->isWaitedFor = true;
    comeBack(*entry, isTyped ? std::vector<Contest>() : saved.error().contests);
    say(*entry, tr("not saved"), saved.error().message);
    if (!saved.error().contests.empty())
        askWhose(*entry, saved.error().contests);
}

// What is typed next is typed on what the register has, as far as it was told, whether or not it has been
// read anew by then.
void RecordForm::comeBack(Entry &entry, const std::vector<Contest> &told)
{
    if (entry.before.empty())
        return;
    entry.seen = entry.before;
    for (const Contest &contest : told)
        entry.seen[contest.position] = contest.now;
    entry.shown = fieldInput(m_description, entry.seen, entry.field, QLocale());
}

// Whoever would rather write a third text types it into the field.
void RecordForm::askWhose(Entry &entry, const std::vector<Contest> &contests)
{
    entry.problem->clear(); // the question says it all
    entry.question->askQuietly(
        contestWords(contests), {tr("Keep theirs"), tr("Write mine")},
        [this, at = &entry, contests](int answer) { decide(*at, contests, answer == 1); });
}

// Mine is written over the value that was told, and over no other.
void RecordForm::decide(Entry &entry, const std::vector<Contest> &contests, bool isMine)
{
    if (entry.seen.empty())
        return;
    for (const Contest &contest : contests)
        entry.seen[contest.position] = contest.now;
    entry.shown = fieldInput(m_description, entry.seen, entry.field, QLocale());
    say(entry, {}, {});
    entry.editor->showInput(isMine ? entry.taken : entry.shown);
    entry.taken.clear();
    take(entry);
}

void RecordForm::letGo(Entry &entry)
{
    if (std::exchange(entry.isWaitedFor, false))
        m_session.letGo(1);
}

void RecordForm::refuse(const QString &column, const QString &problem)
{
    if (Entry *entry = entryOf(column)) {
        entry->taken = entry->editor->input();
        say(*entry, {}, problem);
    }
}

bool RecordForm::isTaken() const
{
    return std::none_of(m_entries.begin(), m_entries.end(),
                        [](const auto &entry) { return entry->isRefused; });
}

void RecordForm::keep(const QString &column)
{
    if (Entry *entry = entryOf(column))
        say(*entry, {}, {});
}

void RecordForm::say(Entry &entry, const QString &word, const QString &problem)
{
    entry.isRefused = !problem.isEmpty();
    entry.word->setText(word);
    entry.word->setVisible(!word.isEmpty());
    entry.problem->say(problem, Status::Bad);
    entry.editor->setRefused(entry.isRefused);
    entry.question->clear();
}

RecordForm::Entry *RecordForm::entryOf(const QString &column) const
{
    for (const auto &entry : m_entries)
        if (entry->column == column)
            return entry.get();
    return nullptr;
}

bool RecordForm::hasField(const QString &column) const
{
    return entryOf(column) != nullptr;
}

bool RecordForm::focusField(const QString &column)
{
    Entry *entry = entryOf(column);
    if (entry)
        entry->editor->setFocus(Qt::OtherFocusReason);
    return entry != nullptr;
}

void RecordForm::explain(const QString &column, const QString &text)
{
    if (Entry *entry = entryOf(column))
        entry->editor->setWhatsThis(text);
}

Row applied(const Row &row, const RecordChange &change)
{
    Row result = row;
    for (const Edit &edit : change.edits)
        result[edit.field] = edit.next;
    return result;
}

} // namespace mandate
