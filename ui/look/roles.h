// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace mandate {

// What our models tell our views beyond Qt's own roles.
enum Role {
    ProblemRole = Qt::UserRole, // why what stands in the cell was not taken; empty where all is well
    ShareRole,                  // 0 to 1, drawn as a bar before the text
    StatusRole,                 // a Status, drawn as a shape and colour beside its word
    HeadingRole,                // true where the row heads those below it
    SeenRole,                   // the agreement as an editor shows it, handed back with what was typed
    FixedRole,                  // true where nothing can be typed any more
    KindRole,                   // of a column's title: the ColumnKind of what stands below it
    ValueRole,                  // what is compared and summed: a date, or a number as plain decimal text
    FoldedRole,                 // of a heading: true where the rows below it are folded away
    KeyRole,                    // what a row is known by when the rows around it change
    ChoicesRole,                // the keys of what may stand in the cell, where that is a choice
    ChoiceTitlesRole,           // what these are called
    UniqueRole,                 // of a column's title: true where no two rows hold the same
};

} // namespace mandate
