// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mandate {

// The tests. Each prints one line of figures and ends with 0 where nothing was lost or broken.

// Kills a saving process at a random moment, NUMBER times (300).
int killLoop(const QStringList &arguments);
// NUMBER processes (4) each make NUMBER edits (200) in one register at the same time.
int writeTogether(const QStringList &arguments);
// Lets every call on the register's files fail once, with each of the faults NAMED (all); Linux only.
int sweep(const QStringList &arguments);
// Looks every save up in a register that a FILE of "saved ID" lines acknowledges, and verifies the register.
int judge(const QStringList &arguments);
// NUMBER random histories (1000) of a centre and three districts, from the seed FIRST (1) on.
int histories(const QStringList &arguments);
// NUMBER mutations of a package (100000), none of which may be opened.
int mutateThem(const QStringList &arguments);

} // namespace mandate
