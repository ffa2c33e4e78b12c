// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/error.h"

#include <QString>

#include <ostream>

// How Catch2 prints our values when a check fails.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

namespace mandate {

inline std::ostream &operator<<(std::ostream &out, const Decimal &decimal)
{
    return out << decimal.text().toStdString();
}

inline std::ostream &operator<<(std::ostream &out, const Error &error)
{
    return out << error.message.toStdString() << " [" << error.detail.toStdString() << ']';
}

// "12.5" in a table of cases.
inline Decimal dec(const char *text)
{
    return Decimal::parse(std::string_view(text)).value();
}

} // namespace mandate

#include <catch2/catch.hpp>
