// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

namespace mandate {

std::span<const Command *const> allCommands()
{
    // In the order in which a register meets them.
    static constexpr const Command *all[] = {
        &NewCommand,     &RulesCommand,    &RulesCheckCommand, &ImportCommand,      &ExportCommand,
        &CheckCommand,   &ScoreCommand,    &TraceCommand,      &DashboardCommand,   &PrintCommand,
        &StepsCommand,   &StepCommand,     &SignCommand,       &VerifyCommand,      &HistoryCommand,
        &OfficesCommand, &SendCommand,     &ReceiveCommand,    &DifferencesCommand, &MarkCommand,
        &FillInCommand,  &BackupCommand,   &CloseCommand,      &ReopenCommand,      &RestoreCommand,
        &UsersCommand,   &GenerateCommand,
    };
    return all;
}

} // namespace mandate
