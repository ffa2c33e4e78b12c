// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/listing.h"

#include "core/store/store.h"

namespace mandate {

constexpr Option AsOfOption{"as-of", "DATE",
                            QT_TRANSLATE_NOOP("ctl", "what is due on this day; today is the default")};

// What a command that tells how things stand is asked: of which register, on which day, written how.
struct Inquiry
{
    Store store;
    QDate asOf;
    Format format = Format::Text;
};

// The register is the first argument; it is only read.
Result<Inquiry> inquiryOf(const Arguments &arguments);

} // namespace mandate
