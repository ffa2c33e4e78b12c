// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/listing.h"
#include "app/ctl/readregister.h"

namespace mandate {

constexpr Option AsOfOption{"as-of", "DATE",
                            QT_TRANSLATE_NOOP("ctl",
                                              "what is due on this day; today is the default, or the day "
                                              "the register is looked at")};

// What a command that tells how things stand is asked: of which register, on which day, written how.
struct Inquiry
{
    std::optional<PastRegister> past; // stays while its store is open
    Store store;
    QDate asOf;
    Format format = Format::Text;
};

// The register is the first argument; it is only read.
Result<Inquiry> inquiryOf(const Arguments &arguments, const Console &console);

} // namespace mandate
