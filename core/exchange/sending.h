// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/enrolment.h"
#include "core/exchange/packagecontent.h"
#include "core/security/keys.h"
#include "core/store/save.h"

namespace mandate {

// A package that is ready to leave: the bytes of its file, and the save that records it.
struct OutgoingPackage
{
    QByteArray file;
    Save save;
    SentPackage act;
};

// What goes from this register to a site: an office's returns to its centre, which are its saves since the
// last that the centre acknowledged; or from the centre to an office how its part of the register stands now,
// as far as the office has not got it yet, with what became of its changes and what was decided about them.
// With a number, the saves from that one on, and what changed since: for a site that lost some that it had
// acknowledged. From 1 on that is all.
Result<PackageContent> contentFor(const Database &database, const Enrolment &recipient, int from = 0);
// The same, closed for the recipient and signed with the keys of this register.
Result<OutgoingPackage> packageFor(const Database &database, const Enrolment &recipient, const KeyPair &keys,
                                   int from = 0);

} // namespace mandate
