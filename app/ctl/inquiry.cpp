// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inquiry.h"

namespace mandate {

Result<Inquiry> inquiryOf(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    if (!format)
        return tl::unexpected(format.error());
    if (const auto asOf = arguments.date("as-of", {}); !asOf)
        return tl::unexpected(asOf.error());
    return readRegister(arguments, console).map([&](ReadRegister &&read) {
        const QDate asOf = *arguments.date("as-of", read.day);
        return Inquiry{std::move(read.past), std::move(read.store), asOf, *format};
    });
}

} // namespace mandate
