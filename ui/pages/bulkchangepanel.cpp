// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulkchangepanel.h"

#include "core/base/choiceword.h"
#include "core/scoring/fieldtext.h"
#include "core/scoring/typing.h"
#include "ui/forms/messageline.h"
#include "ui/forms/referencefield.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/savepreviewmodel.h"
#include "ui/session/answer.h"
#include "ui/session/longwork.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace mandate {

namespace {

constexpr const char *Columns[] = {"weight",     "unit",   "unit_type", "direction",   "class",
                                   "definition", "method", "source",    "aggregation", "mandatory"};

using Kind = BulkChange::Kind;

} // namespace

BulkChangePanel::BulkChangePanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_kind(new QComboBox(this)),
      m_cycle(new ReferenceField(session, &describe<Cycle>(), this)),
      m_column(new QComboBox(this)),
      m_message(new MessageLine(this)),
      m_model(new SavePreviewModel(this)),
      m_table(new TableView(tr("What will change"), this)),
      m_make(new QPushButton(tr("&Change them all"), this))
{
    setWindowTitle(tr("Change many agreements")); // stands above the page
    makeTable();
    auto *preview = new QPushButton(tr("Show what will &change"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    buttons->addWidget(preview);
    buttons->addWidget(m_make);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(makeForm());
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_kind);
    connect(preview, &QPushButton::clicked, this, &BulkChangePanel::preview);
    connect(m_make, &QPushButton::clicked, this, &BulkChangePanel::make);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BulkChangePanel::showFields);
    connect(m_column, &QComboBox::currentIndexChanged, this, &BulkChangePanel::showFields);
    showFields();
}

void BulkChangePanel::makeTable()
{
    m_table->setModel(m_model);
    m_model->show(titlesOfBulk(), {});
    static constexpr int widths[] = {24, 8, 18, 40, 40};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, figures(widths[column]));
    m_table->rememberAs(QStringLiteral("bulkChange"));
}

QLineEdit *BulkChangePanel::addLine(QFormLayout *form, const QString &label, const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, line);
    return line;
}

QComboBox *BulkChangePanel::addChoice(const QString &label, const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(QString(label).remove(u'&'));
    box->view()->setAccessibleName(box->accessibleName());
    m_layout->addRow(label, box);
    return box;
}

QWidget *BulkChangePanel::makeForm()
{
    m_kind->setAccessibleName(tr("Change"));
    m_kind->setObjectName(QStringLiteral("bulkKind"));
    m_column->setObjectName(QStringLiteral("bulkColumn"));
    m_kind->addItems({tr("Wording of titles"), tr("A field of indicators"), tr("A mandatory indicator"),
                      tr("Scoring scheme")});
    m_cycle->setName(tr("Cycle"), QStringLiteral("bulkCycle"));
    m_column->setAccessibleName(tr("Field"));
    m_kind->view()->setAccessibleName(tr("Change"));
    m_column->view()->setAccessibleName(tr("Field"));
    const Description &description = describe<SuccessIndicator>();
    for (const char *column : Columns)
        m_column->addItem(description.label(std::size_t(description.indexOf(QString::fromLatin1(column)))),
                          QString::fromLatin1(column));
    auto *whole = new QWidget(this);
    whole->setMaximumWidth(figures(84));
    m_layout = new QFormLayout(whole);
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(space::Group);
    m_layout->setVerticalSpacing(space::Inside);
    m_layout->addRow(tr("C&hange"), m_kind);
    m_layout->addRow(tr("C&ycle"), m_cycle);
    m_codes = addLine(m_layout, tr("Only codes &with"), "bulkCodes");
    m_words = addLine(m_layout, tr("&Title holds"), "bulkWords");
    m_replacement = addLine(m_layout, tr("&Replace by"), "bulkReplacement");
    m_layout->addRow(tr("F&ield"), m_column);
    m_value = addLine(m_layout, tr("&Value"), "bulkValue");
    m_choice = addChoice(tr("&Value"), "bulkChoice");
    m_scheme = addChoice(tr("&Scheme"), "bulkScheme");
    m_objective = addLine(m_layout, tr("Under the &objective"), "bulkObjective");
    for (const QLineEdit *line : whole->findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &BulkChangePanel::dropPlan);
    for (const QComboBox *box : whole->findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &BulkChangePanel::dropPlan);
    return whole;
}

void BulkChangePanel::showFields()
{
    const auto kind = Kind(m_kind->currentIndex());
    const auto setShown = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        m_layout->labelForField(field)->setVisible(shown);
    };
    showChoices();
    const bool isChosen = kind == Kind::Field && m_choice->count() > 0;
    setShown(m_words, kind != Kind::Scheme);
    setShown(m_replacement, kind == Kind::Wording);
    setShown(m_column, kind == Kind::Field);
    setShown(m_value, (kind == Kind::Field && !isChosen) || kind == Kind::Mandatory);
    setShown(m_choice, isChosen);
    setShown(m_scheme, kind == Kind::Scheme);
    setShown(m_objective, kind == Kind::Mandatory);
    m_value->setPlaceholderText(kind == Kind::Mandatory ? tr("weight in percent") : QString());
}

void BulkChangePanel::showChoices()
{
    const QString column = m_column->currentData().toString();
    if (m_choice->property("column") == column)
        return;
    m_choice->setProperty("column", column);
    m_choice->clear();
    const Description &description = describe<SuccessIndicator>();
    const Field &field = description.fields[std::size_t(description.indexOf(column))];
    if (field.kind == FieldKind::YesNo) {
        m_choice->addItem(tr("Yes"), QStringLiteral("1"));
        m_choice->addItem(tr("No"), QStringLiteral("0"));
    } else if (field.choices) {
        for (const char *name : field.choices())
            m_choice->addItem(choiceWord(QString::fromLatin1(name)), QString::fromLatin1(name));
    }
}

void BulkChangePanel::askSchemes()
{
    whenAnswered(m_session.ask([](const Store &store) { return schemeNames(store.database()); }), this,
                 [this](const Result<SchemeNames> &names) {
                     if (names)
                         showSchemes(*names);
                     else
                         m_message->say(names.error());
                 });
}

// Each once, whichever cycles have it; what was chosen stays chosen.
void BulkChangePanel::showSchemes(const SchemeNames &names)
{
    const QSignalBlocker quiet(m_scheme);
    const QVariant chosen = m_scheme->currentData();
    std::map<QString, QString> all;
    for (const auto &[cycle, schemes] : names)
        all.insert(schemes.begin(), schemes.end());
    m_scheme->clear();
    for (const auto &[code, name] : all)
        m_scheme->addItem(tr("%1 (%2)").arg(name, code), code);
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(chosen)));
    if (m_scheme->currentData() != chosen)
        dropPlan();
}

// What was shown is not what would now be done, and what is still being read is not either.
void BulkChangePanel::dropPlan()
{
    ++m_generation;
    m_save.reset();
    m_make->setEnabled(false);
    if (m_model->rowCount() > 0)
        m_model->show(titlesOfBulk(), {});
    const QString usual = tr("Signed agreements are left alone. Nothing is changed before you have seen it.");
    if (m_message->text() != usual)
        m_message->say(usual);
}

void BulkChangePanel::start()
{
    dropPlan();
    showFields();
    askSchemes();
}

Result<BulkChange> BulkChangePanel::change() const
{
    const auto kind = Kind(m_kind->currentIndex());
    BulkChange change;
    change.kind = kind;
    change.scheme = m_scheme->currentData().toString();
    if (kind == Kind::Scheme)
        return change;
    if (m_words->text().trimmed().isEmpty())
        return invalid(tr("Say which words the title holds."));
    if (kind == Kind::Field)
        return fieldChange();
    if (kind == Kind::Mandatory)
        return mandatoryChange();
    change.words = cleaned(m_words->text(), true).trimmed();
    change.replacement = cleaned(m_replacement->text(), true);
    return change;
}

// The one reader of fields judges what was typed; a choice is one of its names.
Result<BulkChange> BulkChangePanel::fieldChange() const
{
    BulkChange change;
    change.kind = Kind::Field;
    change.words = cleaned(m_words->text(), true).trimmed();
    change.column = m_column->currentData().toString();
    const Description &description = describe<SuccessIndicator>();
    const auto field = std::size_t(description.indexOf(change.column));
    const QString input =
        m_choice->count() > 0 ? m_choice->currentData().toString() : m_value->text().trimmed();
    return withInput(description, rowOf(SuccessIndicator()), field, input, QLocale())
        .map([&](const Row &row) {
            change.values.push_back(row[field]);
            return change;
        });
}

Result<BulkChange> BulkChangePanel::mandatoryChange() const
{
    const auto weight = readWeight(m_value->text(), QLocale());
    if (!weight)
        return tl::unexpected(weight.error());
    if (m_objective->text().trimmed().isEmpty())
        return invalid(tr("Say under which objective it is to stand where an agreement does not have it."));
    BulkChange change;
    change.kind = Kind::Mandatory;
    change.indicator.title = cleaned(m_words->text(), true).trimmed();
    change.indicator.weight = *weight;
    change.objective = cleaned(m_objective->text(), true).trimmed();
    return change;
}

void BulkChangePanel::preview()
{
    dropPlan();
    auto wanted = change();
    if (!wanted)
        return m_message->say(wanted.error());
    m_message->say(tr("Reading the agreements…"));
    const BulkScope scope{CycleId{Uuid::parse(m_cycle->input()).value_or(Uuid())}, m_codes->text().trimmed()};
    const auto question = [scope, wanted = *wanted](const Store &store, const LongWork &work) {
        return planBulkChange(store.database(), scope, wanted, [&work] { return work.isCancelled(); });
    };
    whenAnswered(m_session.report(tr("Reading the agreements"), question), this,
                 [this, asked = m_generation](const Result<BulkPlan> &plan) {
                     if (asked == m_generation)
                         showPlan(plan);
                 });
}

void BulkChangePanel::showPlan(const Result<BulkPlan> &plan)
{
    m_model->show(titlesOfBulk(), plan ? linesOf(*plan) : std::vector<QStringList>());
    m_save = plan && !plan->save.isEmpty() ? std::optional(plan->save) : std::nullopt;
    m_make->setEnabled(m_save.has_value());
    if (!plan)
        return m_message->say(plan.error());
    const auto count = plan->save.changes().size();
    const QString read = tr("Agreements read: %1.").arg(plan->agreements);
    m_message->say(m_save ? tr("%1 Records that will change: %2. They change as one save, and one undo takes "
                               "it back.")
                                .arg(read)
                                .arg(count)
                          : tr("%1 Nothing would change: no title holds these words, or all of it is so "
                               "already.")
                                .arg(read));
}

void BulkChangePanel::make()
{
    if (!m_save)
        return;
    m_make->setEnabled(false);
    whenAnswered(m_session.commit(*std::exchange(m_save, std::nullopt)), this,
                 [this](const Result<SaveId> &saved) {
                     saved ? m_message->say(tr("Changed. Undo takes it back."), Status::Good)
                           : m_message->say(saved.error());
                 });
}

void BulkChangePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mandate
