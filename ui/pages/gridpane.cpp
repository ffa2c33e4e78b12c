// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gridpane.h"

#include "ui/forms/gridview.h"
#include "ui/forms/messageline.h"
#include "ui/forms/questionline.h"
#include "ui/look/metrics.h"
#include "ui/look/roles.h"
#include "ui/models/gridmodel.h"
#include "ui/pages/gridedits.h"

#include <QVBoxLayout>

namespace mandate {

GridPane::GridPane(Session &session, GridModel *model, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_grid(new GridView(this)),
      m_edits(new GridEdits(session, m_grid, model, this)),
      m_question(new QuestionLine(this)),
      m_problem(new MessageLine(this))
{
    m_grid->setModel(model);
    m_grid->setAccessibleName(name);
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Inside);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_question);
    layout->addWidget(m_problem);
    setFocusProxy(m_grid);
    connectGrid();
}

void GridPane::connectGrid()
{
    connect(m_grid, &GridView::currentChangedTo, this, &GridPane::showProblem);
    connect(m_grid, &GridView::currentChangedTo, this, &GridPane::currentChanged);
    connect(m_grid, &GridView::typedIntoFixed, this, &GridPane::explainFixed);
    connect(m_edits, &GridEdits::edited, this, &GridPane::refresh);
    connect(m_edits, &GridEdits::refused, this, &GridPane::refused);
    connect(m_edits, &GridEdits::lost, this, &GridPane::lost);
    connect(m_edits, &GridEdits::said, this, &GridPane::say);
    connect(m_edits, &GridEdits::asked, this, [this](const GridQuestion &question) {
        m_problem->clear();
        m_question->ask(question.sentence, question.answers, question.answered);
    });
    connect(m_question, &QuestionLine::closed, m_grid, qOverload<>(&QWidget::setFocus));
}

void GridPane::show(OpenAgreement &open)
{
    const bool isNew = !m_open;
    m_open = &open;
    m_model->show(open);
    if (isNew)
        showProblem(); // what was said since stays until it is read
    m_edits->setOpen(&open);
}

void GridPane::clear()
{
    m_open = nullptr;
    m_edits->setOpen(nullptr);
    m_model->clear();
    m_question->clear();
    m_problem->clear();
}

void GridPane::refresh()
{
    m_open->score();
    m_model->show(*m_open);
    emit edited();
}

void GridPane::goTo(const QModelIndex &cell)
{
    m_grid->setCurrentIndex(cell);
    m_grid->scrollTo(cell);
    m_grid->setFocus();
}

Uuid GridPane::current() const
{
    const QModelIndex index = m_grid->currentIndex();
    return m_open && index.isValid() ? idOf(m_open->dossier, m_model->rowAt(index)) : Uuid();
}

void GridPane::showProblem()
{
    if (!m_open || !m_grid->currentIndex().isValid())
        return;
    const QModelIndex cell = m_grid->currentIndex();
    const QString here = cell.data(ProblemRole).toString();
    const QString problem = here.isEmpty() ? m_model->problem() : here;
    // What the back-test says in short is told at length to whoever stands on it.
    const bool isTold = problem.isEmpty() && m_model->kindAt(cell.column()) == GridColumn::Backtest;
    m_problem->say(isTold ? cell.data(Qt::ToolTipRole).toString() : problem,
                   isTold ? Status::None : Status::Bad);
}

void GridPane::explainFixed(const QModelIndex &index)
{
    if (m_open && index.isValid())
        m_problem->say(whyFixed(*m_open, m_model->rowAt(index), m_model->kindAt(index.column())));
}

void GridPane::say(const QString &sentence, bool isProblem)
{
    m_problem->say(sentence, isProblem ? Status::Bad : Status::None);
}

} // namespace mandate
