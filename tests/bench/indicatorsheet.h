// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/agreement.h"
#include "core/plan/successindicator.h"

#include "core/base/result.h"

#include <string>
#include <vector>

namespace mandate {

// A hundred agreements that hold a hundred thousand indicators between them.
class IndicatorSheet
{
public:
    IndicatorSheet();

    // A register with the agreements and their actions, and no indicator yet.
    Result<void> makeEmpty(const QString &path) const;
    // Adds the indicators to it, in one save, by a user where one is named.
    Result<void> fill(const QString &path, const QString &user = {}) const;

private:
    std::vector<Agreement> m_agreements;
    std::vector<ActionId> m_actions;
    std::vector<SuccessIndicator> m_indicators;
};

// The rows of a table as a C program holds them, ready to be bound.
struct BareCell
{
    int type = 0; // of SQLite
    std::int64_t number = 0;
    std::string bytes;
};
using BareTable = std::vector<std::vector<BareCell>>;

struct BareRows
{
    BareTable indicators;
    BareTable changes;
};

// Shares a register with "officer", a centre officer of the office GOV and no more.
Result<void> shareWithOfficer(const QString &path);

Result<BareRows> readBareRows(const QString &path);
// Inserts them in one transaction, as safely written as ours.
Result<void> insertBare(const QString &path, const BareRows &rows);

} // namespace mandate
