// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/markeddate.h"
#include "core/reports/history.h"

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mandate {

class MessageLine;
class NetChangesModel;
class Session;
class TableView;
struct Error;

// What changed since a day: one that somebody marked by a name, or any other. For each record its net effect,
// what was changed and changed back left out; Enter goes to the record.
class SinceTab : public QWidget
{
    Q_OBJECT

public:
    explicit SinceTab(Session &session, QWidget *parent = nullptr);

    // Of one record and what belongs to it; null: of the whole register.
    void restrict(const Uuid &record, const QString &words);
    QString statusText() const;

signals:
    void recordWanted(const QString &table, const mandate::Uuid &record);
    void markWanted();
    void statusChanged(const QString &text);
    void failed(const mandate::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoice();
    void outdate();
    void askMarks();
    void showMarks(const std::vector<MarkedDate> &marks);
    void takeMark();
    void takeDay();
    void choose(const QDate &day);
    void ask();
    void take(const Result<std::vector<HistoryLine>> &lines);
    QString heading() const;

    Session &m_session;
    NetChangesModel *m_model;
    QComboBox *m_marks;
    QLineEdit *m_day;
    MessageLine *m_message;
    TableView *m_table;
    Uuid m_record;
    QString m_words;
    QDate m_since;
    bool m_isStale = true;
    bool m_isChosen = false; // a day; until then it is the newest that is marked
    int m_generation = 0;
};

} // namespace mandate
