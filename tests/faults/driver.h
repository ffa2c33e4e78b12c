// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mandate {

// The tests. Each prints one line of figures and ends with 0 where nothing was lost or broken.

// Kills a process that saves, or does the DEED "import" or "receive", at a random moment, NUMBER times (300).
int killLoop(const QStringList &arguments);
// NUMBER processes (4) each make NUMBER edits (200) in one register at the same time.
int writeTogether(const QStringList &arguments);
// Lets every call on the register's files fail once, in each of the situations NAMED (all), with each of the
// faults NAMED (all); Linux only.
int sweep(const QStringList &arguments);
// Looks every save up in a register that a FILE of "saved ID" lines acknowledges, and verifies the register.
int judge(const QStringList &arguments);
// NUMBER random histories (1000) of a centre and three districts, from the seed FIRST (1) on.
int histories(const QStringList &arguments);
// NUMBER mutations of a package (100000), none of which may be opened.
int mutateThem(const QStringList &arguments);
// Runs the console PROGRAM and the WINDOW program on a register, and tells who opens its file besides SQLite;
// Linux only.
int watch(const QStringList &arguments);
// Opens the file NAMED, as nobody should.
int peek(const QStringList &arguments);
// Saves, imports and receives on a disk that loses power at a random moment, NUMBER times (5,000), from a
// SEED (1). On a LYING disk much must be lost: else nothing was tried.
int powerCuts(const QStringList &arguments);

} // namespace mandate
