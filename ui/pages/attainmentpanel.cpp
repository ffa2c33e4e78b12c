// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attainmentpanel.h"

#include "core/plan/pillar.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/attainmentmodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace mandate {

namespace {

Result<PlanId> planOf(const Database &database, const CascadeNode &node)
{
    if (node.kind == CascadeKind::Pillar)
        return record<Pillar>(database, PillarId{node.id}).map([](const std::optional<Pillar> &pillar) {
            return pillar ? pillar->plan : PlanId();
        });
    if (node.kind == CascadeKind::Kra)
        return record<Kra>(database, KraId{node.id}).map([](const std::optional<Kra> &kra) {
            return kra ? kra->plan : PlanId();
        });
    return PlanId{node.id};
}

} // namespace

AttainmentPanel::AttainmentPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new AttainmentModel(this)),
      m_message(new MessageLine(this)),
      m_rule(new QLabel(tr("Each KPI counts by the last year with a target that has ended."), this)),
      m_table(new TableView(tr("Plan to date"), this))
{
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    m_rule->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(AttainmentModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(AttainmentModel::Attainment, figures(9));
    m_table->setColumnWidth(AttainmentModel::Reached, figures(9));
    m_table->setColumnWidth(AttainmentModel::Missing, figures(12));
    m_table->rememberAs(QStringLiteral("attainment"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_rule);
    connect(&session, &Session::changed, this, &AttainmentPanel::ask);
    setFocusProxy(m_table);
}

void AttainmentPanel::show(const CascadeNode &node)
{
    if (m_node == node)
        return;
    m_node = node;
    ask();
}

void AttainmentPanel::ask()
{
    if (m_node.id.isNull() || !isVisibleTo(parentWidget()))
        return;
    const auto question = [node = m_node](const Store &store) {
        return planOf(store.database(), node).and_then([&store](const PlanId &plan) {
            return planAttainment(store.database(), plan, QDate::currentDate());
        });
    };
    whenAnswered(m_session.report(question), this,
                 [this, asked = ++m_generation](const Result<PlanAttainment> &attainment) {
                     if (asked != m_generation)
                         return;
                     attainment ? take(*attainment) : m_message->say(attainment.error());
                 });
}

void AttainmentPanel::take(const PlanAttainment &attainment)
{
    m_model->show(attainment.lines);
    const int row = m_model->rowOf(m_node.id);
    m_message->say(row >= 0                   ? QString()
                   : m_model->rowCount() == 0 ? tr("No KPI measures anything of this plan yet.")
                                              : tr("No KPI measures this one."));
    if (row >= 0)
        m_table->setCurrentIndex(m_table->fromSource(m_model->index(row, 0)));
}

} // namespace mandate
