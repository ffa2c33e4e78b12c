// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/register.h"

#include "core/checks/breakdownchecks.h"
#include "core/checks/peoplechecks.h"
#include "core/cycle/freeze.h"
#include "core/exchange/evidence.h"
#include "core/reports/splittargets.h"
#include "core/store/backup.h"
#include "core/store/chain.h"
#include "core/store/chainhead.h"
#include "core/store/cyclerules.h"
#include "core/store/records.h"
#include "core/store/replay.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"agreement", "CODE", QT_TRANSLATE_NOOP("ctl", "this agreement only")},
    {"head", "HEAD",
     QT_TRANSLATE_NOOP("ctl", "the audit trail must still go through this head, as it stands on a paper")},
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

// Nothing where the chain goes through the head of a paper, or none was named.
QString whyCut(const Database &database, const QString &written)
{
    if (written.isEmpty())
        return {};
    const auto head = readChainHead(written);
    if (!head)
        return Text::tr("\"%1\" is no head of an audit trail: expected one such as "
                        "812-3f9a-1c20-77b4-e05d-91aa.")
            .arg(written);
    const auto save = saveOfHead(database, *head);
    if (!save)
        return save.error().message;
    return *save
               ? QString()
               : Text::tr("The audit trail no longer goes through %1: it was cut or rewritten since, or the "
                          "paper is of another register. Compare with a backup.")
                     .arg(head->text());
}

// The file first: figures from a damaged one mean nothing.
bool isSound(const Database &database, const QString &head, const Console &console)
{
    bool sound = true;
    const auto say = [&](const QString &sentence) {
        console.err << sentence << '\n';
        sound = false;
    };
    const auto found = damages(database);
    if (!found)
        say(found.error().message);
    else if (!found->isEmpty())
        say(Text::tr("The file is damaged: %1. Open the newest backup instead.").arg(found->first()));
    if (const auto intact = verifyChain(database); !intact)
        say(intact.error().message);
    if (const QString why = whyCut(database, head); !why.isEmpty())
        say(why);
    const auto stray = strayRecords(database);
    if (!stray)
        say(stray.error().message);
    else
        for (const StrayRecord &record : *stray)
            say(record.sentence);
    const auto evidence = evidenceFaults(database);
    if (!evidence)
        say(evidence.error().message);
    else
        for (const QString &sentence : *evidence)
            say(sentence);
    const auto versions = records<AgreementVersion>(database, "");
    if (!versions)
        say(versions.error().message);
    else
        for (const AgreementVersion &version : *versions)
            if (fingerprintOf(version.content) != version.fingerprint)
                say(Text::tr("A signed version was altered: its fingerprint %1 no longer fits.")
                        .arg(version.fingerprint));
    return sound;
}

// The points found, and whether one of them must be corrected.
struct Findings
{
    Listing listing{{QStringLiteral("agreement"), QStringLiteral("number"), QStringLiteral("severity"),
                     QStringLiteral("code"), QStringLiteral("point")}};
    bool blocked = false;

    void add(const QString &agreement, const std::vector<Point> &points)
    {
        for (const Point &point : points) {
            blocked = blocked || point.severity == Severity::MustCorrect;
            listing.add({agreement, point.number, name(point.severity), point.code, point.sentence});
        }
    }
};

Result<void> addAgreement(Findings &findings, CycleRules &known, const Dossier &dossier)
{
    return known.of(dossier.cycle).map([&](const RuleSet *rules) {
        findings.add(dossier.agreement.code, pointsToCorrect(dossier, *rules));
    });
}

template <typename Record>
Result<void> readAll(const Database &database, std::vector<Record> &all)
{
    return records<Record>(database, "ORDER BY id").map([&all](std::vector<Record> found) {
        all = std::move(found);
    });
}

// What stands outside the agreements.
Result<void> addRegister(Findings &findings, const Database &database)
{
    People people;
    std::vector<Cycle> cycles;
    const auto read = readAll(database, people.offices)
                          .and_then([&] { return readAll(database, people.posts); })
                          .and_then([&] { return readAll(database, people.persons); })
                          .and_then([&] { return readAll(database, people.appointments); })
                          .and_then([&] { return readAll(database, cycles); });
    if (!read)
        return read;
    findings.add({}, pointsToCorrect(people));
    for (const Cycle &cycle : cycles)
        findings.add({}, pointsToCorrect(cycle));
    std::vector<SplitTarget> targets;
    const auto visited =
        visitSplitTargets(database, {}, [&targets](const SplitTarget &target) { targets.push_back(target); });
    return visited.map([&] { findings.add({}, pointsToCorrect(targets)); });
}

Result<std::vector<Agreement>> agreements(const Database &database, const Arguments &arguments)
{
    if (!arguments.has("agreement"))
        return records<Agreement>(database, "ORDER BY code");
    return dossier(database, arguments.value("agreement")).map([](const Dossier &found) {
        return std::vector{found.agreement};
    });
}

Exit check(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    if (!format)
        return console.fail(format.error());
    const auto store = openUnverified(arguments);
    if (!store)
        return console.fail(store.error());
    const Database &database = store->database();
    const bool sound = isSound(database, arguments.value("head"), console);
    const auto all = agreements(database, arguments);
    if (!all)
        return console.fail(all.error());
    Findings findings;
    if (!arguments.has("agreement"))
        if (const auto done = addRegister(findings, database); !done)
            return console.fail(done.error());
    CycleRules known(database);
    for (const Agreement &agreement : *all) {
        const auto done = dossier(database, agreement.id).and_then([&](const Dossier &found) {
            return addAgreement(findings, known, found);
        });
        if (!done)
            return console.fail(done.error());
    }
    findings.listing.write(console.out, *format);
    const auto head = chainHead(database);
    if (sound && head)
        console.say(Text::tr("The file and its audit trail are sound. Its head is %1.").arg(head->text()));
    return sound && !findings.blocked ? Exit::Done : Exit::Problems;
}

} // namespace

const Command CheckCommand{
    "check",
    "FILE [--agreement CODE] [--head HEAD] [--format F]",
    QT_TRANSLATE_NOOP("ctl", "Checks the file, its audit trail, and every agreement for points to "
                             "correct."),
    Options,
    1,
    1,
    false,
    check};

} // namespace mandate
