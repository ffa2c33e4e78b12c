// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace mandate {

// What can be taken back and what can be done again, the next one last: of what was saved from this computer.
// Derived from the journal, so it outlives the program.
struct UndoHistory
{
    std::vector<UndoStep> undo;
    std::vector<UndoStep> redo;

    std::optional<UndoStep> nextUndo() const
    {
        return undo.empty() ? std::nullopt : std::optional(undo.back());
    }
    std::optional<UndoStep> nextRedo() const
    {
        return redo.empty() ? std::nullopt : std::optional(redo.back());
    }
};

// What one user can take back of their own, or of everything where none is named.
Result<UndoHistory> undoHistory(const Database &database, const QString &user = {});

// The save that takes another back, newest change first. Refused where it holds an act.
Result<Save> inverseOf(const Database &database, const SaveId &save);

} // namespace mandate
