// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QStackedWidget;
class QTreeView;

namespace mandate {

class CascadeModel;
class MessageLine;
class Session;

// The cascade from the plan down to the person, opened level by level.
class CascadePage : public Page
{
    Q_OBJECT

public:
    explicit CascadePage(Session &session, QWidget *parent = nullptr);

    void open(const Destination &destination) override;
    PageHead head() const override;

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
