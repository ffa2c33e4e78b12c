// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/opentarget.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace mandate {

class EntryTable;
class FinderPanel;
class MessageLine;
class PartsModel;
class Save;
class Session;

// Breaks a target down among units and posts: who takes over how much of it, and what is left.
class BreakdownPanel : public QFrame
{
    Q_OBJECT

public:
    explicit BreakdownPanel(Session &session, QWidget *parent = nullptr);

    // The years are those of a KPI that have a target.
    void open(const CascadeRow &row);
    void leave();

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeButtons();
    EntryTable *makeTable();
    void askYears();
    void ask();
    void take(const OpenTarget &target);
    void findParty();
    void findCarrier();
    void openCell(const QModelIndex &index);
    void listFound(const QString &words);
    void choose(const QString &purpose, const Uuid &record);
    void addPart(const Uuid &party);
    void spread();
    void remove();
    void saveEdited(const TargetPart &before, const TargetPart &after);
    void commit(Save save);
    void showAllocation();
    void sayProblem();
    const TargetPart *current() const;

    Session &m_session;
    PartsModel *m_model;
    QLabel *m_heading;
    QComboBox *m_year;
    MessageLine *m_allocation;
    QLabel *m_reported;
    EntryTable *m_table;
    MessageLine *m_message;
    QLabel *m_rule;
    FinderPanel *m_finder;
    std::vector<QPushButton *> m_changing; // buttons that make no sense where the target is signed
    CascadeRow m_of;
    int m_generation = 0;
    int m_edits = 0;         // saved or being saved
    bool m_isBehind = false; // what was asked last was answered before the last edit
};

} // namespace mandate
