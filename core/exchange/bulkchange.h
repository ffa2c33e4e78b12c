// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/rules/ruleset.h"
#include "core/store/save.h"

#include <functional>
#include <map>

namespace mandate {

class Database;

// One change that is made to many agreements at once.
struct BulkChange
{
    enum class Kind {
        Wording,   // words in the titles of objectives, actions and indicators
        Field,     // a field of the indicators whose title holds certain words
        Mandatory, // an indicator that every agreement has to carry
        Scheme,    // the scoring scheme of the agreements themselves
    };

    Kind kind = Kind::Wording;
    QString words;              // what is looked for, whatever its case
    QString replacement;        // of Wording
    QString column;             // of Field
    std::vector<Value> values;  // of Field: the value, and behind it, of a figure, its source
    SuccessIndicator indicator; // of Mandatory: title, unit, weight and the like
    QString objective;          // of Mandatory: the title of the objective it stands under
    QString scheme;             // of Scheme: its code
};

// Which agreements are meant.
struct BulkScope
{
    CycleId cycle; // null: of every cycle
    QString codes; // only those whose code holds this, whatever its case
};

// The scoring schemes of each cycle's rule set: their codes and names.
using SchemeNames = std::map<CycleId, std::map<QString, QString>>;

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
    int agreements = 0; // how many were looked at
};

// The change as a preview and as one save. What is signed is left alone and said.
BulkPlan planBulkChange(const std::vector<Dossier> &agreements, const BulkChange &change,
                        const SchemeNames &schemes = {});
// The same for the agreements of a register. It is given up once somebody cancels.
Result<BulkPlan> planBulkChange(const Database &database, const BulkScope &scope, const BulkChange &change,
                                const std::function<bool()> &isCancelled = {});

Result<SchemeNames> schemeNames(const Database &database);

} // namespace mandate
