// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdownpanel.h"

#include "core/plan/spreading.h"
#include "core/reports/choices.h"
#include "core/reports/kpifigures.h"
#include "core/reports/recordname.h"
#include "ui/forms/entrytable.h"
#include "ui/forms/finderpanel.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/models/partsmodel.h"
#include "ui/models/shown.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

namespace mandate {

namespace {

constexpr int MostFound = 50;
constexpr QLatin1String PartyWanted("party");
constexpr QLatin1String CarrierWanted("carrier");

} // namespace

BreakdownPanel::BreakdownPanel(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_model(new PartsModel(this)),
      m_heading(new QLabel(this)),
      m_year(new QComboBox(this)),
      m_allocation(new MessageLine(this)),
      m_reported(new QLabel(this)),
      m_table(makeTable()),
      m_message(new MessageLine(this)),
      m_rule(new QLabel(this)),
      m_finder(new FinderPanel(this))
{
    setObjectName(QStringLiteral("breakdown")); // the topic of its help
    setAccessibleName(tr("Break down a target"));
    m_allocation->setAccessibleName(tr("Allocated and unallocated"));
    m_reported->setWordWrap(true);
    m_reported->setTextFormat(Qt::PlainText);
    m_reported->setAccessibleName(tr("What the parts report"));
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    m_rule->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addLayout(makeHead());
    layout->addWidget(m_allocation);
    layout->addWidget(m_reported);
    layout->addWidget(m_finder);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_rule);
    layout->addLayout(makeButtons());
    connect(m_model, &PartsModel::edited, this, &BreakdownPanel::saveEdited);
    connect(m_model, &PartsModel::allocationChanged, this, &BreakdownPanel::showAllocation);
    connect(m_model, &PartsModel::dataChanged, this, &BreakdownPanel::sayProblem);
    connect(m_finder, &FinderPanel::wordsChanged, this, &BreakdownPanel::listFound);
    connect(m_finder, &FinderPanel::chosen, this, &BreakdownPanel::choose);
    connect(m_finder, &FinderPanel::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(&session, &Session::changed, this, &BreakdownPanel::ask);
    setFocusProxy(m_table);
    hide();
}

QLayout *BreakdownPanel::makeHead()
{
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_year->setAccessibleName(tr("Year of the target"));
    m_year->view()->setAccessibleName(m_year->accessibleName());
    connect(m_year, &QComboBox::currentIndexChanged, this, &BreakdownPanel::ask);
    auto *close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &BreakdownPanel::leave);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Between);
    head->addWidget(m_heading, 1);
    head->addWidget(m_year);
    head->addWidget(close);
    return head;
}

QLayout *BreakdownPanel::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    const auto add = [&](const QString &text, void (BreakdownPanel::*act)()) {
        auto *button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        m_changing.push_back(button);
    };
    add(tr("Add a unit or post…"), &BreakdownPanel::findParty);
    add(tr("Carried by…"), &BreakdownPanel::findCarrier);
    add(tr("Spread evenly"), &BreakdownPanel::spread);
    add(tr("Remove"), &BreakdownPanel::remove);
    buttons->addStretch();
    return buttons;
}

EntryTable *BreakdownPanel::makeTable()
{
    auto *table = new EntryTable(tr("Parts of the target"), this);
    table->setModel(m_model);
    table->setMinimumHeight(3 * rowHeight());
    table->setColumnWidth(PartsModel::Number, figures(5));
    table->setColumnWidth(PartsModel::Quantity, figures(12));
    table->setColumnWidth(PartsModel::Share, figures(10));
    table->setColumnWidth(PartsModel::Amount, figures(12));
    table->setColumnWidth(PartsModel::Carrier, figures(20));
    table->setColumnWidth(PartsModel::Reported, figures(12));
    table->setColumnWidth(PartsModel::Note, figures(16));
    table->horizontalHeader()->setSectionResizeMode(PartsModel::Party, QHeaderView::Stretch);
    connect(table, &QTableView::activated, this, &BreakdownPanel::openCell);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BreakdownPanel::sayProblem);
    return table;
}

void BreakdownPanel::open(const CascadeRow &row)
{
    ++m_generation;
    m_of = row;
    m_heading->setText(tr("Break down %1").arg(row.code + QStringLiteral("  ") + row.title));
    m_model->show({});
    m_message->clear();
    m_finder->hide();
    const bool isKpi = row.node.kind == CascadeKind::Kpi;
    m_year->setVisible(isKpi);
    {
        const QSignalBlocker quiet(m_year);
        m_year->clear();
        m_year->addItem(tr("At the end of the plan"), QString());
    }
    show();
    if (isKpi)
        askYears();
    ask();
    m_table->setFocus();
}

void BreakdownPanel::askYears()
{
    const auto question = [kpi = KpiId{m_of.node.id}](const Store &store) {
        return kpiFigures(store.database(), kpi);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, asked = m_generation](const Result<std::optional<KpiFigures>> &figures) {
                     if (asked != m_generation || !figures || !*figures)
                         return;
                     for (const FigureYear &year : (*figures)->years)
                         if (year.planned)
                             m_year->addItem(year.label, year.label);
                 });
}

// What was asked before the last edit knows nothing of it and would take it back; the news of its save ask
// again.
void BreakdownPanel::ask()
{
    if (isHidden() || m_of.node.id.isNull())
        return;
    const QString year = m_year->currentData().toString();
    const auto question = [of = m_of.node, code = m_of.code, year](const Store &store) {
        return openTarget(store.database(), of, code, year, QDate::currentDate());
    };
    whenAnswered(m_session.ask(question), this,
                 [this, year, asked = m_generation, edits = m_edits](const Result<OpenTarget> &found) {
                     if (asked != m_generation || year != m_year->currentData().toString())
                         return;
                     m_isBehind = edits != m_edits;
                     if (m_isBehind)
                         return;
                     found ? take(*found) : m_message->say(found.error());
                 });
}

// The cell that is worked on stays the current one.
void BreakdownPanel::take(const OpenTarget &target)
{
    const QModelIndex before = m_table->currentIndex();
    const int row = before.isValid() ? before.row() : 0;
    const int column = before.isValid() ? before.column() : int(PartsModel::Quantity);
    m_model->show(target);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    m_rule->setText(target.isFixed ? tr("The agreement is signed: its target is passed down as it stands.")
                                   : splittingRule(target.breakdown.unitType));
    for (QPushButton *button : m_changing)
        button->setEnabled(!target.isFixed);
    m_reported->setText(explain(target.breakdown).join(u' '));
    m_reported->setVisible(!m_reported->text().isEmpty() && !target.breakdown.parts.empty());
    sayProblem();
}

void BreakdownPanel::findParty()
{
    m_finder->ask(PartyWanted, tr("Who takes over a part of it?"),
                  tr("Code or name of an office, post or person"));
}

void BreakdownPanel::findCarrier()
{
    if (current()) {
        const QString party =
            m_model->index(m_table->currentIndex().row(), PartsModel::Party).data().toString();
        m_finder->ask(CarrierWanted, tr("Under which success indicator does %1 report it?").arg(party),
                      tr("Number or title of an indicator"));
    }
}

void BreakdownPanel::openCell(const QModelIndex &index)
{
    if (index.column() == PartsModel::Carrier && !m_model->shown()->isFixed)
        findCarrier();
}

void BreakdownPanel::listFound(const QString &words)
{
    const auto list = [this, words, asked = m_generation](const std::vector<Choosable> &found) {
        if (asked == m_generation && m_finder->isVisible())
            m_finder->showFound(found);
    };
    if (m_finder->purpose() == CarrierWanted && current()) {
        const auto question = [words, party = current()->party](const Store &store) {
            return indicatorsOfParty(store.database(), party, words, MostFound);
        };
        whenAnswered(m_session.ask(question), this, [list](const Result<std::vector<FoundRecord>> &found) {
            std::vector<Choosable> choosable;
            for (const FoundRecord &record : found.value_or(std::vector<FoundRecord>()))
                choosable.push_back({record.id, record.code + QStringLiteral("  ") + record.title});
            list(choosable);
        });
        return;
    }
    const auto question = [words](const Store &store) {
        return recordsNamed(store.database(), {nullptr, words, MostFound});
    };
    whenAnswered(m_session.ask(question), this, [list](const Result<std::vector<RecordName>> &found) {
        std::vector<Choosable> choosable;
        for (const RecordName &record : found.value_or(std::vector<RecordName>()))
            choosable.push_back({record.id, record.text()});
        list(choosable);
    });
}

void BreakdownPanel::choose(const QString &purpose, const Uuid &record)
{
    m_table->setFocus();
    if (purpose == PartyWanted)
        return addPart(record);
    if (const TargetPart *part = current()) {
        TargetPart after = *part;
        after.carrier = IndicatorId{record};
        saveEdited(*part, after);
    }
}

void BreakdownPanel::addPart(const Uuid &party)
{
    if (!m_model->shown())
        return;
    const OpenTarget &shown = *m_model->shown();
    TargetPart part;
    part.id = TargetPartId::create();
    part.party = party;
    part.year = shown.year;
    (m_of.node.kind == CascadeKind::Kpi ? part.kpi.uuid : part.indicator.uuid) = m_of.node.id;
    for (const PartLine &there : shown.breakdown.parts)
        if (there.part.party == party)
            return m_message->say(tr("%1 has a part of it already.").arg(there.code), Status::Bad);
    Save save(tr("Part of %1").arg(shown.code));
    save.add(part);
    commit(std::move(save));
}

void BreakdownPanel::spread()
{
    if (!m_model->shown() || m_model->shown()->breakdown.parts.empty())
        return;
    const OpenTarget &shown = *m_model->shown();
    const std::vector<TargetPart> before = shown.parts();
    const std::vector<TargetPart> after =
        spreadEvenly(shown.breakdown.target, shown.breakdown.unitType, before);
    Save save(tr("Spread %1 evenly").arg(shown.code));
    for (std::size_t i = 0; i < before.size(); ++i)
        save.change(before[i], after[i]);
    if (!save.isEmpty())
        commit(std::move(save));
}

void BreakdownPanel::remove()
{
    const TargetPart *part = current();
    if (!part)
        return;
    Save save(tr("Remove a part of %1").arg(m_model->shown()->code));
    save.withdraw(*part);
    commit(std::move(save));
}

void BreakdownPanel::saveEdited(const TargetPart &before, const TargetPart &after)
{
    Save save(tr("Part of %1").arg(m_model->shown()->code));
    save.change(before, after);
    ++m_edits;
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, before, after, asked = m_generation](const Result<SaveId> &saved) {
                     if (saved || asked != m_generation)
                         return;
                     m_model->refuse(before, after, saved.error().message);
                     m_message->say(saved.error());
                     if (m_isBehind)
                         ask();
                 });
}

void BreakdownPanel::commit(Save save)
{
    m_message->clear();
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, asked = m_generation](const Result<SaveId> &saved) {
                     if (!saved && asked == m_generation)
                         m_message->say(saved.error());
                 });
}

void BreakdownPanel::showAllocation()
{
    const AllocationText text =
        m_model->shown() ? allocationText(m_model->shown()->breakdown) : AllocationText();
    m_allocation->say(text.sentence, text.status);
}

void BreakdownPanel::sayProblem()
{
    const QModelIndex cell = m_table->currentIndex();
    const QString problem = cell.isValid() ? m_model->problem(cell) : QString();
    m_message->say(problem, problem.isEmpty() ? Status::None : Status::Bad);
}

const TargetPart *BreakdownPanel::current() const
{
    return m_model->part(m_table->currentIndex().row());
}

void BreakdownPanel::leave()
{
    if (isHidden())
        return;
    ++m_generation;
    m_of = {};
    hide();
    emit left();
}

void BreakdownPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

} // namespace mandate
