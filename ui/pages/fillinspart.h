// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fillinbatch.h"

#include <QWidget>

namespace mandate {

class FillInPanel;
class FillInsModel;
class MessageLine;
class Session;
class TableView;

// Sheets to fill in for all agreements at once, and what became of those that were sent.
class FillInsPart : public QWidget
{
    Q_OBJECT

public:
    explicit FillInsPart(Session &session, QWidget *parent = nullptr);

private:
    void ask();
    void show(const std::vector<FillInStanding> &sheets);

    Session &m_session;
    FillInsModel *m_model;
    TableView *m_table;
    FillInPanel *m_panel;
    MessageLine *m_message;
    MessageLine *m_late;
};

} // namespace mandate
