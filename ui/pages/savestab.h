// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/history.h"
#include "ui/models/changetext.h"
#include "ui/pages/page.h"

namespace mandate {

class LinesPanel;
class MessageLine;
class SaveListModel;
class Session;
class TableView;
struct ListRow;

// The saves of the register, the newest first, and beside them what the current one changed; Enter goes over
// to that, and from there to the record.
class SavesTab : public QWidget
{
    Q_OBJECT

public:
    explicit SavesTab(Session &session, QWidget *parent = nullptr);

    // None but the saves that touched a record or what belongs to it; null: all.
    void restrict(const Uuid &record, const QString &words);
    const Uuid &restrictedTo() const { return m_record; }
    // The save the reader stands on; nothing while there is none.
    const std::optional<SaveEntry> &current() const { return m_current; }
    QString statusText() const;

signals:
    void recordWanted(const QString &table, const mandate::Uuid &record);
    void everythingWanted();
    void statusChanged(const QString &text);
    void failed(const mandate::Error &error);
    void currentChanged();

private:
    QWidget *makeKept();
    void setWidths();
    void showLoaded();
    void askCurrent();
    void showChanges(const SaveEntry &save, const std::vector<HistoryLine> &lines);

    Session &m_session;
    SaveListModel *m_model;
    TableView *m_table;
    LinesPanel *m_changes;
    QWidget *m_kept; // whose saves are shown, and the way to all
    MessageLine *m_keptWords;
    Uuid m_record;
    Parts m_parts;
    std::optional<SaveEntry> m_current;
    std::vector<ChangedRecord> m_records;
    int m_generation = 0;
};

} // namespace mandate
