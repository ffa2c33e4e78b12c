// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"

#include <QWidget>

class QModelIndex;

namespace mandate {

class GridEdits;
class GridModel;
class GridView;
class MessageLine;
class QuestionLine;
class Session;

// A grid of an agreement, and below it what is asked and said about its cells. What is edited is applied to
// the page's agreement at once.
class GridPane : public QWidget
{
    Q_OBJECT

public:
    GridPane(Session &session, GridModel *model, const QString &name, QWidget *parent = nullptr);

    // Shows the page's agreement and alters it in place; it is to live until the next show() or clear().
    void show(OpenAgreement &open);
    void clear();
    GridView &grid() const { return *m_grid; }
    GridEdits &edits() const { return *m_edits; }
    void goTo(const QModelIndex &cell);
    // The objective, action or indicator that the reader stands on; null where none.
    Uuid current() const;
    void say(const QString &sentence, bool isProblem);

signals:
    // The agreement has been altered and the save is under way.
    void edited();
    // The register did not take it: what is on screen is not what it holds.
    void refused();
    // The same once its agreement was left: says what was typed.
    void lost(const mandate::Error &error);
    void currentChanged();

private:
    void connectGrid();
    void refresh();
    void showProblem();
    void explainFixed(const QModelIndex &index);

    GridModel *m_model;
    GridView *m_grid;
    GridEdits *m_edits;
    QuestionLine *m_question;
    MessageLine *m_problem;
    OpenAgreement *m_open = nullptr;
};

} // namespace mandate
