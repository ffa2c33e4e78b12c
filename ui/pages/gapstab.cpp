// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapstab.h"

#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/gapsmodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr int MostOfKind = 500;

} // namespace

GapsTab::GapsTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new GapsModel(this)),
      m_summary(new QLabel(this)),
      m_message(new MessageLine(this)),
      m_table(new TableView(tr("Gaps of the cascade"), this))
{
    m_summary->setAccessibleName(tr("Gaps in short"));
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setColumnWidth(GapsModel::Kind, figures(26));
    m_table->setColumnWidth(GapsModel::Code, figures(18));
    m_table->setColumnWidth(GapsModel::Title, figures(32));
    m_table->setColumnWidth(GapsModel::Owner, figures(18));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->rememberAs(QStringLiteral("gaps"));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit recordWanted(m_model->report().rows[std::size_t(m_table->toSource(index).row())].record);
    });
    connect(&session, &Session::changed, this, &GapsTab::ask);
    connect(&session, &Session::opened, this, &GapsTab::ask);
    connect(&session, &Session::cycleChanged, this, &GapsTab::ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Between);
    layout->addWidget(m_summary);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

// A hidden tab asks once it is looked at.
void GapsTab::ask()
{
    m_isStale = true;
    if (m_isAsking || !isVisible())
        return;
    m_isAsking = true;
    m_isStale = false;
    m_message->say(tr("Looking for gaps…"));
    const auto question = [cycle = m_session.cycle()](const Store &store) {
        return gaps(store.database(), cycle, MostOfKind);
    };
    whenAnswered(m_session.report(question), this, [this](const Result<GapReport> &report) {
        m_isAsking = false;
        m_isStale ? ask() : take(report);
    });
}

void GapsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void GapsTab::take(const Result<GapReport> &report)
{
    if (!report)
        return m_message->say(report.error());
    m_message->clear();
    const int row = m_table->currentSource().row();
    m_model->show(*report);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_table->fromSource(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0)));
    QStringList counts;
    for (std::size_t kind = 0; kind < report->counts.size(); ++kind)
        if (report->counts[kind] > 0)
            counts += tr("%1: %2").arg(word(GapKind(int(kind))), QLocale().toString(report->counts[kind]));
    m_summary->setText(counts.isEmpty() ? tr("The cascade holds together: every KRA is served and measured, "
                                             "and every objective serves something.")
                                        : counts.join(QStringLiteral(" · ")));
}

} // namespace mandate
