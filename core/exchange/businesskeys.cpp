// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/businesskeys.h"

#include <array>

namespace mandate {

namespace {

struct KeyRule
{
    const char *table;
    const char *scope;
    std::array<const char *, 3> columns;
    const char *only = nullptr; // the column that must be filled, or hold the value
    const char *value = nullptr;
};

constexpr KeyRule Rules[] = {
    {"office", "party", {"code"}},
    {"post", "party", {"code"}},
    {"person", "party", {"number"}},
    {"plan", "plan", {"code"}},
    {"pillar", "pillar", {"code"}},
    {"kra", "kra", {"code"}},
    {"kpi", "kpi", {"code"}},
    {"cycle", "cycle", {"code"}},
    {"agreement", "agreement", {"code"}},
    {"period_target", "period_target", {"indicator", "period"}},
    {"progress", "progress", {"indicator", "period"}, "stage", "claimed"},
    {"kpi_target", "kpi_target", {"kpi", "year"}},
    {"target_part", "target_part_kpi", {"kpi", "year", "party"}, "kpi"},
    {"target_part", "target_part_indicator", {"indicator", "party"}, "indicator"},
    {"agreement_version", "agreement_version", {"agreement", "number"}},
    {"agreement_move", "agreement_move", {"agreement", "number"}},
};

bool holds(const KeyRule &rule, const Description &description, const Row &row)
{
    if (qstrcmp(rule.table, description.table) != 0)
        return false;
    if (!rule.only)
        return true;
    const Value &value = row[std::size_t(description.indexOf(QString::fromLatin1(rule.only)))];
    return rule.value ? text(value) == QLatin1String(rule.value) : !isNull(value);
}

} // namespace

std::vector<BusinessKey> businessKeys(const Description &description, const Row &row)
{
    std::vector<BusinessKey> keys;
    for (const KeyRule &rule : Rules) {
        if (!holds(rule, description, row))
            continue;
        BusinessKey &key = keys.emplace_back(BusinessKey{rule.scope, {}});
        for (const char *column : rule.columns)
            if (column)
                key.fields.push_back(std::size_t(description.indexOf(QString::fromLatin1(column))));
    }
    return keys;
}

QString keyText(const BusinessKey &key, const Row &row)
{
    QString all = QString::fromLatin1(key.scope);
    for (const std::size_t field : key.fields)
        all += QChar(0x1f) + text(row[field]);
    return all;
}

} // namespace mandate
