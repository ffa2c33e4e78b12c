// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/rules/basis.h"

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

// The shares of people per category in an office whose score reaches the bound.
struct QuotaRow
{
    QString label;
    Decimal bound;               // the worst score still included
    std::optional<Decimal> upTo; // the best score it is known for, where no row above ends it
    std::vector<Decimal> shares; // percent, one per category

    bool operator==(const QuotaRow &) const = default;
};

// How many people may stand in which rating category, by the score of their office.
struct QuotaTable
{
    QString code;
    QString name;
    Validity validity;
    std::vector<QString> categories; // best first
    std::vector<QuotaRow> rows;      // best first
    Basis basis;

    // The row for an office's score, or null: then no rule was given and a person decides.
    const QuotaRow *row(const Decimal &score) const;
    bool operator==(const QuotaTable &) const = default;
};

} // namespace mandate
