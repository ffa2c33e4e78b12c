// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contest.h"
#include "ui/models/gridblock.h"

#include <functional>
#include <memory>

namespace mandate {

// What is kept of an edit until the register has taken it.
struct GridAttempt
{
    std::vector<WrittenCell> cells = {};
    std::function<void()> again = {};               // of rows: makes the same change once more
    std::shared_ptr<const OpenAgreement> seen = {}; // what that was made on
    bool isContested = false;                       // somebody else changed it meanwhile
    std::vector<Contest> contests = {};
    bool wasRefused = false; // by the register, which counts it until it is let go
};

// A question about cells with its answers, and what to do by the answer.
struct GridQuestion
{
    QString sentence;
    QStringList answers;
    std::function<void(int)> answered;
};

enum class GridAnswer { Leave, Write, Copy };

// How refused attempts stand against what the register holds now.
struct GridStanding
{
    std::vector<CellText> mine;    // can still be written
    std::vector<WrittenCell> lost; // of rows that are gone
    QString texts;                 // all that was written, a line each
    std::vector<std::function<void()>> again;
    QStringList sentences; // both values of each
    bool isContested = false;

    QString question() const;
    // To leave it and, where there is something to it, to write it all the same and to copy what would be
    // lost.
    std::vector<GridAnswer> answers() const;
    QStringList answerTexts() const;
};

GridStanding standingOf(const std::vector<GridAttempt> &attempts, const OpenAgreement &open,
                        const QLocale &locale);

} // namespace mandate
