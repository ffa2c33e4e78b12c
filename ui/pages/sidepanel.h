// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/points.h"
#include "core/exchange/examples.h"
#include "core/reports/comments.h"
#include "core/reports/servedby.h"
#include "ui/models/openagreement.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace mandate {

class CommentsPanel;
class CorrectionPanel;
class LinesPanel;
class ScorePanel;
class Session;
struct Comment;

// What is said about an agreement, beside it: points to correct, score, comments, audit trail, where it is
// used. What takes asking is asked once its tab is looked at.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(Session &session, QWidget *parent = nullptr);

    void show(const OpenAgreement &open);
    void clear();
    // The item the reader stands on; null for the agreement as a whole.
    void setItem(const Uuid &item);
    const Uuid &item() const { return m_item; }
    void showComments();
    void showExamples();
    // Scores and points anew, after an edit; the rest follows the register.
    void refresh();

signals:
    // How many comments are open on each item.
    void commented(const std::map<mandate::Uuid, int> &comments);
    // A new objective or indicator like this one is to be added where the reader stands.
    void exampleWanted(const mandate::Example &example);
    void wanted(const mandate::Uuid &record, const QString &column);
    // How the composite score came about is to be told.
    void explanationWanted();
    // Another record: what the agreement serves, or what serves it.
    void elsewhereWanted(const mandate::Destination &destination);

private:
    void showPoints();
    void showScore();
    void explain();
    void askComments();
    void showThreads(std::vector<CommentThread> threads);
    void askCurrent();
    void askHistory();
    void askWhereUsed();
    void take(const Comment &comment);
    void showCounts();
    void showServices(const Result<std::vector<ServiceLine>> &found);
    void goElsewhere(const Uuid &record);
    QWidget *makeChoices();
    QWidget *makeExamples();
    void turnTo(int face);
    void useExample();

    Session &m_session;
    QButtonGroup *m_choices;
    QStackedWidget *m_faces;
    CorrectionPanel *m_points;
    ScorePanel *m_score;
    CommentsPanel *m_comments;
    LinesPanel *m_history;
    LinesPanel *m_where;
    LinesPanel *m_examples;
    std::vector<Example> m_known;
    const OpenAgreement *m_open = nullptr;
    Uuid m_item;
    std::vector<ServiceLine> m_services;
    std::size_t m_pointCount = 0;
    bool m_isChosen = false; // somebody turned to a face; else it goes by what waits
    int m_generation = 0;
};

} // namespace mandate
