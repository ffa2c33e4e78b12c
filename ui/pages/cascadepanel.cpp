// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cascadepanel.h"

#include "core/plan/kpi.h"
#include "core/plan/kra.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "ui/forms/messageline.h"
#include "ui/forms/recordform.h"
#include "ui/forms/tabstack.h"
#include "ui/look/metrics.h"
#include "ui/models/glossary.h"
#include "ui/models/shown.h"
#include "ui/pages/attainmentpanel.h"
#include "ui/pages/figurespanel.h"
#include "ui/pages/servespanel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace mandate {

namespace {

enum Face { DetailsFace, FiguresFace, ServesFace };

// The record behind a node that is edited here; null where it is part of an agreement.
const Description *descriptionOf(CascadeKind kind)
{
    switch (kind) {
    case CascadeKind::Plan: return &describe<Plan>();
    case CascadeKind::Pillar: return &describe<Pillar>();
    case CascadeKind::Kra: return &describe<Kra>();
    case CascadeKind::Kpi: return &describe<Kpi>();
    default: return nullptr;
    }
}

std::vector<FormField> fieldsOf(CascadeKind kind)
{
    switch (kind) {
    case CascadeKind::Plan: return {{"code", 1, 16}, {"name", 2}, {"start"}, {"end"}, {"origin", 2}};
    case CascadeKind::Pillar: return {{"code", 1, 16}, {"title", 3}, {"origin", 2}};
    case CascadeKind::Kra:
        return {{"code", 1, 16}, {"title", 3}, {"level"}, {"pillar"}, {"owner"}, {"origin", 2}};
    default:
        return {{"code", 1, 16},        {"name", 3},         {"unit", 1, 16},          {"unit_type"},
                {"direction"},          {"baseline", 1, 16}, {"baseline_year", 1, 10}, {"target", 1, 16},
                {"target_year", 1, 10}, {"source", 2},       {"frequency", 1, 16},     {"aggregation"},
                {"origin", 2}};
    }
}

} // namespace

CascadePanel::CascadePanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_kind(new QLabel(this)),
      m_title(new QLabel(this)),
      m_tabs(new TabStack(tr("About the chosen row"), this)),
      m_details(new QStackedWidget(this)),
      m_summary(new QLabel(this)),
      m_open(new QPushButton(tr("Open its agreement"), this)),
      m_message(new MessageLine(this)),
      m_figuresFace(new QWidget(this)),
      m_serves(new ServesPanel(session, this))
{
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setFont(typeFont(TextSize::Secondary));
    m_kind->setAccessibleName(tr("Kind of the chosen row"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAccessibleName(tr("The chosen row"));
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_details->addWidget(makeSummary());
    (new QVBoxLayout(m_figuresFace))->setContentsMargins({});
    m_tabs->add(tr("Details"), m_details);
    m_tabs->add(tr("Figures"), m_figuresFace);
    m_tabs->add(tr("Where used"), m_serves);
    connect(m_tabs, &TabStack::currentChanged, this, &CascadePanel::showFace);
    connect(m_serves, &ServesPanel::recordWanted, this, &CascadePanel::recordWanted);
    connect(m_serves, &ServesPanel::shareWanted, this, &CascadePanel::shareWanted);
    connect(m_serves, &ServesPanel::removalWanted, this, &CascadePanel::removalWanted);
    connect(&session, &Session::changed, this, &CascadePanel::ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, 0, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(m_kind);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    setMinimumWidth(figures(36));
}

QWidget *CascadePanel::makeSummary()
{
    auto *summary = new QWidget(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setAccessibleName(tr("Details of the chosen row"));
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_row); });
    auto *layout = new QVBoxLayout(summary);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
    return summary;
}

RecordForm *CascadePanel::formFor(CascadeKind kind)
{
    RecordForm *&form = m_forms[kind];
    if (form)
        return form;
    form = new RecordForm(m_session, *descriptionOf(kind), fieldsOf(kind), this);
    connect(form, &RecordForm::edited, this, &CascadePanel::saveField);
    const QString table = QLatin1String(descriptionOf(kind)->table);
    for (const FormField &field : fieldsOf(kind)) {
        const QString column = QLatin1String(field.column);
        form->explain(column, meaningOf(table, column));
    }
    // Beside a narrow field there is no room for its label.
    if (auto *layout = qobject_cast<QFormLayout *>(form->layout()))
        layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_details->addWidget(scrolled(form));
    return form;
}

// At the top, however high the panel is.
QWidget *CascadePanel::scrolled(RecordForm *form)
{
    auto *holder = new QWidget(m_details);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, space::Between, space::Between, 0);
    layout->addWidget(form);
    layout->addStretch();
    auto *scroll = new QScrollArea(m_details);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    return scroll;
}

void CascadePanel::show(const CascadeRow *row, const NodeProgress &progress)
{
    const CascadeNode before = m_row.node;
    m_row = row ? *row : CascadeRow();
    setEnabled(row);
    m_kind->setText(row ? kindWord(*row) : QString());
    m_title->setText(row ? row->code + QStringLiteral("  ") + row->title : QString());
    m_tabs->setShown(FiguresFace, row && descriptionOf(row->node.kind));
    m_tabs->setShown(ServesFace, row && row->node.kind != CascadeKind::Plan);
    showSummary(progress);
    if (before == m_row.node)
        return;
    ++m_generation;
    m_message->clear();
    ask();
    showFace();
}

void CascadePanel::showSummary(const NodeProgress &progress)
{
    if (descriptionOf(m_row.node.kind))
        return;
    QStringList lines{m_row.title};
    const auto add = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines += label.arg(text);
    };
    add(tr("Owner: %1"), m_row.owner);
    add(tr("Weight: %1"), shown(m_row.weight, QLocale()));
    add(tr("Share: %1"), shown(m_row.share, QLocale()));
    add(tr("Target: %1"), m_row.target);
    add(tr("Score: %1"), progress.value);
    add(tr("State: %1"), progress.state);
    m_summary->setText(lines.join(u'\n'));
    m_open->setVisible(!m_row.agreement.isNull());
    m_details->setCurrentIndex(0);
}

// Only what is looked at is asked for.
void CascadePanel::showFace()
{
    if (m_row.node.id.isNull())
        return;
    if (m_tabs->current() == ServesFace)
        m_serves->show(m_row);
    if (m_tabs->current() == FiguresFace && descriptionOf(m_row.node.kind))
        showFigures();
}

// Of a KPI its years; of what stands above, what its KPIs have reached.
void CascadePanel::showFigures()
{
    const bool isKpi = m_row.node.kind == CascadeKind::Kpi;
    if (isKpi && !m_figures) {
        m_figures = new FiguresPanel(m_session, m_figuresFace);
        m_figuresFace->layout()->addWidget(m_figures);
    }
    if (!isKpi && !m_attainment) {
        m_attainment = new AttainmentPanel(m_session, m_figuresFace);
        m_figuresFace->layout()->addWidget(m_attainment);
    }
    if (m_figures)
        m_figures->setVisible(isKpi);
    if (m_attainment)
        m_attainment->setVisible(!isKpi);
    if (isKpi)
        m_figures->show(KpiId{m_row.node.id});
    else
        m_attainment->show(m_row.node);
}

void CascadePanel::ask()
{
    const Description *description = descriptionOf(m_row.node.kind);
    if (!description || m_row.node.id.isNull())
        return;
    const auto question = [description, id = m_row.node.id](const Store &store) {
        return rowById(store.database(), *description, id);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, asked = m_generation](const Result<std::optional<Row>> &row) {
                     if (asked != m_generation)
                         return;
                     row ? takeRow(*row) : m_message->say(row.error());
                 });
}

void CascadePanel::takeRow(const std::optional<Row> &row)
{
    RecordForm *form = formFor(m_row.node.kind);
    if (!row)
        return form->clear();
    form->show(*row, m_session.whyReadOnly());
    for (int page = 0; page < m_details->count(); ++page)
        if (m_details->widget(page)->isAncestorOf(form))
            m_details->setCurrentIndex(page);
    if (std::exchange(m_isEditWanted, false))
        edit();
}

void CascadePanel::edit()
{
    m_tabs->setCurrent(DetailsFace);
    const Description *description = descriptionOf(m_row.node.kind);
    if (!description)
        return m_open->setFocus();
    const QString title =
        description->indexOf(u"title") >= 0 ? QStringLiteral("title") : QStringLiteral("name");
    RecordForm *form = formFor(m_row.node.kind);
    m_isEditWanted = form->row().empty();
    form->focusField(title);
}

void CascadePanel::saveField(const QString &column, const RecordChange &change, const QString &label)
{
    Save save(tr("%1 of %2").arg(label, m_row.code));
    save.add(change);
    auto *form = qobject_cast<RecordForm *>(sender());
    whenAnswered(m_session.commit(std::move(save)), form,
                 [form, column](const Result<SaveId> &saved) { form->settle(column, saved); });
}

} // namespace mandate
