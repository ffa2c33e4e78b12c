// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/enrolment.h"
#include "core/security/keys.h"
#include "core/store/database.h"
#include "core/store/save.h"

namespace mandate {

// The small file by which a site introduces itself: its name and public keys, signed with them. Nothing in
// it is secret; whether it is the right one, two people find out by comparing its fingerprint aloud.
struct SiteCard
{
    Uuid site;
    QString name;
    PublicKeys keys;
};

QByteArray siteCardFile(const Uuid &site, const QString &name, const KeyPair &keys);
Result<SiteCard> readSiteCard(const QByteArray &file);

// This register's own site under its new keys, by a name.
Result<Save> introduction(const Database &database, const QString &name, const PublicKeys &keys);
// Trusts the site of a card as the office of a code, or as the centre where the code is empty. Replaces an
// earlier enrolment of the site. The fingerprint is what its owner read aloud; spaces and case do not matter.
Result<Save> enrolment(const Database &database, const SiteCard &card, const QString &officeCode,
                       const QString &comparedFingerprint, const QString &reason);

} // namespace mandate
