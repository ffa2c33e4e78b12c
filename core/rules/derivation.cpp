// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/derivation.h"

namespace mandate {

const DerivationRule *DerivationTable::rule(const QString &category) const
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const DerivationRule &one) { return one.category == category; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace mandate
