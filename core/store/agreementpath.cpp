// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agreementpath.h"

#include <array>
#include <utility>

namespace mandate {

namespace {

constexpr const char *FromObjective = " JOIN main.agreement a ON a.id = o.agreement WHERE x.id = ?";
constexpr const char *FromAction =
    " JOIN main.objective o ON o.id = t.objective JOIN main.agreement a ON a.id = o.agreement WHERE x.id = ?";
constexpr const char *FromIndicator =
    " JOIN main.action t ON t.id = i.action JOIN main.objective o ON o.id = t.objective "
    "JOIN main.agreement a ON a.id = o.agreement WHERE x.id = ?";
constexpr const char *FromAgreement = " JOIN main.agreement a ON a.id = x.agreement WHERE x.id = ?";

struct Path
{
    const char *table;
    const char *start;
    const char *end;
};

constexpr std::array Paths{
    Path{"agreement", "FROM main.agreement x JOIN main.agreement a ON a.id = x.id WHERE x.id = ?", ""},
    Path{"objective", "FROM main.objective x", FromAgreement},
    Path{"action", "FROM main.action x JOIN main.objective o ON o.id = x.objective", FromObjective},
    Path{"indicator", "FROM main.indicator x JOIN main.action t ON t.id = x.action", FromAction},
    Path{"requirement", "FROM main.requirement x JOIN main.indicator i ON i.id = x.indicator", FromIndicator},
    Path{"period_target", "FROM main.period_target x JOIN main.indicator i ON i.id = x.indicator",
         FromIndicator},
    Path{"progress", "FROM main.progress x JOIN main.indicator i ON i.id = x.indicator", FromIndicator},
    Path{"target_part", "FROM main.target_part x JOIN main.indicator i ON i.id = x.indicator", FromIndicator},
    Path{"alignment", "FROM main.alignment x JOIN main.objective o ON o.id = x.child_objective",
         FromObjective},
    Path{"budget_line",
         "FROM main.budget_line x LEFT JOIN main.action t ON t.id = x.action "
         "JOIN main.objective o ON o.id = coalesce(x.objective, t.objective)",
         FromObjective},
    Path{"agreement_version", "FROM main.agreement_version x", FromAgreement},
    Path{"signature", "FROM main.signature x JOIN main.agreement_version v ON v.id = x.version",
         " JOIN main.agreement a ON a.id = v.agreement WHERE x.id = ?"},
    Path{"fill_in", "FROM main.fill_in x", FromAgreement},
    Path{"agreement_move", "FROM main.agreement_move x", FromAgreement},
    Path{"agreement_status", "FROM main.agreement_status x", FromAgreement},
    Path{"differing_entry", "FROM main.differing_entry x", FromAgreement},
    Path{"entry_decision", "FROM main.entry_decision x JOIN main.differing_entry d ON d.id = x.entry",
         " JOIN main.agreement a ON a.id = d.agreement WHERE x.id = ?"},
    Path{"comment", "FROM main.comment x", FromAgreement},
};

} // namespace

QByteArray agreementPath(QStringView table)
{
    for (const Path &path : Paths)
        if (table == QLatin1String(path.table))
            return QByteArray(path.start) + path.end;
    return {};
}

} // namespace mandate
