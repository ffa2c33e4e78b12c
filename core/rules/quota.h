// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/basis.h"
#include "core/scoring/quota.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mandate {

// The days on which a table holds; an end that is not given is open.
struct Validity
{
    QDate from;
    QDate to;

    bool contains(const QDate &date) const
    {
        return (!from.isValid() || date >= from) && (!to.isValid() || date <= to);
    }
    bool overlaps(const Validity &other) const;
    bool operator==(const Validity &) const = default;
};

// How many people may stand in which rating category, by the score of their office.
struct QuotaTable
{
    QString code;
    QString name;
    Validity validity;
    std::vector<QString> categories; // best first
    std::vector<QuotaRow> rows;      // best first
    std::optional<Decimal> upTo;     // the best score the rows are known for, where better ones exist
    Basis basis;

    // The row for an office's score; where the table has none, a person decides.
    Result<QuotaRow> row(const Decimal &score) const;
    bool operator==(const QuotaTable &) const = default;
};

} // namespace mandate
