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
// last that the centre acknowledged; or from the centre to an office the present state of its part of the
// register, with what became of the office's changes and what was decided about them.
// With a number, an office's saves from that one on, for a centre that lost some that it had acknowledged.
Result<PackageContent> contentFor(const Database &database, const Enrolment &recipient, int from = 0);
// The same, closed for the recipient and signed with the keys of this register.
Result<OutgoingPackage> packageFor(const Database &database, const Enrolment &recipient, const KeyPair &keys,
                                   int from = 0);

} // namespace mandate
