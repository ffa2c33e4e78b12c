// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trendstab.h"

#include "ui/forms/gridview.h"
#include "ui/look/metrics.h"
#include "ui/models/trendsmodel.h"
#include "ui/pages/gridactions.h"
#include "ui/pages/gridpane.h"

#include <QVBoxLayout>

namespace mandate {

TrendsTab::TrendsTab(Session &session, QWidget *parent)
    : SectionTab(session, parent),
      m_model(new TrendsModel(this)),
      m_pane(new GridPane(session, m_model, tr("Trend values and projections"), this))
{
    m_pane->grid().setObjectName(QStringLiteral("trends"));
    cellActions(m_pane->edits(), m_pane->grid(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->addWidget(m_pane);
    setFocusProxy(m_pane);
    connect(m_pane, &GridPane::edited, this, &TrendsTab::edited);
    connect(m_pane, &GridPane::refused, this, &TrendsTab::refused);
    connect(m_pane, &GridPane::lost, this, &TrendsTab::lost);
    connect(m_pane, &GridPane::currentChanged, this, &TrendsTab::currentChanged);
}

void TrendsTab::show(OpenAgreement &open)
{
    turnTo(open.dossier.agreement.id);
    m_pane->show(open);
    if (!m_pane->grid().currentIndex().isValid() && m_model->rowCount() > 0)
        m_pane->grid().setCurrentIndex(m_model->index(0, TrendsModel::TwoYearsAgo));
}

void TrendsTab::clear()
{
    turnTo({});
    m_pane->clear();
}

bool TrendsTab::goTo(const Uuid &record, const QString &column)
{
    const auto kind = trendColumnOf(column);
    const QModelIndex place = kind ? m_model->indexOf(record, *kind) : QModelIndex();
    if (place.isValid())
        m_pane->goTo(place);
    return place.isValid();
}

Uuid TrendsTab::current() const
{
    return m_pane->current();
}

} // namespace mandate
