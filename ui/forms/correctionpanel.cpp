// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/correctionpanel.h"

#include "ui/forms/namedaction.h"
#include "ui/look/metrics.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace mandate {

CorrectionPanel::CorrectionPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_filter(new QComboBox(this)), m_list(new PointsList(this))
{
    m_title->setBuddy(m_list);
    m_title->setWordWrap(true);
    m_filter->setAccessibleName(tr("Which points are shown"));
    m_filter->view()->setAccessibleName(m_filter->accessibleName());
    m_filter->addItem(tr("All"));
    m_filter->addItem(tr("Must be corrected"), int(Status::Bad));
    m_filter->addItem(tr("Should be looked at"), int(Status::Watch));
    m_filter->addItem(tr("For information"), int(Status::None));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::Between);
    top->addWidget(m_title, 1);
    top->addWidget(m_filter, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Inside);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &CorrectionPanel::showFiltered);
    connect(m_list, &PointsList::chosen, this, &CorrectionPanel::chosen);
    addStep("nextPoint", tr("&Next point to correct"), Qt::Key_F8, 1);
    addStep("previousPoint", tr("&Previous point to correct"), Qt::SHIFT | Qt::Key_F8, -1);
    show({});
}

void CorrectionPanel::addStep(const char *name, const QString &text, const QKeySequence &keys, int by)
{
    connect(addLocalAction(*this, name, text, keys), &QAction::triggered, this, [this, by] { step(by); });
}

void CorrectionPanel::show(const std::vector<PointLine> &points)
{
    m_points = points;
    const auto countOf = [&points](Status status) {
        return std::count_if(points.begin(), points.end(),
                             [status](const PointLine &point) { return point.status == status; });
    };
    m_title->setText(tr("%1 must be corrected").arg(countOf(Status::Bad)));
    showFiltered();
}

void CorrectionPanel::showFiltered()
{
    const QVariant wanted = m_filter->currentData();
    std::vector<PointLine> shown;
    for (const PointLine &point : m_points)
        if (!wanted.isValid() || wanted.toInt() == int(point.status))
            shown.push_back(point);
    m_list->show(shown);
}

void CorrectionPanel::step(int by)
{
    const int count = m_list->count();
    if (count == 0)
        return;
    const int from = m_list->currentRow();
    const int next = from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count;
    m_list->setCurrentRow(next);
    emit m_list->itemActivated(m_list->item(next));
}

} // namespace mandate
