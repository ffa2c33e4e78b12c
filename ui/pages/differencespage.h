// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include "core/cycle/entrydecision.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace mandate {

class AskPanel;
class EntriesModel;
class MessageLine;
class Session;
class TableView;
struct ShownEntry;

// The differing entries: what an office and this register say differently of one thing, what the office saw,
// and a decision with its reason, for one entry or for all that are chosen. Nothing is chosen beforehand.
class DifferencesPage : public Page
{
    Q_OBJECT

public:
    explicit DifferencesPage(Session &session, QWidget *parent = nullptr);

    void open(const Destination &destination) override;
    PageHead head() const override;

private:
    QWidget *makeColumns();
    QWidget *makeLesson();
    void makeAction(const char *name, const QString &text, const QKeySequence &keys, EntryChoice choice);
    void ask();
    void take(const std::vector<ShownEntry> &entries);
    void showEntry();
    void offerDecisions();
    void askFor(EntryChoice choice);
    void decideWith(const QString &purpose, const QStringList &answers);
    std::vector<DifferingEntry> chosen() const;

    Session &m_session;
    EntriesModel *m_model;
    QStackedWidget *m_stack;
    TableView *m_table;
    QLabel *m_about;
    QLabel *m_base = nullptr;
    QLabel *m_ours = nullptr;
    QLabel *m_theirs = nullptr;
    AskPanel *m_panel;
    MessageLine *m_message;
    QList<QAction *> m_decisions;
};

} // namespace mandate
