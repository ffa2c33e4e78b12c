// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/rules/ruleset.h"
#include "core/store/save.h"

namespace mandate {

// One change that is made to many agreements at once.
struct BulkChange
{
    enum class Kind {
        Wording,   // words in the titles of objectives, actions and indicators
        Field,     // a field of the indicators whose title holds certain words
        Mandatory, // an indicator that every agreement has to carry
    };

    Kind kind = Kind::Wording;
    QString words;              // what is looked for, whatever its case
    QString replacement;        // of Wording
    QString column;             // of Field
    std::vector<Value> values;  // of Field: the value, and behind it, of a figure, its source
    SuccessIndicator indicator; // of Mandatory: title, unit, weight and the like
    QString objective;          // of Mandatory: the title of the objective it stands under
};

// What a change does to one item, or why it leaves an agreement alone.
struct BulkLine
{
    QString agreement; // its code
    QString number;
    QString field;
    QString before;
    QString after;
    QString whyNot;

    bool operator==(const BulkLine &) const = default;
};

struct BulkPlan
{
    Save save;
    std::vector<BulkLine> lines;
};

// The change as a preview and as one save. What is signed is left alone and said.
BulkPlan planBulkChange(const std::vector<Dossier> &agreements, const BulkChange &change);

} // namespace mandate
