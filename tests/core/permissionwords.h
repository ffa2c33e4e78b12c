// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace mandate {

// What every role may do, in the words of the specification; the matrix test reads these sentences and not
// the program's own table. "everyone" comes first, what a role adds stands behind its name. A line says: who,
// may do what (enter, change, withdraw, record, see), with which records, how far.
// "record" is to enter what is never changed afterwards.
struct SpecifiedRule
{
    std::string_view who;
    std::string_view what;
    std::string_view records;
    std::string_view howFar;
};

constexpr std::array Specification{
    // Nothing of the institutions is hidden from whoever signs in.
    SpecifiedRule{"everyone", "see",
                  "offices, posts, plans, kpi values, cycles, agreements, figures, versions, "
                  "comments, steps, entries, evidence, users, roles, keys, closings, anything else",
                  "everywhere"},
    // What concerns a person is theirs to see.
    SpecifiedRule{"everyone", "see",
                  "people, work plans, work plan figures, work plan versions, work plan comments, work plan "
                  "steps, work plan entries",
                  "own"},
    SpecifiedRule{"everyone", "change", "users", "own"}, // their password
    SpecifiedRule{"everyone", "record", "keys", "own"},

    SpecifiedRule{"administrator", "enter, change", "users", "everywhere"},
    SpecifiedRule{"administrator", "record", "roles, keys", "everywhere"},
    SpecifiedRule{"administrator", "record", "closings", "everywhere"},
    SpecifiedRule{"administrator", "enter, change, withdraw, record", "anything else", "everywhere"},

    SpecifiedRule{"manager", "enter, change, withdraw",
                  "offices, posts, people, plans, cycles, agreements, figures", "everywhere"},
    SpecifiedRule{"manager", "enter, change, withdraw", "work plans, work plan figures", "everywhere"},
    SpecifiedRule{"manager", "record",
                  "kpi values, cycles, figures, versions, comments, steps, evidence, work plan figures, work "
                  "plan versions, "
                  "work plan comments, work plan steps",
                  "everywhere"},
    SpecifiedRule{"manager", "see",
                  "people, work plans, work plan figures, work plan versions, work plan comments, work plan "
                  "steps, work plan entries",
                  "everywhere"},
    SpecifiedRule{"manager", "record", "entries, work plan entries", "everywhere"},
    SpecifiedRule{"manager", "record", "closings", "everywhere"},
    SpecifiedRule{"manager", "enter, change, withdraw, record", "anything else", "everywhere"},

    SpecifiedRule{"centre_officer", "enter, change, withdraw",
                  "offices, posts, people, plans, agreements, figures, work plans, work plan figures",
                  "offices"},
    SpecifiedRule{"centre_officer", "record",
                  "kpi values, figures, versions, comments, steps, work plan figures, work plan versions, "
                  "work plan comments, work plan steps",
                  "offices"},
    SpecifiedRule{"centre_officer", "see",
                  "people, work plans, work plan figures, work plan versions, work plan comments, work plan "
                  "steps, work plan entries",
                  "offices"},
    SpecifiedRule{"centre_officer", "record", "entries, work plan entries", "offices"},
    SpecifiedRule{"centre_officer", "record", "evidence", "everywhere"},
    SpecifiedRule{"centre_officer", "enter, change, withdraw, record", "anything else", "everywhere"},

    SpecifiedRule{"section_head", "see",
                  "people, work plans, work plan figures, work plan versions, work plan comments, work plan "
                  "steps, work plan entries",
                  "offices"},
    SpecifiedRule{"section_head", "record", "figures, comments, work plan figures, work plan comments",
                  "offices"},
    SpecifiedRule{"section_head", "record", "evidence", "everywhere"},

    SpecifiedRule{"committee", "see",
                  "work plans, work plan figures, work plan versions, work plan comments, work plan steps, "
                  "work plan entries",
                  "offices"},
    SpecifiedRule{"committee", "record", "figures, comments, work plan figures, work plan comments",
                  "offices"},
    SpecifiedRule{"committee", "record", "evidence", "everywhere"},

    SpecifiedRule{"focal_point", "enter, change, withdraw", "people, plans, agreements, figures", "offices"},
    SpecifiedRule{"focal_point", "record", "kpi values, comments, steps", "offices"},
    SpecifiedRule{"focal_point", "see", "people", "offices"},
    SpecifiedRule{"focal_point", "record", "evidence", "everywhere"},

    SpecifiedRule{"supervisor", "enter, change, withdraw", "work plans, work plan figures", "offices"},
    SpecifiedRule{"supervisor", "record",
                  "work plan figures, work plan versions, work plan comments, work plan steps", "offices"},
    SpecifiedRule{"supervisor", "see",
                  "people, work plans, work plan figures, work plan versions, work plan comments, work plan "
                  "steps, work plan entries",
                  "offices"},
    SpecifiedRule{"supervisor", "record", "evidence", "everywhere"},

    SpecifiedRule{"employee", "enter, change, withdraw", "work plans, work plan figures", "own"},
    SpecifiedRule{"employee", "record", "work plan comments, work plan steps", "own"},
    SpecifiedRule{"employee", "record", "evidence", "everywhere"},

    SpecifiedRule{"auditor", "see",
                  "people, work plans, work plan figures, work plan versions, work plan comments, work plan "
                  "steps, work plan entries",
                  "everywhere"},
};

} // namespace mandate
