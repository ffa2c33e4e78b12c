// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QWidget>

class QPushButton;

namespace mandate {

class LinkList;
class MessageLine;
class Session;

// What a record serves and what serves it, each a link with its share.
class ServesPanel : public QWidget
{
    Q_OBJECT

public:
    // A record above or below this one, and whether the two are aligned: then the share may be changed.
    struct Tie
    {
        CascadeRow other;
        bool isAbove = false;
        bool isAlignment = false;
        std::optional<Weight> share = {};
    };

    explicit ServesPanel(Session &session, QWidget *parent = nullptr);

    void show(const CascadeRow &row);

signals:
    void recordWanted(const mandate::CascadeNode &node);
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
};

} // namespace mandate
