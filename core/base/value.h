// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <variant>

namespace mandate {

// One field as the register keeps it: nothing, a whole number, a text or an identity.
using Value = std::variant<std::monostate, std::int64_t, QString, Uuid>;

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

// How a value reads in the journal and on the audit page; nothing reads as empty.
QString text(const Value &value);

} // namespace mandate
