// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inquiry.h"

#include "app/ctl/register.h"

namespace mandate {

Result<Inquiry> inquiryOf(const Arguments &arguments)
{
    const auto format = formatOf(arguments);
    if (!format)
        return tl::unexpected(format.error());
    const auto asOf = arguments.date("as-of", QDate::currentDate());
    if (!asOf)
        return tl::unexpected(asOf.error());
    return openRegister(arguments, Database::Access::ReadOnly).map([&](Store &&store) {
        return Inquiry{std::move(store), *asOf, *format};
    });
}

} // namespace mandate
