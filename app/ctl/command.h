// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"

namespace mandate {

// A command is a name, its usage, its options and a function, in one table.
struct Command
{
    const char *name;
    const char *usage; // the arguments after the name
    const char *help;
    std::span<const Option> options;
    int least; // arguments
    int most;
    bool paints; // needs fonts and paper
    Exit (*run)(const Arguments &arguments, const Console &console);
    bool draws = false;  // needs what a window is made of, too
    bool signsIn = true; // opens a register, for which one may have to say who one is
};

extern const Command NewCommand;
extern const Command RulesCommand;
extern const Command RulesCheckCommand;
extern const Command ImportCommand;
extern const Command ExportCommand;
extern const Command ScoreCommand;
extern const Command CheckCommand;
extern const Command TraceCommand;
extern const Command StepsCommand;
extern const Command StepCommand;
extern const Command SignCommand;
extern const Command VerifyCommand;
extern const Command PrintCommand;
extern const Command FillInCommand;
extern const Command HistoryCommand;
extern const Command MarkCommand;
extern const Command GenerateCommand;
extern const Command DashboardCommand;
extern const Command BackupCommand;
extern const Command OfficesCommand;
extern const Command SendCommand;
extern const Command ReceiveCommand;
extern const Command DifferencesCommand;
extern const Command UsersCommand;
extern const Command CloseCommand;
extern const Command ReopenCommand;
extern const Command RestoreCommand;

std::span<const Command *const> allCommands();

// Options that every writing command has.
constexpr Option AsOption{"as", "NAME",
                          QT_TRANSLATE_NOOP("ctl", "who does this; the audit trail keeps the name")};
constexpr Option ReasonOption{"reason", "TEXT", QT_TRANSLATE_NOOP("ctl", "why; the audit trail keeps it")};

} // namespace mandate
