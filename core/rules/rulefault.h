// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace mandate {

// One thing wrong in a rule set's file.
struct RuleFault
{
    int line = 1; // of the file
    QString path; // "schemes[0].bands[2].bound"; empty for the text as a whole
    QString reason;

    bool operator==(const RuleFault &) const = default;
};

using RuleFaults = std::vector<RuleFault>;

// "bhutan-gpms.json, line 41, schemes[0].bands[2].bound: expected a decimal number in quotes, found true"
QString text(const RuleFault &fault, const QString &fileName);

} // namespace mandate
