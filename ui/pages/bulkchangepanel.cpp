// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulkchangepanel.h"

#include "core/scoring/fieldtext.h"
#include "core/scoring/typing.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "ui/forms/messageline.h"
#include "ui/forms/referencefield.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/savepreviewmodel.h"
#include "ui/session/answer.h"
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

// Reads every agreement that is meant, so it runs beside the register's own thread.
Result<BulkPlan> planOf(const Database &database, const CycleId &cycle, const QString &codes,
                        const BulkChange &change)
{
    const auto agreements =
        records<Agreement>(database,
                           "WHERE (?1 IS NULL OR cycle = ?1) AND (?2 = '' OR instr(code, ?2) > 0) "
                           "ORDER BY code",
                           cycle.isNull() ? Value() : Value(cycle.uuid), codes);
    if (!agreements)
        return tl::unexpected(agreements.error());
    std::vector<Dossier> dossiers;
    for (const Agreement &agreement : *agreements) {
        auto found = dossier(database, agreement.id);
        if (!found)
            return tl::unexpected(found.error());
        dossiers.push_back(std::move(*found));
    }
    return planBulkChange(dossiers, change);
}

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
    auto *title = new QLabel(tr("Change many agreements"), this);
    title->setFont(typeFont(TextSize::Title));
    m_table->setModel(m_model);
    auto *preview = new QPushButton(tr("Show what will &change"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    buttons->addWidget(preview);
    buttons->addWidget(m_make);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(title);
    layout->addWidget(makeForm());
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_kind);
    connect(preview, &QPushButton::clicked, this, &BulkChangePanel::preview);
    connect(m_make, &QPushButton::clicked, this, &BulkChangePanel::make);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BulkChangePanel::showFields);
    showFields();
}

QLineEdit *BulkChangePanel::addLine(QFormLayout *form, const QString &label, const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, line);
    return line;
}

QWidget *BulkChangePanel::makeForm()
{
    m_kind->setAccessibleName(tr("Change"));
    m_kind->addItems({tr("Wording of titles"), tr("A field of indicators"), tr("A mandatory indicator")});
    m_cycle->setName(tr("Cycle"), QStringLiteral("bulkCycle"));
    m_column->setAccessibleName(tr("Field"));
    m_kind->view()->setAccessibleName(tr("Change"));
    m_column->view()->setAccessibleName(tr("Field"));
    const Description &description = describe<SuccessIndicator>();
    for (const char *column : Columns)
        m_column->addItem(description.label(std::size_t(description.indexOf(QString::fromLatin1(column)))),
                          QString::fromLatin1(column));
    auto *whole = new QWidget(this);
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
    m_objective = addLine(m_layout, tr("Under the &objective"), "bulkObjective");
    return whole;
}

void BulkChangePanel::showFields()
{
    const auto kind = BulkChange::Kind(m_kind->currentIndex());
    const auto setShown = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        m_layout->labelForField(field)->setVisible(shown);
    };
    setShown(m_replacement, kind == BulkChange::Kind::Wording);
    setShown(m_column, kind == BulkChange::Kind::Field);
    setShown(m_value, kind != BulkChange::Kind::Wording);
    setShown(m_objective, kind == BulkChange::Kind::Mandatory);
    m_value->setPlaceholderText(kind == BulkChange::Kind::Mandatory ? tr("weight in percent") : QString());
    m_make->setEnabled(false);
}

void BulkChangePanel::start()
{
    m_save.reset();
    m_model->show(titlesOfBulk(), {});
    m_message->say(tr("Signed agreements are left alone. Nothing is changed before you have seen it."));
    showFields();
}

Result<BulkChange> BulkChangePanel::change() const
{
    const auto kind = BulkChange::Kind(m_kind->currentIndex());
    if (m_words->text().trimmed().isEmpty())
        return invalid(tr("Say which words the title holds."));
    if (kind == BulkChange::Kind::Field)
        return fieldChange();
    if (kind == BulkChange::Kind::Mandatory)
        return mandatoryChange();
    BulkChange change;
    change.words = cleaned(m_words->text(), true).trimmed();
    change.replacement = cleaned(m_replacement->text(), true);
    return change;
}

// Choices are typed by their names or chosen words; the one reader of fields judges them.
Result<BulkChange> BulkChangePanel::fieldChange() const
{
    BulkChange change;
    change.kind = BulkChange::Kind::Field;
    change.words = cleaned(m_words->text(), true).trimmed();
    change.column = m_column->currentData().toString();
    const Description &description = describe<SuccessIndicator>();
    const auto field = std::size_t(description.indexOf(change.column));
    return withInput(description, rowOf(SuccessIndicator()), field, m_value->text().trimmed(), QLocale())
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
    change.kind = BulkChange::Kind::Mandatory;
    change.indicator.title = cleaned(m_words->text(), true).trimmed();
    change.indicator.weight = *weight;
    change.objective = cleaned(m_objective->text(), true).trimmed();
    return change;
}

void BulkChangePanel::preview()
{
    m_make->setEnabled(false);
    auto wanted = change();
    if (!wanted)
        return m_message->say(wanted.error());
    m_message->say(tr("Reading the agreements…"));
    const CycleId cycle{Uuid::parse(m_cycle->input()).value_or(Uuid())};
    const auto question = [cycle, codes = m_codes->text().trimmed(), wanted = *wanted](const Store &store) {
        return planOf(store.database(), cycle, codes, wanted);
    };
    whenAnswered(m_session.report(question), this,
                 [this, asked = ++m_generation](const Result<BulkPlan> &plan) {
                     if (asked == m_generation)
                         showPlan(plan);
                 });
}

void BulkChangePanel::showPlan(const Result<BulkPlan> &plan)
{
    m_model->show(titlesOfBulk(), plan ? linesOf(*plan) : std::vector<QStringList>());
    m_table->setColumnWidth(0, figures(24));
    m_table->setColumnWidth(1, figures(8));
    m_table->setColumnWidth(2, figures(18));
    m_table->setColumnWidth(3, figures(40));
    m_table->setColumnWidth(4, figures(40));
    m_table->rememberAs(QStringLiteral("bulkChange"));
    m_save = plan && !plan->save.isEmpty() ? std::optional(plan->save) : std::nullopt;
    m_make->setEnabled(m_save.has_value());
    if (!plan)
        return m_message->say(plan.error());
    const auto count = plan->save.changes().size();
    m_message->say(m_save ? tr("Records that will change: %1. They change as one save, and one undo takes it "
                               "back.")
                                .arg(count)
                          : tr("Nothing would change: no title holds these words, or all of it is so "
                               "already."));
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
