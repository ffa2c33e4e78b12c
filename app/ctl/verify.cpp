// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register.h"

#include "core/base/wholefile.h"
#include "core/cycle/freeze.h"
#include "core/cycle/seal.h"
#include "core/store/attachments.h"
#include "core/store/chain.h"
#include "core/store/chainhead.h"
#include "core/store/dossiers.h"
#include "core/store/replay.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"scan", "FILE", QT_TRANSLATE_NOOP("ctl", "also write the kept scan of the signed paper to FILE")},
};

constexpr qint64 LargestDocument = 64 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

// The seal of a printed agreement stands in its PDF's metadata, which is plain text by design. An agreement's
// code alone asks for its newest version.
Result<Seal> claimOf(const QString &source)
{
    if (const auto seal = readSeal(source))
        return *seal;
    if (!source.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return Seal{source, 0, {}};
    const auto document = readWhole(source, LargestDocument);
    if (!document)
        return tl::unexpected(document.error());
    const auto seal = sealInMetadata(QString::fromUtf8(*document));
    if (!seal)
        return failure(
            Error::Kind::Invalid,
            Text::tr("%1 carries no fingerprint: it is a draft, or was not printed by Mandate.").arg(source));
    return *seal;
}

QString figuresOf(const SuccessIndicator &indicator)
{
    QStringList levels;
    for (const Figure &level : indicator.levels)
        if (level.isGiven())
            levels += level.written();
    return levels.isEmpty() ? indicator.target.written() : levels.join(QStringLiteral(" | "));
}

void writeLine(QTextStream &out, const QString &number, const QString &title,
               const std::optional<Weight> &weight, const QString &figures = {})
{
    out << number << "  " << title;
    if (weight)
        out << "  " << weight->percent().text() << " %";
    if (!figures.isEmpty())
        out << "  " << figures;
    out << '\n';
}

void writeFigures(const Dossier &dossier, QTextStream &out)
{
    for (const ObjectiveItem &objective : dossier.objectives) {
        writeLine(out, numberOf(objective.objective), objective.objective.title, objective.objective.weight);
        for (const ActionItem &action : objective.actions) {
            writeLine(out, numberOf(objective.objective, action.action), action.action.title, {});
            for (const IndicatorItem &item : action.indicators)
                writeLine(out, numberOf(objective.objective, action.action, item.indicator),
                          item.indicator.title, item.indicator.weight, figuresOf(item.indicator));
        }
    }
}

void writeStanding(const Dossier &dossier, const AgreementVersion &version, QTextStream &out)
{
    out << Text::tr("%1, version %2, frozen on %3, is unchanged in this register.")
               .arg(dossier.agreement.code)
               .arg(version.number)
               .arg(version.frozenOn.toString(Qt::ISODate))
        << '\n';
    for (const Signature &signature : dossier.signatures)
        if (signature.version == version.id)
            out << Text::tr("Signed by %1, %2, %3 %4")
                       .arg(signature.name, signature.post, signature.place,
                            signature.signedOn.toString(Qt::ISODate))
                << '\n';
    const bool inForce = version.id == dossier.versions.back().id;
    out << (inForce ? Text::tr("It is in force.") : Text::tr("A later version has replaced it.")) << '\n'
        << version.fingerprint << '\n';
}

template <typename Record>
std::vector<Uuid> identities(const std::vector<Record> &records)
{
    std::vector<Uuid> ids;
    for (const Record &record : records)
        ids.push_back(record.id.uuid);
    return ids;
}

std::vector<Progress> progressOf(const Dossier &dossier)
{
    std::vector<Progress> all;
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                all.insert(all.end(), item.progress.begin(), item.progress.end());
    return all;
}

// What of an agreement was changed by another program than ours.
Result<QStringList> tamperings(const Database &database, const Dossier &dossier)
{
    QStringList found;
    for (const auto &[description, ids] :
         {std::pair{&describe<AgreementVersion>(), identities(dossier.versions)},
          {&describe<Signature>(), identities(dossier.signatures)},
          {&describe<Progress>(), identities(progressOf(dossier))}}) {
        const auto stray = strayRecords(database, *description, ids);
        if (!stray)
            return tl::unexpected(stray.error());
        for (const StrayRecord &record : *stray)
            found += record.sentence;
    }
    const auto frozen = thaw(dossier.versions.back());
    if (frozen && !keepsPlan(dossier, *frozen))
        found += Text::tr("The plan of %1 in the register is no longer what was signed.")
                     .arg(dossier.agreement.code);
    return found;
}

// Whether the version's text still has its fingerprint, and what it says. A genuine seal can be put on a
// forged print, so only the figures themselves prove anything.
Exit judge(const Dossier &dossier, const AgreementVersion &version, bool isPrint, const Console &console)
{
    const auto frozen = thaw(version);
    if (fingerprintOf(version.content) != version.fingerprint || !frozen) {
        console.out << Text::tr(
                           "ALTERED: the text of %1, version %2, no longer has its fingerprint. Restore the "
                           "register from a backup.")
                           .arg(dossier.agreement.code)
                           .arg(version.number)
                    << '\n';
        return Exit::Problems;
    }
    writeStanding(dossier, version, console.out);
    console.out << (isPrint ? Text::tr("This print names version %1 of %2; compare its figures with these:")
                            : Text::tr("Version %1 of %2 says:"))
                       .arg(version.number)
                       .arg(dossier.agreement.code)
                << '\n';
    writeFigures(*frozen, console.out);
    return Exit::Done;
}

// The version a claim names, by its fingerprint; without one the newest. Null where there is none.
const AgreementVersion *versionOf(const Dossier &dossier, const Seal &claim)
{
    if (claim.fingerprint.isEmpty())
        return &dossier.versions.back();
    const auto found = std::find_if(
        dossier.versions.begin(), dossier.versions.end(),
        [&claim](const AgreementVersion &version) { return version.fingerprint == claim.fingerprint; });
    return found == dossier.versions.end() ? nullptr : &*found;
}

Exit writeScan(const Database &database, const Dossier &dossier, const AgreementVersion &version,
               const QString &path, const Console &console)
{
    for (const Signature &signature : dossier.signatures) {
        if (signature.version != version.id || signature.scan.isNull())
            continue;
        const auto written = keptFile(database, signature.scan).and_then([&path](const KeptFile &file) {
            return writeKept(file, path);
        });
        return written ? Exit::Done : console.fail(written.error());
    }
    return console.fail(Error{
        Error::Kind::Misuse,
        Text::tr("No scan was kept when %1 was signed, so none was written.").arg(dossier.agreement.code),
        {}});
}

// A head that was written down outside the register: whether its chain still goes through it.
Exit judgeHead(const Database &database, const ChainHead &head, const Console &console)
{
    if (const auto intact = verifyChain(database); !intact)
        return console.fail(intact.error());
    const auto now = chainHead(database);
    const auto save = saveOfHead(database, head);
    if (!now || !save)
        return console.fail(now ? save.error() : now.error());
    if (*save) {
        console.out << Text::tr(
                           "This head was save %1 of %2, \"%3\" by %4. %n save(s) were made since; nothing "
                           "before it was changed.",
                           nullptr, int(now->saves - head.saves))
                           .arg(head.saves)
                           .arg(QLocale().toString((*save)->at.toLocalTime(), QLocale::ShortFormat),
                                (*save)->label, (*save)->user)
                    << '\n';
        return Exit::Done;
    }
    console.out
        << (head.saves > now->saves
                ? Text::tr("CUT: the head %1 is of save %2, but this register ends with save %3. Compare "
                           "with a backup.")
                      .arg(head.text())
                      .arg(head.saves)
                      .arg(now->saves)
                : Text::tr("NOT OURS: save %1 of this register has another head than %2. The paper is of "
                           "another register, or this one was rewritten since: compare with a backup.")
                      .arg(head.saves)
                      .arg(head.text()))
        << '\n';
    return Exit::Problems;
}

Exit verifyHead(const QString &path, const ChainHead &head, const Console &console)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    return database ? judgeHead(*database, head, console) : console.fail(database.error());
}

Exit verify(const Arguments &arguments, const Console &console)
{
    if (const auto head = readChainHead(arguments.at(1)))
        return verifyHead(arguments.at(0), *head, console);
    const auto claim = claimOf(arguments.at(1));
    if (!claim)
        return console.fail(claim.error());
    const auto store = openRegister(arguments, Database::Access::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const auto found = dossier(store->database(), claim->agreement);
    if (!found)
        return console.fail(found.error());
    if (!found->isSigned()) {
        console.out << Text::tr("%1 is a draft: nothing of it was signed.").arg(claim->agreement) << '\n';
        return Exit::Problems;
    }
    const auto tampered = tamperings(store->database(), *found);
    if (!tampered)
        return console.fail(tampered.error());
    if (!tampered->isEmpty()) {
        console.out << Text::tr("ALTERED: %1 Restore the register from a backup.")
                           .arg(tampered->join(QLatin1Char(' ')))
                    << '\n';
        return Exit::Problems;
    }
    const bool isPrint = !claim->fingerprint.isEmpty();
    const AgreementVersion *version = versionOf(*found, *claim);
    if (version && (!isPrint || version->number == claim->version)) {
        const Exit judged = judge(*found, *version, isPrint, console);
        if (judged != Exit::Done || !arguments.has("scan"))
            return judged;
        return writeScan(store->database(), *found, *version, arguments.value("scan"), console);
    }
    console.out << (version
                        ? Text::tr("NOT OURS: %1 says version %2, but the fingerprint %3 is that of another.")
                              .arg(claim->agreement)
                              .arg(claim->version)
                              .arg(claim->fingerprint)
                        : Text::tr("NOT OURS: no version of %1 in this register has the fingerprint %2.")
                              .arg(claim->agreement, claim->fingerprint))
                << '\n';
    return Exit::Problems;
}

} // namespace

const Command VerifyCommand{
    "verify",
    "FILE CODE|PDF|SEAL|HEAD [--scan FILE]",
    QT_TRANSLATE_NOOP("ctl", "Compares a signed agreement, its print, or the head of the audit trail "
                             "on a paper with the register."),
    Options,
    2,
    2,
    false,
    verify};

} // namespace mandate
