// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/agreement.h"
#include "core/reports/duties.h"

namespace mandate {

class Database;

enum class TaskKind { Correct, Weights, Align, Sign, Report };

template <>
inline std::span<const char *const> names<TaskKind>()
{
    static constexpr const char *all[] = {"correct", "weights", "align", "sign", "report"};
    return all;
}

// One thing that waits for somebody, and the place to go to.
struct Task
{
    TaskKind kind = TaskKind::Correct;
    AgreementId agreement;
    QString code;   // of the agreement
    Uuid item;      // a part of it, or null
    QString column; // of that part, or empty
    QString sentence;
    QDate due; // invalid where no day is known

    bool operator==(const Task &) const = default;
};

// The duties of the cycles in work, most urgent first.
Result<std::vector<Duty>> duties(const Database &database, const QDate &today, const CycleId &cycle = {});

// Some of the tasks that a duty leaves open, in the order of the agreements' codes.
struct TaskPiece
{
    std::vector<Task> tasks;
    std::optional<QString> goOn; // the code to go on after; none at the end
};

// Looks at as many agreements after a code as take some hundredths of a second, so that the first tasks of a
// nation show at once and nobody waits for the last.
Result<TaskPiece> openTasks(const Database &database, const Duty &duty, const QString &after = {});

} // namespace mandate
