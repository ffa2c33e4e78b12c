// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace mandate {

// The names under which an enumeration is stored and exchanged, in the order of its values.
// Each enumeration that a record holds specialises this once, beside its definition.
template <typename Enum>
constexpr std::span<const char *const> names() = delete;

template <typename Enum>
QLatin1String name(Enum value)
{
    return QLatin1String(names<Enum>()[static_cast<std::size_t>(value)]);
}

template <typename Enum>
std::optional<Enum> fromName(QStringView text)
{
    const auto all = names<Enum>();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (text == QLatin1String(all[i]))
            return static_cast<Enum>(i);
    return {};
}

} // namespace mandate
