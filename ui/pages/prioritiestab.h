// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"

#include <QWidget>

class QLabel;

namespace mandate {

class GridView;
class MessageLine;
class PrioritiesModel;
class Session;

// The objectives, actions and success indicators of an agreement as a grid. Each edit is one save; it is
// applied to the page's agreement at once and committed in its order.
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

signals:
    // The agreement has been altered and the save is under way.
    void edited();
    // The register did not take it: what is on screen is not what it holds.
    void refused();
    void currentChanged();

private:
    void showTotals();
    void showProblem();
    void take(const QModelIndex &index, const QString &text, const OpenAgreement &seen);
    void commit(Save save, const QPersistentModelIndex &cell, const QString &text);

    Session &m_session;
    PrioritiesModel *m_model;
    GridView *m_grid;
    MessageLine *m_problem;
    QLabel *m_totals;
    OpenAgreement *m_open = nullptr;
};

} // namespace mandate
