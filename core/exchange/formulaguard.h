// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mandate {

// A CSV cell that a spreadsheet program would take for a formula gets an apostrophe in front; numbers stay
// as they are. Reading takes off exactly what writing put on, apostrophes of the text's own included.
QString guarded(const QString &text);
QString unguarded(const QString &text);

} // namespace mandate
