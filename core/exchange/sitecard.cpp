// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sitecard.h"

#include "core/exchange/sites.h"
#include "core/people/office.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace mandate {

namespace {

constexpr qsizetype MostBytes = 16 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

QByteArray signedPart(const Uuid &site, const QString &name, const PublicKeys &keys)
{
    return "mandate enrolment 1\n" + site.text().toLatin1() + '\n' + keys.sign.toHex() + '\n'
           + keys.box.toHex() + '\n' + name.toUtf8();
}

QString plain(const QString &fingerprint)
{
    QString letters;
    for (const QChar c : fingerprint)
        if (c.isLetterOrNumber())
            letters += c.toUpper();
    return letters;
}

Result<OfficeId> officeFor(const Database &database, const QString &code)
{
    if (code.isEmpty())
        return OfficeId();
    const auto office = record<Office>(database, "WHERE code = ?", code);
    if (!office)
        return tl::unexpected(office.error());
    if (!*office)
        return failure(Error::Kind::Misuse,
                       Text::tr("There is no office with the code \"%1\" in this register.").arg(code));
    return (*office)->id;
}

} // namespace

QByteArray siteCardFile(const Uuid &site, const QString &name, const KeyPair &keys)
{
    const PublicKeys &open = keys.publicKeys();
    const QJsonObject card{
        {QStringLiteral("mandate_enrolment"), 1},
        {QStringLiteral("site"), site.text()},
        {QStringLiteral("name"), name},
        {QStringLiteral("sign_key"), QString::fromLatin1(open.sign.toHex())},
        {QStringLiteral("box_key"), QString::fromLatin1(open.box.toHex())},
        {QStringLiteral("signature"),
         QString::fromLatin1(keys.signature(signedPart(site, name, open)).toHex())},
    };
    return QJsonDocument(card).toJson();
}

Result<SiteCard> readSiteCard(const QByteArray &file)
{
    const auto unreadable = [] {
        return failure(Error::Kind::Unreadable,
                       Text::tr("This is not an enrolment file, or it was altered. Ask the office for its "
                                "enrolment file once more."));
    };
    if (file.size() > MostBytes)
        return unreadable();
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    const auto text = [&json](const char *key) { return json[QLatin1String(key)].toString(); };
    const auto site = Uuid::parse(text("site"));
    if (json[QLatin1String("mandate_enrolment")].toInt() != 1 || !site)
        return unreadable();
    SiteCard card{
        *site,
        text("name").trimmed(),
        {QByteArray::fromHex(text("sign_key").toLatin1()), QByteArray::fromHex(text("box_key").toLatin1())}};
    const QByteArray signature = QByteArray::fromHex(text("signature").toLatin1());
    const bool isWhole = card.keys.sign.size() == 32 && card.keys.box.size() == 32 && !card.name.isEmpty()
                         && card.name.size() <= 200
                         && isSignedBy(card.keys, signedPart(card.site, card.name, card.keys), signature);
    return isWhole ? Result<SiteCard>(card) : unreadable();
}

Result<Save> introduction(const Database &database, const QString &name, const PublicKeys &keys)
{
    const auto site = ownSite(database);
    const auto before = site ? enrolmentOf(database, *site) : tl::unexpected(site.error());
    if (!before)
        return tl::unexpected(before.error());
    Enrolment act;
    act.id = EnrolmentId::create();
    act.site = *site;
    act.role = SiteRole::Self;
    act.name = name.isEmpty() && *before ? (*before)->name : name.trimmed();
    if (act.name.isEmpty())
        return failure(Error::Kind::Misuse, Text::tr("Under which name is this register to be known?"));
    setKeys(act, keys);
    act.replaces = *before ? (*before)->id : EnrolmentId();
    Save save(Text::tr("Introduce this register as %1").arg(act.name));
    save.add(act);
    return save;
}

Result<Save> enrolment(const Database &database, const SiteCard &card, const QString &officeCode,
                       const QString &comparedFingerprint, const QString &reason)
{
    if (plain(comparedFingerprint) != plain(fingerprint(card.keys)))
        return failure(Error::Kind::Refused,
                       Text::tr("The fingerprint of %1 in this file is %2, and that is not what was read to "
                                "you. Nothing was enrolled: ask the office for its file once more.")
                           .arg(card.name, fingerprint(card.keys)));
    const auto own = ownSite(database);
    const auto before = enrolmentOf(database, card.site);
    const auto office = officeFor(database, officeCode);
    if (!own || !before || !office)
        return tl::unexpected(!own ? own.error() : !before ? before.error() : office.error());
    if (*own == card.site)
        return failure(Error::Kind::Misuse, Text::tr("This is the enrolment file of this register itself."));
    Enrolment act;
    act.id = EnrolmentId::create();
    act.site = card.site;
    act.role = officeCode.isEmpty() ? SiteRole::Centre : SiteRole::Office;
    act.name = card.name;
    act.office = *office;
    setKeys(act, card.keys);
    act.reason = reason;
    act.replaces = *before ? (*before)->id : EnrolmentId();
    Save save(act.role == SiteRole::Centre ? Text::tr("Enrol the centre %1").arg(card.name)
                                           : Text::tr("Enrol the office %1").arg(card.name));
    save.setReason(reason);
    save.add(act);
    return save;
}

} // namespace mandate
