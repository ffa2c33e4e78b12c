// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "core/cycle/freeze.h"
#include "core/store/dossiers.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace mandate {

namespace {

constexpr qint64 LargestDocument = 64 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

// What a seal says: "mandate:<agreement>:<version>:<fingerprint>".
struct Claim
{
    QString agreement;
    int version = 0;
    QString fingerprint;
};

std::optional<Claim> claimIn(const QString &text)
{
    static const QRegularExpression seal(QStringLiteral("mandate:([^<>\"\\s]+):([0-9]+):([0-9a-f]{64})"));
    const auto match = seal.match(text);
    if (!match.hasMatch())
        return {};
    // In a PDF's metadata the code is written as XML.
    QString code = match.captured(1);
    for (const auto &[written, meant] :
         {std::pair{"&quot;", "\""}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}})
        code.replace(QLatin1String(written), QLatin1String(meant));
    return Claim{code, match.captured(2).toInt(), match.captured(3)};
}

// The seal of a printed agreement stands in its PDF's metadata, which is plain text by design.
Result<Claim> claimOf(const QString &source)
{
    if (const auto claim = claimIn(source))
        return *claim;
    if (!source.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return Claim{source, 0, {}};
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 cannot be read: %2. Check the name.").arg(source, file.errorString()));
    if (file.size() > LargestDocument)
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 is too large to be a printed agreement.").arg(source));
    const auto claim = claimIn(QString::fromUtf8(file.readAll()));
    if (!claim)
        return failure(
            Error::Kind::Invalid,
            Text::tr("%1 carries no fingerprint: it is a draft, or was not printed by Mandate.").arg(source));
    return *claim;
}

// Whether the version's text still has its fingerprint, and the draft behind it is still the same.
Exit judge(const Dossier &dossier, const AgreementVersion &version, const Console &console)
{
    if (fingerprintOf(version.content) != version.fingerprint) {
        console.out << Text::tr(
                           "ALTERED: the text of %1, version %2, no longer has its fingerprint. Restore the "
                           "register from a "
                           "backup.")
                           .arg(dossier.agreement.code)
                           .arg(version.number)
                    << '\n';
        return Exit::Problems;
    }
    console.out << Text::tr("%1, version %2, frozen on %3, is unchanged.")
                       .arg(dossier.agreement.code)
                       .arg(version.number)
                       .arg(version.frozenOn.toString(Qt::ISODate))
                << '\n';
    for (const Signature &signature : dossier.signatures)
        if (signature.version == version.id)
            console.out << Text::tr("Signed by %1, %2, %3 %4")
                               .arg(signature.name, signature.post, signature.place,
                                    signature.signedOn.toString(Qt::ISODate))
                        << '\n';
    const bool inForce = version.id == dossier.versions.back().id;
    console.out << (inForce ? Text::tr("It is in force.") : Text::tr("A later version has replaced it."))
                << '\n'
                << version.fingerprint << '\n';
    return Exit::Done;
}

Exit verify(const Arguments &arguments, const Console &console)
{
    const auto claim = claimOf(arguments.at(1));
    if (!claim)
        return console.fail(claim.error());
    const auto store = Store::open(arguments.at(0), Database::Access::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const auto found = dossier(store->database(), claim->agreement);
    if (!found)
        return console.fail(found.error());
    if (!found->isSigned()) {
        console.out << Text::tr("%1 is a draft: nothing of it was signed.").arg(claim->agreement) << '\n';
        return Exit::Problems;
    }
    for (const AgreementVersion &version : found->versions)
        if (claim->fingerprint.isEmpty() ? version.id == found->versions.back().id
                                         : version.fingerprint == claim->fingerprint)
            return judge(*found, version, console);
    console.out << Text::tr("NOT OURS: no version of %1 in this register has the fingerprint %2.")
                       .arg(claim->agreement, claim->fingerprint)
                << '\n';
    return Exit::Problems;
}

} // namespace

const Command VerifyCommand{
    "verify",
    "FILE CODE|PDF|SEAL",
    QT_TRANSLATE_NOOP("ctl", "Compares a signed agreement, or its print, with the register."),
    {},
    2,
    2,
    false,
    verify};

} // namespace mandate
