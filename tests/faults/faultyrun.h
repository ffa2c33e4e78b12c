// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mandate {

// How a call fails.
struct Fault
{
    const char *name;
    int error;        // none: the process dies at the call
    const char *kind; // of the calls it strikes; all where empty
    bool lasting;
};

// What one process said while one of its calls failed.
struct FaultyRun
{
    QString output;
    QString struck; // the call that failed
    int calls = 0;
    bool ended = false;     // by itself
    bool couldTidy = false; // the disk still took orders

    // What follows a word such as "saved" at the start of a line of the output, and nothing without it.
    QString said(const QString &word) const;
    bool hasSaid(const QString &word) const;
};

using WorkerDeed = int (*)(const QStringList &arguments);

// Makes sure that calls can be made to fail in this process: starts the program anew where they cannot.
bool canFail();

// Does a deed in a process of its own, with one call on the files whose paths begin so failing.
FaultyRun runFaulty(WorkerDeed deed, const QStringList &arguments, const QString &files, const Fault &fault,
                    int call);

} // namespace mandate
