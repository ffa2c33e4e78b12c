// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/permissions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(permissions)
};

// What each role may do in an area: new, change, withdraw, act, read.
// - never, p the person's own, o the offices of the role and below, r the whole register
struct AreaRow
{
    RecordArea area;
    std::array<std::string_view, RoleCount> roles;
};

// clang-format off
constexpr std::array Table{
    //                                  admin.   manager  centre   section  committ. focal    superv.  employee auditor  read-only
    AreaRow{RecordArea::Offices,          {"----r", "rrr-r", "ooo-r", "----r", "----r", "----r", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::People,           {"----p", "rrr-r", "ooo-o", "----o", "----p", "ooo-o", "----o", "----p", "----r", "----p"}},
    AreaRow{RecordArea::Plans,            {"----r", "rrr-r", "ooo-r", "----r", "----r", "ooo-r", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::KpiValues,        {"----r", "---rr", "---or", "----r", "----r", "---or", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::Years,            {"----r", "rrrrr", "----r", "----r", "----r", "----r", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::Agreements,       {"----r", "rrr-r", "ooo-r", "----r", "----r", "ooo-r", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::Figures,          {"----r", "rrrrr", "oooor", "---or", "---or", "ooo-r", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::Signings,         {"----r", "---rr", "---or", "----r", "----r", "----r", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::Steps,            {"----r", "---rr", "---or", "---or", "---or", "---or", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::Comments,         {"----r", "---rr", "---or", "---or", "---or", "---or", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::WorkPlans,        {"----p", "rrr-r", "ooo-o", "----o", "----o", "----p", "ooo-o", "ppp-p", "----r", "----p"}},
    AreaRow{RecordArea::WorkPlanFigures,  {"----p", "rrrrr", "ooooo", "---oo", "---oo", "----p", "ooooo", "ppp-p", "----r", "----p"}},
    AreaRow{RecordArea::WorkPlanSignings, {"----p", "---rr", "---oo", "----o", "----o", "----p", "---oo", "----p", "----r", "----p"}},
    AreaRow{RecordArea::WorkPlanSteps,    {"----p", "---rr", "---oo", "---oo", "---oo", "----p", "---oo", "---pp", "----r", "----p"}},
    AreaRow{RecordArea::WorkPlanComments, {"----p", "---rr", "---oo", "---oo", "---oo", "----p", "---oo", "---pp", "----r", "----p"}},
    AreaRow{RecordArea::Evidence,         {"----r", "---rr", "---rr", "---rr", "---rr", "---rr", "---rr", "---rr", "----r", "----r"}},
    AreaRow{RecordArea::Entries,          {"----r", "---rr", "---or", "----r", "----r", "----r", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::WorkPlanEntries,  {"----p", "---rr", "---oo", "----o", "----o", "----p", "----o", "----p", "----r", "----p"}},
    AreaRow{RecordArea::Received,         {"-----", "rrrr-", "rrrr-", "-----", "-----", "-----", "-----", "-----", "-----", "-----"}},
    AreaRow{RecordArea::Accounts,         {"rr--r", "-p--r", "-p--r", "-p--r", "-p--r", "-p--r", "-p--r", "-p--r", "-p--r", "-p--r"}},
    AreaRow{RecordArea::Roles,            {"---rr", "----r", "----r", "----r", "----r", "----r", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::Keys,             {"---rr", "---pr", "---pr", "---pr", "---pr", "---pr", "---pr", "---pr", "---pr", "---pr"}},
    AreaRow{RecordArea::Closings,         {"---rr", "---rr", "----r", "----r", "----r", "----r", "----r", "----r", "----r", "----r"}},
    AreaRow{RecordArea::Keeping,          {"rrrrr", "rrrrr", "rrrrr", "----r", "----r", "----r", "----r", "----r", "----r", "----r"}},
};
// clang-format on
static_assert(std::size(Table) == std::size_t(RecordArea::Keeping) + 1);
static_assert(std::is_sorted(Table.begin(), Table.end(),
                             [](const AreaRow &a, const AreaRow &b) { return a.area < b.area; }));

struct TableArea
{
    const char *table;
    RecordArea area;
    RecordArea ofWorkPlan; // the same where nothing depends on it
};

constexpr TableArea same(const char *table, RecordArea area)
{
    return {table, area, area};
}
constexpr TableArea part(const char *table)
{
    return {table, RecordArea::Agreements, RecordArea::WorkPlans};
}

constexpr std::array Areas{
    same("office", RecordArea::Offices),
    same("post", RecordArea::Offices),
    same("person", RecordArea::People),
    same("appointment", RecordArea::People),
    same("plan", RecordArea::Plans),
    same("pillar", RecordArea::Plans),
    same("kra", RecordArea::Plans),
    same("kpi", RecordArea::Plans),
    same("kpi_target", RecordArea::Plans),
    same("kpi_value", RecordArea::KpiValues),
    same("rule_set", RecordArea::Years),
    same("cycle", RecordArea::Years),
    part("agreement"),
    part("objective"),
    part("action"),
    part("indicator"),
    part("alignment"),
    part("target_part"),
    part("requirement"),
    part("budget_line"),
    part("period_target"),
    part("fill_in"),
    TableArea{"progress", RecordArea::Figures, RecordArea::WorkPlanFigures},
    TableArea{"agreement_version", RecordArea::Signings, RecordArea::WorkPlanSignings},
    TableArea{"signature", RecordArea::Signings, RecordArea::WorkPlanSignings},
    TableArea{"agreement_move", RecordArea::Steps, RecordArea::WorkPlanSteps},
    TableArea{"agreement_status", RecordArea::Signings, RecordArea::WorkPlanSignings},
    TableArea{"comment", RecordArea::Comments, RecordArea::WorkPlanComments},
    TableArea{"differing_entry", RecordArea::Entries, RecordArea::WorkPlanEntries},
    TableArea{"entry_decision", RecordArea::Entries, RecordArea::WorkPlanEntries},
    same("attachment", RecordArea::Evidence),
    same("account", RecordArea::Accounts),
    same("role_grant", RecordArea::Roles),
    same("behalf", RecordArea::Roles),
    same("confirmation", RecordArea::Roles),
    same("account_key", RecordArea::Keys),
    same("closing", RecordArea::Closings),
    same("reopening", RecordArea::Closings),
};

const TableArea &entryOf(QStringView table)
{
    static constexpr TableArea keeping = same("", RecordArea::Keeping);
    const auto found = std::find_if(Areas.begin(), Areas.end(), [table](const TableArea &known) {
        return table == QLatin1String(known.table);
    });
    return found == Areas.end() ? keeping : *found;
}

} // namespace

RecordArea areaOf(QStringView table, bool isWorkPlan)
{
    const TableArea &entry = entryOf(table);
    return isWorkPlan ? entry.ofWorkPlan : entry.area;
}

RecordArea areaOfReceived(RecordArea area)
{
    switch (area) {
    case RecordArea::Accounts:
    case RecordArea::Roles:
    case RecordArea::Keys:
    case RecordArea::Keeping: return area;
    default: return RecordArea::Received;
    }
}

bool isPartOfAgreement(QStringView table)
{
    const TableArea &entry = entryOf(table);
    return entry.area != entry.ofWorkPlan;
}

Reach reachOf(char letter)
{
    switch (letter) {
    case 'p': return Reach::Own;
    case 'o': return Reach::Offices;
    case 'r': return Reach::Register;
    default: return Reach::Never;
    }
}

Reach permission(UserRole role, RecordArea area, Deed deed)
{
    return reachOf(Table[std::size_t(area)].roles[std::size_t(role)][std::size_t(deed)]);
}

std::vector<UserRole> rolesFor(RecordArea area, Deed deed)
{
    std::vector<UserRole> found;
    for (const Reach reach : {Reach::Register, Reach::Offices, Reach::Own})
        for (int role = 0; role < RoleCount; ++role)
            if (permission(UserRole(role), area, deed) == reach)
                found.push_back(UserRole(role));
    return found;
}

QString roleText(UserRole role)
{
    switch (role) {
    case UserRole::Administrator: return Text::tr("Administrator");
    case UserRole::Manager: return Text::tr("Manager");
    case UserRole::CentreOfficer: return Text::tr("Centre officer");
    case UserRole::SectionHead: return Text::tr("Section head");
    case UserRole::Committee: return Text::tr("Committee");
    case UserRole::FocalPoint: return Text::tr("Agency focal point");
    case UserRole::Supervisor: return Text::tr("Supervisor");
    case UserRole::Employee: return Text::tr("Employee");
    case UserRole::Auditor: return Text::tr("Auditor");
    case UserRole::Reader: break;
    }
    return Text::tr("Read-only");
}

} // namespace mandate
