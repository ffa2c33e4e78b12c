// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"
#include "core/reports/whereused.h"

#include <QWidget>

class QPushButton;

namespace mandate {

class LinkList;
class MessageLine;
class Session;

// What a record serves, what serves it and what else is connected with it, each a link; those that serve with
// their shares.
class ServesPanel : public QWidget
{
    Q_OBJECT

public:
    // One connection, and where it is an alignment its share.
    struct Tie
    {
        UseRow use;
        bool isAlignment = false;
        std::optional<Weight> share = {};
    };

    explicit ServesPanel(Session &session, QWidget *parent = nullptr);

    void show(const CascadeRow &row);

signals:
    void recordWanted(const mandate::Uuid &record);
    void shareWanted(const mandate::CascadeRow &child, const mandate::CascadeRow &parent);
    void removalWanted(const mandate::CascadeRow &child, const mandate::CascadeRow &parent);

private:
    void ask();
    void take(std::vector<Tie> ties);
    void tellTies(bool share);
    void showCurrent(int tag);

    Session &m_session;
    LinkList *m_list;
    MessageLine *m_message;
    QPushButton *m_share;
    QPushButton *m_remove;
    CascadeRow m_row;
    std::vector<Tie> m_ties;
    bool m_isAnswered = false;
};

} // namespace mandate
