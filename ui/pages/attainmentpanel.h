// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QLabel>

namespace mandate {

class AttainmentModel;
class MessageLine;
class Session;
class TableView;
struct PlanAttainment;

// What a plan has reached of what was due by today, by pillar, level and KRA.
class AttainmentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttainmentPanel(Session &session, QWidget *parent = nullptr);

    // A plan, a pillar or a KRA: its own line is the chosen one.
    void show(const CascadeNode &node);

private:
    void ask();
    void take(const PlanAttainment &attainment);

    Session &m_session;
    AttainmentModel *m_model;
    MessageLine *m_message;
    QLabel *m_rule;
    TableView *m_table;
    CascadeNode m_node;
    int m_generation = 0;
};

} // namespace mandate
