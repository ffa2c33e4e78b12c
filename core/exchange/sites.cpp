// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sites.h"

#include "core/people/office.h"
#include "core/store/chainhead.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// The act about a site that no other replaces.
constexpr const char *Holding = " NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.replaces = enrolment.id)";

QByteArray holding(const char *condition)
{
    return QByteArray("WHERE ") + condition + Holding + " ORDER BY name";
}

} // namespace

Result<Uuid> ownSite(const Database &database)
{
    Statement statement(database, "SELECT site_id FROM register");
    return statement.step().map([&statement](bool) { return statement.uuid(0); });
}

Result<std::vector<Enrolment>> enrolments(const Database &database)
{
    return records<Enrolment>(database, holding("").constData());
}

Result<std::optional<Enrolment>> enrolmentOf(const Database &database, const Uuid &site)
{
    return record<Enrolment>(database, holding("site = ? AND").constData(), site);
}

Result<std::optional<Enrolment>> centreOf(const Database &database)
{
    return record<Enrolment>(database, holding("role = 'centre' AND state = 'enrolled' AND").constData());
}

Result<Enrolment> trustedSite(const Database &database, const Uuid &site)
{
    const auto found = enrolmentOf(database, site);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || (*found)->role == SiteRole::Self)
        return failure(
            Error::Kind::Refused,
            Text::tr("This package comes from an office that is not enrolled here, so nothing of it "
                     "was read. Enrol the office first, with its enrolment file."),
            site.text());
    if ((*found)->state == SiteState::Revoked)
        return failure(
            Error::Kind::Refused,
            Text::tr("%1 was revoked (%2), so nothing is taken from it or sent to it. Enrol it anew "
                     "if it is to work again.")
                .arg((*found)->name, (*found)->reason));
    return **found;
}

Result<Enrolment> siteOfOffice(const Database &database, const QString &officeCode)
{
    const auto office = record<Office>(database, "WHERE code = ?", officeCode);
    if (!office)
        return tl::unexpected(office.error());
    if (!*office)
        return failure(Error::Kind::Misuse,
                       Text::tr("There is no office with the code \"%1\" in this register.").arg(officeCode));
    const auto found = record<Enrolment>(
        database, holding("office = ? AND state = 'enrolled' AND").constData(), (*office)->id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(
            Error::Kind::Refused,
            Text::tr("%1 is not enrolled, so nothing can be closed for it. Enrol it first, with its "
                     "enrolment file.")
                .arg((*office)->name));
    return **found;
}

PublicKeys keysOf(const Enrolment &enrolment)
{
    return {QByteArray::fromHex(enrolment.signKey.toLatin1()),
            QByteArray::fromHex(enrolment.boxKey.toLatin1())};
}

void setKeys(Enrolment &enrolment, const PublicKeys &keys)
{
    enrolment.signKey = QString::fromLatin1(keys.sign.toHex());
    enrolment.boxKey = QString::fromLatin1(keys.box.toHex());
}

Save revocation(const Enrolment &enrolment, const QString &reason)
{
    Enrolment act = enrolment;
    act.id = EnrolmentId::create();
    act.state = SiteState::Revoked;
    act.reason = reason;
    act.replaces = enrolment.id;
    Save save(Text::tr("Revoke the office %1").arg(enrolment.name));
    save.setReason(reason);
    save.add(act);
    return save;
}

Result<ChainEnd> ownChainEnd(const Database &database)
{
    Statement statement(database, "SELECT seq, hash FROM save WHERE site_id = (SELECT site_id FROM register) "
                                  "ORDER BY seq DESC LIMIT 1");
    return statement.step().map([&statement](bool isThere) {
        return isThere ? ChainEnd{int(statement.integer(0)), statement.blob(1)} : ChainEnd();
    });
}

QString headText(const ChainEnd &end)
{
    SaveEntry last;
    last.sequence = end.sequence;
    last.hash = end.hash;
    return headOf(last).text();
}

Result<ChainEnd> receivedChainEnd(const Database &database, const Uuid &sender, const Uuid &receiver)
{
    Statement statement(database, "SELECT to_seq, head FROM receipt WHERE site = ? AND received_by = ? "
                                  "ORDER BY to_seq DESC LIMIT 1");
    return statement.bind(1, sender).bind(2, receiver).step().map([&statement](bool isThere) {
        return isThere ? ChainEnd{int(statement.integer(0)), QByteArray::fromHex(statement.blob(1))}
                       : ChainEnd();
    });
}

} // namespace mandate
