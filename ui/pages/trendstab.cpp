// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trendstab.h"

#include "core/scoring/fieldtext.h"
#include "ui/forms/gridview.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/look/roles.h"
#include "ui/models/trendsmodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace mandate {

TrendsTab::TrendsTab(Session &session, QWidget *parent)
    : SectionTab(session, parent),
      m_model(new TrendsModel(this)),
      m_grid(new GridView(this)),
      m_problem(new MessageLine(this))
{
    m_grid->setModel(m_model);
    m_grid->setObjectName(QStringLiteral("trends"));
    m_grid->setAccessibleName(tr("Trend values and projections"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_problem);
    setFocusProxy(m_grid);
    connect(m_model, &TrendsModel::typed, this, &TrendsTab::take);
    connect(m_grid, &GridView::currentChangedTo, this, &TrendsTab::showProblem);
    connect(m_grid, &GridView::currentChangedTo, this, &TrendsTab::currentChanged);
    connect(m_grid, &GridView::typedIntoFixed, this, &TrendsTab::explainFixed);
    connect(m_grid, &GridView::clearWanted, this, &TrendsTab::clearChosen);
    connect(m_grid, &GridView::copyWanted, this, &TrendsTab::copyChosen);
}

void TrendsTab::show(OpenAgreement &open)
{
    m_open = &open;
    turnTo(open.dossier.agreement.id);
    m_model->show(&open);
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, TrendsModel::TwoYearsAgo));
    showProblem();
}

void TrendsTab::clear()
{
    turnTo({});
    m_open = nullptr;
    m_model->show(nullptr);
    m_problem->clear();
}

bool TrendsTab::goTo(const Uuid &record, const QString &column)
{
    const QModelIndex place = m_model->indexOf(record, column);
    if (!place.isValid())
        return false;
    m_grid->setCurrentIndex(place);
    m_grid->scrollTo(place);
    m_grid->setFocus();
    return true;
}

Uuid TrendsTab::current() const
{
    const QModelIndex index = m_grid->currentIndex();
    return m_open && index.isValid() ? m_model->indicator(index.row()).id.uuid : Uuid();
}

void TrendsTab::showProblem()
{
    if (m_open && m_grid->currentIndex().isValid())
        m_problem->say(m_grid->currentIndex().data(ProblemRole).toString(), Status::Bad);
}

void TrendsTab::explainFixed()
{
    if (!m_open)
        return;
    const QString why = whyPlanFixed(*m_open);
    m_problem->say(why.isEmpty() ? tr("This year's target is entered in Section 2.") : why);
}

void TrendsTab::clearChosen()
{
    for (const int row : m_grid->chosenRows())
        for (const int column : m_grid->chosenColumns())
            if (const QModelIndex cell = m_model->index(row, column);
                m_model->flags(cell).testFlag(Qt::ItemIsEditable))
                m_model->setData(cell, QString(), Qt::EditRole);
}

void TrendsTab::copyChosen()
{
    QStringList lines;
    for (const int row : m_grid->chosenRows()) {
        QStringList cells;
        for (const int column : m_grid->chosenColumns())
            cells += m_model->index(row, column).data(Qt::EditRole).toString().simplified();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

// The agreement follows at once, so that a second edit sees the first.
void TrendsTab::take(const QModelIndex &index, const QString &text, const Row &seen)
{
    if (!m_open)
        return;
    const Description &description = describe<SuccessIndicator>();
    const QString column = TrendsModel::fieldOf(index.column());
    const auto field = std::size_t(description.indexOf(column));
    const auto next = withInput(description, seen, field, text, QLocale());
    if (!next) {
        m_model->refuse(index, text, next.error().message);
        return m_problem->say(next.error());
    }
    const QString number = index.siblingAtColumn(TrendsModel::Number).data().toString();
    Save save(tr("%1 of %2").arg(description.label(field), number));
    save.change(description, seen, *next);
    for (ObjectiveItem &objective : m_open->dossier.objectives)
        for (ActionItem &action : objective.actions)
            for (IndicatorItem &item : action.indicators)
                if (item.indicator.id == m_model->indicator(index.row()).id) {
                    Row row = rowOf(item.indicator);
                    row[field] = (*next)[field];
                    row[field + 1] = (*next)[field + 1];
                    item.indicator = fromRow<SuccessIndicator>(row).value_or(item.indicator);
                }
    m_model->accept(index);
    m_model->show(m_open);
    m_problem->clear();
    commit(std::move(save), [this, cell = QPersistentModelIndex(index), text](const Result<SaveId> &saved) {
        if (saved || !cell.isValid())
            return;
        m_model->refuse(cell, text, saved.error().message);
        m_problem->say(saved.error());
    });
}

} // namespace mandate
