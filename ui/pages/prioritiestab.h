// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"

#include <QKeySequence>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QModelIndex;
class QToolButton;

namespace mandate {

class GridPane;
class PrioritiesModel;
class Session;
struct Example;

// The objectives, actions and success indicators of an agreement as a grid, with the totals of their weights
// below it. What is edited is applied to the page's agreement at once.
class PrioritiesTab : public QWidget
{
    Q_OBJECT

public:
    explicit PrioritiesTab(Session &session, QWidget *parent = nullptr);

    // Shows the page's agreement and alters it in place; it is to live until the next show() or clear().
    void show(OpenAgreement &open);
    void clear();
    // To the cell of a record; to the first where there is no such cell.
    void goTo(const Uuid &record, const QString &column);
    // The objective, action or indicator that the reader stands on; null where none.
    Uuid current() const;
    // Opens the sheet that tells how a score was computed: that of the row the reader stands on, or of the
    // agreement as a whole.
    void explainCurrent();
    void explainComposite();

    // The open comments on each item.
    void mark(const std::map<Uuid, int> &comments);

signals:
    // The agreement has been altered and the save is under way.
    void edited();
    // The register did not take it: what is on screen is not what it holds.
    void refused();
    // The same once its agreement was left: says what was typed.
    void lost(const mandate::Error &error);
    void currentChanged();
    // A row like one that somebody published is to be put in.
    void exampleWanted(const mandate::Example &example);

private:
    QWidget *makeTools();
    QToolButton *makeMenu(const QString &text, const QList<QAction *> &actions);
    QAction *makeAction(const char *name, const QString &text, const QKeySequence &keys);
    QMenu *makeExamples(QWidget *parent);
    void fillExamples(QMenu &menu);
    void connectPane();
    void showTotals(const Dossier &dossier);
    void showTyping(const QModelIndex &index, const QString &text);
    void showStanding();
    void showBacktest(bool wanted);
    void useExample(const Example &example);

    Session &m_session;
    PrioritiesModel *m_model;
    GridPane *m_pane;
    QLabel *m_totals;
    OpenAgreement *m_open = nullptr;
};

} // namespace mandate
