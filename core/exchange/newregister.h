// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace mandate {

// What a new register starts with.
struct NewRegister
{
    QByteArray rules;  // the rule set's file
    QString rulesName; // as faults name it
    bool withDemonstration = false;
    QString user;
    QString reason;
};

// Makes a register under a rule set, whole or not at all; one that is there is never touched.
Result<void> makeRegister(const QString &path, const NewRegister &wanted);

} // namespace mandate
