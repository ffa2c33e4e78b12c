// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register.h"

#include "core/cycle/seal.h"
#include "core/store/dossiers.h"
#include "core/store/signingsave.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"first", "NAME",
     QT_TRANSLATE_NOOP("ctl", "who signed for the first party; the party's own name by default")},
    {"first-post", "TITLE", QT_TRANSLATE_NOOP("ctl", "in which post")},
    {"second", "NAME", QT_TRANSLATE_NOOP("ctl", "who signed for the second party")},
    {"second-post", "TITLE", QT_TRANSLATE_NOOP("ctl", "in which post")},
    {"place", "PLACE", QT_TRANSLATE_NOOP("ctl", "where it was signed")},
    {"date", "DATE", QT_TRANSLATE_NOOP("ctl", "when it was signed; today is the default")},
    {"scan", "FILE", QT_TRANSLATE_NOOP("ctl", "a scan of the signed paper, kept in the register")},
    AsOption,
    ReasonOption,
};

Result<SigningOnPaper> signingOf(const Arguments &arguments)
{
    const auto date = arguments.date("date", QDate::currentDate());
    if (!date)
        return tl::unexpected(date.error());
    SigningOnPaper signing{{arguments.value("first"), arguments.value("first-post")},
                           {arguments.value("second"), arguments.value("second-post")},
                           arguments.value("place"),
                           *date,
                           arguments.value("reason"),
                           {}};
    if (arguments.value("scan").isEmpty())
        return signing;
    return fileToKeep(arguments.value("scan")).map([&signing](KeptFile &&scan) {
        signing.scan = std::move(scan);
        return signing;
    });
}

Exit sign(const Arguments &arguments, const Console &console)
{
    const auto signing = signingOf(arguments);
    if (!signing)
        return console.fail(signing.error());
    auto store = openRegister(arguments, Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto draft = dossier(store->database(), arguments.at(1));
    if (!draft)
        return console.fail(draft.error());
    const auto rules = rulesOf(store->database(), draft->cycle);
    if (!rules)
        return console.fail(rules.error());
    auto save = signingSave(*draft, *rules, *signing);
    if (!save)
        return console.fail(save.error());
    save->setUser(arguments.value("as"));
    if (const auto saved = store->commit(std::move(*save)); !saved)
        return console.fail(saved.error());
    const auto after = dossier(store->database(), draft->agreement.id);
    if (!after)
        return console.fail(after.error());
    console.out << sealOf(after->agreement.code, after->versions.back()) << '\n';
    return Exit::Done;
}

} // namespace

const Command SignCommand{
    "sign",
    "FILE CODE [--first NAME] [--second NAME] [--place PLACE] [--date DATE] [--scan FILE]",
    QT_TRANSLATE_NOOP("ctl", "Freezes an agreement and records its signing on paper."),
    Options,
    2,
    2,
    false,
    sign};

} // namespace mandate
