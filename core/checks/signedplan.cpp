// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/signedplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mandate {

namespace {

struct SignedField
{
    const char *table;
    const char *column;
};

// Open fields of signed records, and signed fields of records that go on.
constexpr std::array Open{SignedField{"requirement", "state"},
                          // Who gets a part signs after who gives it, and only then there is a carrier.
                          SignedField{"target_part", "carrier"}, SignedField{"target_part", "note"}};
constexpr std::array Kept{SignedField{"cycle", "rules"},      SignedField{"cycle", "start"},
                          SignedField{"cycle", "end"},        SignedField{"rule_set", "code"},
                          SignedField{"rule_set", "version"}, SignedField{"rule_set", "content"}};

template <typename Fields>
bool holds(const Fields &fields, QStringView table, QStringView column)
{
    return std::any_of(fields.begin(), fields.end(), [table, column](const SignedField &field) {
        return table == QLatin1String(field.table) && column == QLatin1String(field.column);
    });
}

} // namespace

bool isSignedPlan(QStringView table)
{
    static constexpr std::array tables{"agreement",   "objective",     "action",    "indicator",
                                       "requirement", "period_target", "alignment", "target_part"};
    return std::any_of(tables.begin(), tables.end(),
                       [table](const char *name) { return table == QLatin1String(name); });
}

bool isSignedPlan(QStringView table, QStringView column)
{
    return holds(Kept, table, column) || (isSignedPlan(table) && !holds(Open, table, column));
}

Error refusalOfSignedPlan(const QString &agreementCode, const QString &noun)
{
    return {Error::Kind::Refused,
            QCoreApplication::translate(
                "checks", "%1 is signed, so this %2 cannot be changed. What is signed changes by "
                          "an amendment that both parties sign.")
                .arg(agreementCode, noun),
            {}};
}

} // namespace mandate
