// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultyrun.h"

#include <span>

namespace mandate {

// What a sweep has found.
struct SweepFigures
{
    int calls = 0; // of one undisturbed run
    int faults = 0;
    int falselyDone = 0;
    int falselyUndone = 0;
    int lost = 0;
    int unclear = 0; // no plain sentence
    int died = 0;

    int wrong() const { return falselyDone + falselyUndone + lost + unclear + died; }
};

// A folder for breaking. Every file of a run begins with `files`, and nothing else does.
struct Ground
{
    QString folder;
    QString files() const { return folder + "/swept"; }
    QString path() const { return files() + ".mandate"; }
    QString copy() const { return files() + "-copy.mandate"; }
    QString workbook() const { return folder + "/sheets"; } // read, never struck
    QString parcels() const { return folder + "/parcels"; } // as well
    QString receiver() const { return folder + "/receiver.mandate"; }
    QString model() const { return folder + "/model.mandate"; }
    QString interrupted() const { return folder + "/interrupted.mandate"; }
    QString old() const { return folder + "/old.mandate"; }
};

// One thing a person does to a register: what lies there before, what the process does, and what must hold
// afterwards, whichever call has failed.
struct Situation
{
    const char *name;
    WorkerDeed deed;
    QStringList (*prepare)(const Ground &ground); // the deed's arguments
    void (*judge)(const Ground &ground, const FaultyRun &run, SweepFigures &figures);
};

std::span<const Situation> situations();

// Makes what the situations begin from.
bool makeGround(const Ground &ground);

} // namespace mandate
