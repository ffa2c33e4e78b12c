// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tasks.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace mandate {

class Session;

// What waits for somebody, most urgent first, read piece by piece: the first lines are there at once, and no
// more are read than are looked at.
class TasksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Agreement, Due, When, ColumnCount };

    explicit TasksModel(Session &session, QObject *parent = nullptr);

    // Reads them again; what is shown stays until the new ones are there.
    void reload();
    const Task &task(const QModelIndex &index) const { return m_lines[std::size_t(index.row())].task; }
    // Whether there may be more than is shown.
    bool isComplete() const { return !m_isBusy && m_next >= m_duties.size(); }
    bool isBusy() const { return m_isBusy; }
    int overdue() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    // A piece was read, or there is no more of them.
    void loaded();
    void failed(const mandate::Error &error);

private:
    struct TaskLine
    {
        Task task;
        Urgency urgency = Urgency::Later;
    };

    void askDuties();
    void askPiece();
    void take(const Result<TaskPiece> &piece);
    void addLines(std::vector<TaskLine> lines);
    void replaceOld();
    void stop();
    QVariant dueData(const TaskLine &line, int role) const;

    Session &m_session;
    std::vector<TaskLine> m_lines;
    std::vector<TaskLine> m_fresh; // read again, not yet shown
    bool m_isReplacing = false;
    std::vector<Duty> m_duties;
    std::size_t m_next = 0; // of the duties
    QString m_after;        // within it
    int m_wanted = 0;       // lines
    bool m_isBusy = false;
    int m_generation = 0;
};

} // namespace mandate
