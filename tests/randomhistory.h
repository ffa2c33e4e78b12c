// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mandate {

class Season;

// What one history came to.
struct HistoryTally
{
    int edits = 0;
    int packages = 0;
    int changes = 0;   // in packages that were received
    int undecided = 0; // entries that had to be decided
    int opinions = 0;  // packages about which SQLite was asked as well
    QString violation; // empty where every promise held
};

// Lets a centre and three districts edit, sign, withdraw, send, lose, repeat, mix up and decide at random,
// and checks what is promised: every change accounted for, nothing overwritten that its editor had not seen,
// nothing lost, and all registers alike once everything was sent and decided. The season has three districts
// and is put back to its beginning first.
HistoryTally randomHistory(unsigned seed, Season &season);

} // namespace mandate
