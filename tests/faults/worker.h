// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mandate {

// What the child processes do to the register named first. Each says on standard output, a line a deed, what
// it believes has happened: "ready", "saved ID", "unsaved MESSAGE", "unopened MESSAGE".
int makeOne(const QStringList &arguments);
// A register with offices to raise.
int makeTallyOne(const QStringList &arguments);
int turnOnce(const QStringList &arguments);
int turnForever(const QStringList &arguments);
// Imports the sheets that lie in the folder named second.
int importOnce(const QStringList &arguments);
// Writes the next sheets into that folder and imports them, again and again.
int importForever(const QStringList &arguments);
// Receives the package of the next turn from the folder named second, once it is there.
int receiveOnce(const QStringList &arguments);
int receiveForever(const QStringList &arguments);
// Copies the register to the path named second: "copied", "uncopied MESSAGE".
int copyOnce(const QStringList &arguments);
int openOnce(const QStringList &arguments);
// Raises offices one by one, NUMBER times, trying again where another process was quicker.
int countUp(const QStringList &arguments);

// The identities in the "saved" lines of an output.
QStringList savedIn(const QString &output);

} // namespace mandate
