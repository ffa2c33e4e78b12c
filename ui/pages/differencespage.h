// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include "core/cycle/entrydecision.h"

class QLabel;
class QStackedWidget;

namespace mandate {

class AskPanel;
class EntriesModel;
class MessageLine;
class Session;
class TableView;
class ThirdValuePanel;
class ThreeSides;
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
    QWidget *makeLesson();
    QWidget *makeList();
    void makeAction(const char *name, const QString &text, const QKeySequence &keys, EntryChoice choice);
    void ask();
    void take(const std::vector<ShownEntry> &entries);
    void showEntry();
    void offerDecisions();
    void makeChooseAlike();
    void chooseAlike();
    void askFor(EntryChoice choice);
    void askForThird(const std::vector<ShownEntry> &entries);
    void decideWith(const QString &value, const QString &reason);
    void refuse(const QString &sentence);
    std::vector<ShownEntry> chosen(EntryChoice choice) const;

    Session &m_session;
    EntriesModel *m_model;
    QStackedWidget *m_stack;
    TableView *m_table;
    QLabel *m_about;
    ThreeSides *m_sides;
    AskPanel *m_panel;
    ThirdValuePanel *m_third;
    MessageLine *m_message;
    QList<QAction *> m_decisions;
    QAction *m_alike = nullptr;
    EntryChoice m_choice = EntryChoice::KeepOurs; // that a reason is asked for
    std::vector<DifferingEntryId> m_asked;        // about which
};

} // namespace mandate
