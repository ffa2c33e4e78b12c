// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/error.h"

#include <QString>

#include <ostream>

// How Catch2 prints our values when a check fails.
std::ostream &operator<<(std::ostream &out, const QString &text);

namespace mandate {

std::ostream &operator<<(std::ostream &out, const Decimal &decimal);
std::ostream &operator<<(std::ostream &out, const Error &error);

// "12.5" in a table of cases.
Decimal dec(const char *text);

} // namespace mandate

#include <catch2/catch.hpp>
