// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gridblock.h"

#include <functional>
#include <memory>

namespace mandate {

// A cell, known by what it is of, and what was written into it.
struct WrittenCell
{
    Uuid record;
    GridColumn kind = GridColumn::Title;
    QString name; // "Weight of 1.1.1"
    QString text;
};

// What is kept of an edit until the register has taken it.
struct GridAttempt
{
    std::vector<WrittenCell> cells = {};
    std::function<void()> again = {};               // of rows: makes the same change once more
    std::shared_ptr<const OpenAgreement> seen = {}; // what that was made on
    bool isContested = false;                       // somebody else changed it meanwhile
};

// How refused attempts stand against what the register holds now.
struct GridStanding
{
    std::vector<CellText> mine; // can still be written
    QString lost;               // what was written into rows that are gone, a line each
    std::vector<std::function<void()>> again;
    QStringList sentences; // both values of each
    bool isContested = false;

    QString question() const;
    // To leave it, to write it all the same, and where something is lost, to copy it.
    QStringList answers() const;
};

GridStanding standingOf(const std::vector<GridAttempt> &attempts, const OpenAgreement &open,
                        const QLocale &locale);

} // namespace mandate
