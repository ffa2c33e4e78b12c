// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mandate {

// What one history came to.
struct HistoryTally
{
    int edits = 0;
    int packages = 0;
    int changes = 0;   // in packages that were received
    int undecided = 0; // entries that had to be decided
    QString violation; // empty where every promise held
};

// Lets a centre and three districts edit, sign, withdraw, send, lose, repeat, mix up and decide at random,
// and checks what is promised: every change accounted for, nothing overwritten that its editor had not seen,
// nothing lost, and all registers alike once everything was sent and decided.
HistoryTally randomHistory(unsigned seed);

} // namespace mandate
