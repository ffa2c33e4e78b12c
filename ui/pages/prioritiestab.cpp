// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritiestab.h"

#include "ui/forms/gridview.h"
#include "ui/forms/messageline.h"
#include "ui/forms/questionline.h"
#include "ui/look/metrics.h"
#include "ui/look/roles.h"
#include "ui/models/prioritiesmodel.h"
#include "ui/models/weighttotals.h"
#include "ui/pages/explaining.h"
#include "ui/pages/gridactions.h"
#include "ui/session/session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace mandate {

PrioritiesTab::PrioritiesTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new PrioritiesModel(this)),
      m_grid(new GridView(this)),
      m_edits(new GridEdits(session, m_grid, m_model, this)),
      m_question(new QuestionLine(this)),
      m_problem(new MessageLine(this)),
      m_totals(new QLabel(this))
{
    m_grid->setModel(m_model);
    m_grid->setAccessibleName(tr("Objectives, actions and success indicators"));
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_totals->setWordWrap(true);
    m_totals->setForegroundRole(QPalette::PlaceholderText);
    m_totals->setAccessibleName(tr("Totals of the weights"));
    connectGrid();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Inside, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(makeTools());
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_question);
    layout->addWidget(m_problem);
    layout->addWidget(m_totals);
    setFocusProxy(m_grid);
}

void PrioritiesTab::connectGrid()
{
    connect(m_grid, &GridView::currentChangedTo, this, &PrioritiesTab::showProblem);
    connect(m_grid, &GridView::currentChangedTo, this, &PrioritiesTab::currentChanged);
    connect(m_grid, &GridView::typing, this, &PrioritiesTab::showTyping);
    connect(m_grid, &GridView::typingEnded, this, [this] {
        if (m_open)
            showTotals(m_open->dossier);
    });
    connect(m_grid, &GridView::typedIntoFixed, this, [this](const QModelIndex &index) {
        if (m_open && index.isValid())
            m_problem->say(whyFixed(*m_open, m_model->rowAt(index), m_model->kindAt(index.column())));
    });
    connect(m_edits, &GridEdits::edited, this, &PrioritiesTab::refresh);
    connect(m_edits, &GridEdits::refused, this, &PrioritiesTab::refused);
    connect(m_edits, &GridEdits::said, this, &PrioritiesTab::say);
    connect(m_edits, &GridEdits::asked, this, [this](const GridEdits::Question &question) {
        m_problem->clear();
        m_question->ask(question.sentence, question.answers, question.answered);
    });
    connect(m_question, &QuestionLine::closed, m_grid, qOverload<>(&QWidget::setFocus));
}

QWidget *PrioritiesTab::makeTools()
{
    const GridActions actions = gridActions(*m_edits, *m_grid, this);
    QAction *backtest =
        makeAction("backtest", tr("&Back-test"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    backtest->setCheckable(true);
    backtest->setToolTip(tr("Scores the figures of earlier years by the levels proposed for this one"));
    connect(backtest, &QAction::toggled, m_model, &PrioritiesModel::showBacktest);
    QAction *explain =
        makeAction("explain", tr("&How was this computed?"), QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(explain, &QAction::triggered, this, &PrioritiesTab::explainCurrent);
    QAction *composite = makeAction("explainComposite", tr("How was the &composite computed?"),
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(composite, &QAction::triggered, this, &PrioritiesTab::explainComposite);

    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins({});
    layout->setSpacing(space::Inside);
    layout->addWidget(makeMenu(tr("Rows"), actions.rows + actions.cells + actions.folds));
    layout->addWidget(makeMenu(tr("Weights"), actions.weights));
    for (QAction *action : {backtest, explain}) {
        auto *button = new QToolButton(tools);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    layout->addStretch();
    return tools;
}

QAction *PrioritiesTab::makeAction(const char *name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_grid->addAction(action);
    return action;
}

QToolButton *PrioritiesTab::makeMenu(const QString &text, const QList<QAction *> &actions)
{
    auto *button = new QToolButton(this);
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setText(text + QStringLiteral(" ▾"));
    button->setAccessibleName(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PrioritiesTab::show(OpenAgreement &open)
{
    const bool isNew = !m_open;
    m_open = &open;
    m_model->show(open);
    showTotals(open.dossier);
    if (isNew)
        showProblem(); // what was said since stays until it is read
    m_edits->setOpen(&open);
}

void PrioritiesTab::clear()
{
    m_open = nullptr;
    m_edits->setOpen(nullptr);
    m_model->clear();
    m_question->drop();
    m_problem->clear();
    m_totals->clear();
}

void PrioritiesTab::refresh()
{
    m_open->score();
    m_model->show(*m_open);
    showTotals(m_open->dossier);
    emit edited();
}

void PrioritiesTab::goTo(const Uuid &record, const QString &column)
{
    QModelIndex place = m_model->indexOf(record, gridColumnOf(column));
    if (!place.isValid()) // a column that this scheme does not show
        place = m_model->indexOf(record, GridColumn::Title);
    if (!place.isValid() && m_model->rowCount() > 0)
        place = m_model->index(0, int(GridColumn::Title));
    m_grid->setCurrentIndex(place);
    m_grid->scrollTo(place);
    m_grid->setFocus();
}

void PrioritiesTab::mark(const std::map<Uuid, int> &comments)
{
    m_model->mark(comments);
}

Uuid PrioritiesTab::current() const
{
    const QModelIndex index = m_grid->currentIndex();
    return m_open && index.isValid() ? idOf(m_open->dossier, m_model->rowAt(index)) : Uuid();
}

void PrioritiesTab::explainCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    if (!m_open || !index.isValid())
        return explainComposite();
    GridRow row = m_model->rowAt(index);
    if (!row.isIndicator())
        row.action = GridRow::None; // what an action adds is told with its objective
    showExplanation(m_session, *m_open, idOf(m_open->dossier, row), this);
}

void PrioritiesTab::explainComposite()
{
    if (m_open)
        showExplanation(m_session, *m_open, {}, this);
}

// The agreement as a whole, the objective that the reader stands in, and every other that is not right.
void PrioritiesTab::showTotals(const Dossier &dossier)
{
    if (m_open->scheme.equalWeights)
        return m_totals->clear();
    const QModelIndex index = m_grid->currentIndex();
    const std::size_t here =
        index.isValid() ? m_model->rowAt(index).objective + 1 : 0; // behind the agreement as a whole
    const auto totals = weightTotals(dossier, QLocale());
    QStringList texts;
    for (std::size_t i = 0; i < totals.size(); ++i)
        if (!totals[i].isRight)
            texts += QStringLiteral("▲ ") + totals[i].text;
        else if (i == 0 || i == here)
            texts += totals[i].text;
    m_totals->setText(tr("Weights: %1").arg(texts.join(QStringLiteral(" · "))));
}

void PrioritiesTab::showTyping(const QModelIndex &index, const QString &text)
{
    if (const auto tried = m_edits->trial(index, text))
        showTotals(*tried);
}

void PrioritiesTab::showProblem()
{
    if (!m_open || !m_grid->currentIndex().isValid())
        return;
    const QString here = m_grid->currentIndex().data(ProblemRole).toString();
    m_problem->say(here.isEmpty() ? m_model->problem() : here, Status::Bad);
    showTotals(m_open->dossier);
}

void PrioritiesTab::say(const QString &sentence, bool isProblem)
{
    m_problem->say(sentence, isProblem ? Status::Bad : Status::None);
}

} // namespace mandate
