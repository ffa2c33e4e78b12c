// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritiestab.h"

#include "core/exchange/examples.h"
#include "ui/forms/gridview.h"
#include "ui/forms/namedaction.h"
#include "ui/look/metrics.h"
#include "ui/models/prioritiesmodel.h"
#include "ui/models/weighttotals.h"
#include "ui/pages/explaining.h"
#include "ui/pages/gridactions.h"
#include "ui/pages/gridedits.h"
#include "ui/pages/gridpane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace mandate {

PrioritiesTab::PrioritiesTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new PrioritiesModel(this)),
      m_pane(new GridPane(session, m_model, tr("Objectives, actions and success indicators"), this)),
      m_totals(new QLabel(this))
{
    m_totals->setWordWrap(true);
    m_totals->setForegroundRole(QPalette::PlaceholderText);
    m_totals->setAccessibleName(tr("Totals of the weights"));
    connectPane();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Inside, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(makeTools());
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_totals);
    setFocusProxy(m_pane);
}

void PrioritiesTab::connectPane()
{
    connect(m_pane, &GridPane::edited, this, &PrioritiesTab::showStanding);
    connect(m_pane, &GridPane::currentChanged, this, &PrioritiesTab::showStanding);
    connect(m_pane, &GridPane::edited, this, &PrioritiesTab::edited);
    connect(m_pane, &GridPane::refused, this, &PrioritiesTab::refused);
    connect(m_pane, &GridPane::lost, this, &PrioritiesTab::lost);
    connect(m_pane, &GridPane::currentChanged, this, &PrioritiesTab::currentChanged);
    connect(&m_pane->grid(), &GridView::typing, this, &PrioritiesTab::showTyping);
    connect(&m_pane->grid(), &GridView::typingEnded, this, &PrioritiesTab::showStanding);
}

QWidget *PrioritiesTab::makeTools()
{
    const GridActions actions = gridActions(m_pane->edits(), m_pane->grid(), this);
    QAction *backtest =
        makeAction("backtest", tr("&Back-test"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    backtest->setCheckable(true);
    backtest->setToolTip(tr("Scores the figures of earlier years by the levels proposed for this one"));
    connect(backtest, &QAction::toggled, this, &PrioritiesTab::showBacktest);
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
    QToolButton *rows = makeMenu(tr("Rows"), actions.rows + actions.cells + actions.folds);
    rows->menu()->insertMenu(actions.cells.front(), makeExamples(rows->menu()));
    layout->addWidget(rows);
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

// Those to follow are put in; of those to learn from, it is said what is weak about them.
QMenu *PrioritiesTab::makeExamples(QWidget *parent)
{
    auto *menu = new QMenu(tr("Insert &like an example"), parent);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        if (menu->isEmpty())
            fillExamples(*menu);
    });
    return menu;
}

void PrioritiesTab::fillExamples(QMenu &menu)
{
    const Example *before = nullptr;
    const std::vector<Example> all = examples().value_or(std::vector<Example>());
    for (const Example &example : all) {
        if (before && example.isObjective != before->isObjective)
            menu.addSeparator();
        before = &example;
        const QString title = QString(example.title).replace(u'&', QLatin1String("&&"));
        QAction *action =
            menu.addAction(example.isObjective ? (example.isGood ? tr("● Good objective: %1").arg(title)
                                                                 : tr("▲ Weak objective: %1").arg(title))
                                               : (example.isGood ? tr("● Good indicator: %1").arg(title)
                                                                 : tr("▲ Weak indicator: %1").arg(title)));
        action->setToolTip(example.why);
        connect(action, &QAction::triggered, this, [this, example] { useExample(example); });
    }
}

void PrioritiesTab::useExample(const Example &example)
{
    if (example.isGood)
        emit exampleWanted(example);
    else
        m_pane->say(tr("“%1” is weak. %2").arg(example.title, example.why), false);
}

QAction *PrioritiesTab::makeAction(const char *name, const QString &text, const QKeySequence &keys)
{
    QAction *action = addLocalAction(*this, name, text, keys);
    m_pane->grid().addAction(action);
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
    m_open = &open;
    m_pane->show(open);
    showTotals(open.dossier);
}

void PrioritiesTab::clear()
{
    m_open = nullptr;
    m_pane->clear();
    m_totals->clear();
}

void PrioritiesTab::showStanding()
{
    if (m_open)
        showTotals(m_open->dossier);
}

// The column is brought into view: on a small screen it stands behind the levels.
void PrioritiesTab::showBacktest(bool wanted)
{
    m_model->showBacktest(wanted);
    if (const Uuid here = current(); wanted && !here.isNull())
        m_pane->goTo(m_model->indexOf(here, GridColumn::Backtest));
}

void PrioritiesTab::goTo(const Uuid &record, const QString &column)
{
    QModelIndex place = m_model->indexOf(record, gridColumnOf(column));
    if (!place.isValid()) // a column that this scheme does not show
        place = m_model->indexOf(record, GridColumn::Title);
    if (!place.isValid() && m_model->rowCount() > 0)
        place = m_model->index(0, int(GridColumn::Title));
    m_pane->goTo(place);
}

void PrioritiesTab::mark(const std::map<Uuid, int> &comments)
{
    m_model->mark(comments);
}

Uuid PrioritiesTab::current() const
{
    return m_pane->current();
}

void PrioritiesTab::explainCurrent()
{
    const QModelIndex index = m_pane->grid().currentIndex();
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
    const QModelIndex index = m_pane->grid().currentIndex();
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
    if (const auto tried = m_pane->edits().trial(index, text))
        showTotals(*tried);
}

} // namespace mandate
