// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasksmodel.h"

#include "core/reports/condition.h"
#include "core/scoring/typing.h"
#include "ui/look/palette.h"
#include "ui/look/roles.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <algorithm>

namespace mandate {

namespace {

constexpr int Screenful = 100; // lines that are read ahead

} // namespace

TasksModel::TasksModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

void TasksModel::reload()
{
    ++m_generation;
    m_isReplacing = !m_lines.empty();
    m_fresh.clear();
    m_duties.clear();
    m_next = 0;
    m_after.clear();
    m_wanted = std::max(Screenful, int(m_lines.size()));
    askDuties();
}

int TasksModel::overdue() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [](const TaskLine &line) { return line.urgency == Urgency::Overdue; }));
}

void TasksModel::askDuties()
{
    m_isBusy = true;
    const auto question = [cycle = m_session.cycle()](const Store &store) {
        return duties(store.database(), QDate::currentDate(), cycle);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, asked = m_generation](const Result<std::vector<Duty>> &found) {
                     if (asked != m_generation)
                         return;
                     if (!found) {
                         stop();
                         emit failed(found.error());
                         return;
                     }
                     m_duties = *found;
                     askPiece();
                 });
}

void TasksModel::askPiece()
{
    m_isBusy = m_next < m_duties.size();
    if (!m_isBusy)
        return stop();
    const auto question = [duty = m_duties[m_next], after = m_after](const Store &store) {
        return openTasks(store.database(), duty, after);
    };
    whenAnswered(m_session.ask(question), this, [this, asked = m_generation](const Result<TaskPiece> &piece) {
        if (asked == m_generation)
            take(piece);
    });
}

void TasksModel::take(const Result<TaskPiece> &piece)
{
    if (!piece) {
        m_next = m_duties.size();
        stop();
        emit failed(piece.error());
        return;
    }
    const Urgency urgency = urgencyOf(m_duties[m_next].due, QDate::currentDate());
    std::vector<TaskLine> lines;
    for (const Task &task : piece->tasks)
        lines.push_back({task, urgency});
    addLines(std::move(lines));
    m_after = piece->goOn.value_or(QString());
    m_next += piece->goOn ? 0 : 1;
    const std::size_t read = m_isReplacing ? m_fresh.size() : m_lines.size();
    if (int(read) < m_wanted)
        return askPiece();
    stop();
}

void TasksModel::addLines(std::vector<TaskLine> lines)
{
    if (m_isReplacing) {
        std::move(lines.begin(), lines.end(), std::back_inserter(m_fresh));
        return;
    }
    if (lines.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(lines.size()) - 1);
    std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    endInsertRows();
    emit loaded();
}

void TasksModel::replaceOld()
{
    beginResetModel();
    m_lines = std::move(m_fresh);
    m_fresh.clear();
    m_isReplacing = false;
    endResetModel();
}

void TasksModel::stop()
{
    m_isBusy = false;
    if (m_isReplacing)
        replaceOld();
    emit loaded();
}

int TasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TasksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool TasksModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isBusy && m_next < m_duties.size();
}

void TasksModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = int(m_lines.size()) + Screenful;
    askPiece();
}

QVariant TasksModel::dueData(const TaskLine &line, int role) const
{
    const QDate &due = line.task.due;
    if (role == ValueRole)
        return due;
    if (role == StatusRole && due.isValid() && line.urgency != Urgency::Later)
        return int(line.urgency == Urgency::Overdue ? Status::Bad : Status::Watch);
    if (role != Qt::DisplayRole)
        return {};
    return due.isValid() ? typed(due, QLocale()) : tr("no date");
}

QVariant TasksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TaskLine &line = m_lines[std::size_t(index.row())];
    if (index.column() == Due)
        return dueData(line, role);
    if (index.column() == When && role == ValueRole)
        return int(line.urgency);
    if (role == Qt::ToolTipRole)
        return tr("%1: %2").arg(line.task.code, line.task.sentence);
    if (role != Qt::DisplayRole)
        return {};
    const QString urgencies[] = {tr("Overdue"), tr("This week"), tr("Later")};
    switch (index.column()) {
    case What: return line.task.sentence;
    case Agreement: return line.task.code;
    case When: return urgencies[int(line.urgency)];
    default: return {};
    }
}

QVariant TasksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == KindRole && section == Due)
        return int(ColumnKind::Date);
    if (role == KindRole && section == When)
        return int(ColumnKind::Number);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("What waits"), tr("Agreement"), tr("Due"), tr("When")};
    return titles[section];
}

} // namespace mandate
