// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/agreement.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace mandate {

class CascadeModel;
class MessageLine;
class Session;

// The cascade from the plan down to the person, opened level by level.
class CascadePage : public QWidget
{
    Q_OBJECT

public:
    explicit CascadePage(Session &session, QWidget *parent = nullptr);

signals:
    // An objective or indicator was chosen: its agreement is to be opened there.
    void chosen(const mandate::AgreementId &agreement, const mandate::Uuid &item);
    void openWanted();

private:
    QTreeView *makeTree();
    void choose(const QModelIndex &index);
    void showPath(const QModelIndex &index);
    void showLoaded();

    CascadeModel *m_model;
    QStackedWidget *m_stack;
    QLabel *m_path;
    MessageLine *m_message;
    QTreeView *m_tree;
};

} // namespace mandate
