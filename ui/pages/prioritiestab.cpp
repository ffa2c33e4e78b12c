// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritiestab.h"

#include "ui/forms/gridview.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/look/roles.h"
#include "ui/models/prioritiesmodel.h"
#include "ui/models/weighttotals.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QVBoxLayout>

namespace mandate {

PrioritiesTab::PrioritiesTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new PrioritiesModel(this)),
      m_grid(new GridView(this)),
      m_problem(new MessageLine(this)),
      m_totals(new QLabel(this))
{
    m_grid->setModel(m_model);
    m_grid->setAccessibleName(tr("Objectives, actions and success indicators"));
    m_totals->setWordWrap(true);
    m_totals->setForegroundRole(QPalette::PlaceholderText);
    m_totals->setAccessibleName(tr("Totals of the weights"));
    connect(m_model, &PrioritiesModel::typed, this, &PrioritiesTab::take);
    connect(m_grid, &GridView::currentChangedTo, this, &PrioritiesTab::showProblem);
    connect(m_grid, &GridView::currentChangedTo, this, &PrioritiesTab::currentChanged);
    connect(m_grid, &GridView::typedIntoFixed, this, [this](const QModelIndex &index) {
        if (m_open)
            m_problem->say(whyFixed(*m_open, m_model->rowAt(index), m_model->kindAt(index.column())));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_totals);
    setFocusProxy(m_grid);
}

void PrioritiesTab::show(OpenAgreement &open)
{
    m_open = &open;
    m_model->show(open);
    showTotals();
    showProblem();
}

void PrioritiesTab::clear()
{
    m_open = nullptr;
    m_model->clear();
    m_problem->clear();
    m_totals->clear();
}

void PrioritiesTab::goTo(const Uuid &record, const QString &column)
{
    QModelIndex place = m_model->indexOf(record, gridColumnOf(column));
    if (!place.isValid() && m_model->rowCount() > 0)
        place = m_model->index(0, int(GridColumn::Title));
    m_grid->setCurrentIndex(place);
    m_grid->scrollTo(place);
    m_grid->setFocus();
}

Uuid PrioritiesTab::current() const
{
    const QModelIndex index = m_grid->currentIndex();
    return m_open && index.isValid() ? idOf(m_open->dossier, m_model->rowAt(index)) : Uuid();
}

void PrioritiesTab::showTotals()
{
    QStringList texts;
    if (!m_open->scheme.equalWeights)
        for (const WeightTotal &total : weightTotals(m_open->dossier, QLocale()))
            texts += total.text;
    m_totals->setText(texts.isEmpty() ? QString() : tr("Weights: %1").arg(texts.join(QStringLiteral(" · "))));
}

void PrioritiesTab::showProblem()
{
    if (m_open && m_grid->currentIndex().isValid())
        m_problem->say(m_grid->currentIndex().data(ProblemRole).toString(), Status::Bad);
}

// Applied to what is on screen at once, so that a second edit sees the first; the save follows in its order.
// Where somebody else changed the cell while it was typed into, the save says what was seen and the store
// refuses it with both values.
void PrioritiesTab::take(const QModelIndex &index, const QString &text, const OpenAgreement &seen)
{
    if (!m_open)
        return;
    const GridRow row = m_model->rowAt(index);
    const GridColumn kind = m_model->kindAt(index.column());
    OpenAgreement overtaken = seen;
    const bool isSame = cellInput(seen, row, kind, QLocale()) == cellInput(*m_open, row, kind, QLocale());
    auto save = typeInto(isSame ? *m_open : overtaken, row, kind, text, QLocale());
    if (!save) {
        m_model->refuse(index, text, save.error().message);
        m_problem->say(save.error());
        return;
    }
    m_model->accept(index);
    m_problem->clear();
    m_open->score();
    show(*m_open);
    emit edited();
    commit(std::move(*save), index, text);
}

void PrioritiesTab::commit(Save save, const QPersistentModelIndex &cell, const QString &text)
{
    if (save.isEmpty())
        return;
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, agreement = m_open->dossier.agreement.id, cell, text](const Result<SaveId> &saved) {
                     if (saved)
                         return;
                     if (m_open && m_open->dossier.agreement.id == agreement) {
                         if (cell.isValid())
                             m_model->refuse(cell, text, saved.error().message);
                         m_problem->say(saved.error());
                     }
                     emit refused();
                 });
}

} // namespace mandate
