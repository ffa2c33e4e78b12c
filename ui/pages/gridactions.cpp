// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gridactions.h"

#include "ui/forms/gridview.h"
#include "ui/forms/namedaction.h"
#include "ui/pages/gridedits.h"

#include <QAction>
#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

// Makes the actions of one widget. What is being typed is taken before any of them begins.
class Maker
{
public:
    Maker(GridEdits &edits, GridView &grid, QWidget *owner) : m_edits(edits), m_grid(grid), m_owner(owner) {}

    QAction *make(const char *name, const QString &text, const QList<QKeySequence> &keys,
                  const std::function<void(GridEdits &)> &act)
    {
        QAction *action = addLocalAction(*m_owner, name, text);
        action->setShortcuts(keys);
        QObject::connect(action, &QAction::triggered, m_owner, [this_ = *this, act] {
            this_.m_grid.setFocus();
            act(this_.m_edits);
        });
        m_grid.addAction(action); // for its context menu
        return action;
    }

private:
    GridEdits &m_edits;
    GridView &m_grid;
    QWidget *m_owner;
};

QList<QKeySequence> keys(std::initializer_list<QKeyCombination> combinations)
{
    QList<QKeySequence> sequences;
    for (const QKeyCombination &combination : combinations)
        sequences += QKeySequence(combination);
    return sequences;
}

} // namespace

QList<QAction *> cellActions(GridEdits &edits, GridView &grid, QWidget *owner)
{
    Maker maker(edits, grid, owner);
    return {maker.make("cutCells", Text::tr("Cu&t"), {}, [](GridEdits &to) { to.cut(); }),
            maker.make("copyCells", Text::tr("&Copy"), {}, [](GridEdits &to) { to.copy(false); }),
            maker.make("pasteCells", Text::tr("&Paste"), {}, [](GridEdits &to) { to.paste(); }),
            maker.make("copyDown", Text::tr("Copy dow&n"), keys({Qt::CTRL | Qt::Key_D}),
                       [](GridEdits &to) { to.copyDown(); }),
            maker.make("copyRight", Text::tr("Copy &right"), keys({Qt::CTRL | Qt::Key_R}),
                       [](GridEdits &to) { to.copyRight(); })};
}

GridActions gridActions(GridEdits &edits, GridView &grid, QWidget *owner)
{
    Maker maker(edits, grid, owner);
    GridActions actions;
    actions.rows = {
        maker.make("insertIndicator", Text::tr("Insert success &indicator"),
                   keys({Qt::Key_Insert, Qt::CTRL | Qt::Key_Plus}),
                   [](GridEdits &to) { to.insert(RowKind::Indicator); }),
        maker.make("insertAction", Text::tr("Insert &action"), keys({Qt::ALT | Qt::Key_Insert}),
                   [](GridEdits &to) { to.insert(RowKind::Action); }),
        maker.make("insertObjective", Text::tr("Insert &objective"),
                   keys({Qt::ALT | Qt::SHIFT | Qt::Key_Insert}),
                   [](GridEdits &to) { to.insert(RowKind::Objective); }),
        maker.make("insertAbove", Text::tr("Insert row a&bove"),
                   keys({Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Insert}),
                   [](GridEdits &to) { to.insertAbove(); }),
        maker.make("withdrawRows", Text::tr("&Withdraw rows"),
                   keys({Qt::CTRL | Qt::Key_Minus, Qt::CTRL | Qt::Key_Delete}),
                   [](GridEdits &to) { to.withdrawChosen(); }),
        maker.make("moveUp", Text::tr("Move &up"), keys({Qt::ALT | Qt::Key_Up}),
                   [](GridEdits &to) { to.move(-1); }),
        maker.make("moveDown", Text::tr("Move &down"), keys({Qt::ALT | Qt::Key_Down}),
                   [](GridEdits &to) { to.move(1); })};
    actions.cells = cellActions(edits, grid, owner);
    actions.weights = {maker.make("spreadIndicators", Text::tr("&Spread evenly within the objective"),
                                  keys({Qt::CTRL | Qt::Key_E}),
                                  [](GridEdits &to) { to.editWeights(false, WeightEdit::SpreadEvenly); }),
                       maker.make("scaleIndicators", Text::tr("S&cale to the objective's weight"),
                                  keys({Qt::CTRL | Qt::SHIFT | Qt::Key_E}),
                                  [](GridEdits &to) { to.editWeights(false, WeightEdit::Scale); }),
                       maker.make("spreadObjectives", Text::tr("Spread the &objectives evenly"), {},
                                  [](GridEdits &to) { to.editWeights(true, WeightEdit::SpreadEvenly); }),
                       maker.make("scaleObjectives", Text::tr("Scale the objectives to &100"), {},
                                  [](GridEdits &to) { to.editWeights(true, WeightEdit::Scale); })};
    GridView *const folding = &grid;
    actions.folds = {
        maker.make("fold", Text::tr("&Fold the objective"), keys({Qt::ALT | Qt::SHIFT | Qt::Key_Left}),
                   [folding](GridEdits &) {
                       folding->setFolded(folding->headingOf(folding->currentIndex().row()), true);
                   }),
        maker.make("unfold", Text::tr("&Unfold the objective"), keys({Qt::ALT | Qt::SHIFT | Qt::Key_Right}),
                   [folding](GridEdits &) { folding->setFolded(folding->currentIndex().row(), false); }),
        maker.make("foldAll", Text::tr("Fold &all"), keys({Qt::ALT | Qt::SHIFT | Qt::Key_Up}),
                   [folding](GridEdits &) { folding->foldAll(true); }),
        maker.make("unfoldAll", Text::tr("Unfold a&ll"), keys({Qt::ALT | Qt::SHIFT | Qt::Key_Down}),
                   [folding](GridEdits &) { folding->foldAll(false); })};
    return actions;
}

} // namespace mandate
