// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/value.h"

namespace mandate {

QString text(const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *id = std::get_if<Uuid>(&value))
        return id->text();
    return {};
}

} // namespace mandate
