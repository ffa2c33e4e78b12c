// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/enrolment.h"
#include "core/exchange/packagecontent.h"
#include "core/security/keys.h"
#include "core/store/database.h"
#include "core/store/save.h"

#include <optional>

namespace mandate {

// The site under whose chain this register's own saves are.
Result<Uuid> ownSite(const Database &database);

// The acts that hold about the sites this register knows, by name; its own among them once it was introduced.
Result<std::vector<Enrolment>> enrolments(const Database &database);
Result<std::optional<Enrolment>> enrolmentOf(const Database &database, const Uuid &site);
// The centre this register reports to, where it is an office's.
Result<std::optional<Enrolment>> centreOf(const Database &database);
// Refused, naming the cure, where a site is unknown or revoked.
Result<Enrolment> trustedSite(const Database &database, const Uuid &site);
// The trusted site of an office. Misuse where there is no such office, Refused where it is not enrolled.
Result<Enrolment> siteOfOffice(const Database &database, const QString &officeCode);

PublicKeys keysOf(const Enrolment &enrolment);
void setKeys(Enrolment &enrolment, const PublicKeys &keys);

// Trusts a site no longer: what it sent stands, nothing more is taken from it or sent to it.
Save revocation(const Enrolment &enrolment, const QString &reason);

// Where the own chain ends.
Result<ChainEnd> ownChainEnd(const Database &database);
// As it is printed and read aloud; empty where nothing was saved.
QString headText(const ChainEnd &end);
// Where a site's chain was when the other received the last of it; from the receipts in this register.
Result<ChainEnd> receivedChainEnd(const Database &database, const Uuid &sender, const Uuid &receiver);

} // namespace mandate
