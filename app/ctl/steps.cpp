// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/inquiry.h"

#include "core/store/dossiers.h"
#include "core/store/steprules.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {AsOfOption, AsItStoodOption, FormatOption};

Exit steps(const Arguments &arguments, const Console &console)
{
    auto inquiry = inquiryOf(arguments, console);
    if (!inquiry)
        return console.fail(inquiry.error());
    const auto known =
        dossier(inquiry->store.database(), arguments.at(1)).and_then([&inquiry](const Dossier &found) {
            return stepFacts(inquiry->store.database(), found.agreement.id);
        });
    if (!known)
        return console.fail(known.error());
    Listing listing({QStringLiteral("number"), QStringLiteral("step"), QStringLiteral("day"),
                     QStringLiteral("state"), QStringLiteral("who"), QStringLiteral("note")});
    const auto &taken = known->dossier.moves;
    for (std::size_t i = 0; i < taken.size(); ++i)
        listing.add({QString::number(taken[i].number), QString(name(taken[i].move)),
                     taken[i].movedOn.toString(Qt::ISODate), QString(name(taken[i].state)), known->movers[i],
                     taken[i].reason});
    for (const MoveKind move : movesFrom(known->dossier, known->rules)) {
        AgreementMove next = nextStep(known->dossier, move, inquiry->asOf);
        next.reason = QStringLiteral("-"); // a reason is given with the step
        const auto missing = obstacles(known->facts({}), next);
        listing.add({QString(), QString(name(move)), QString(), QString(name(next.state)), rolesText(move),
                     missing.empty() ? QString() : missing.front()});
    }
    listing.write(console.out, inquiry->format);
    return Exit::Done;
}

} // namespace

const Command StepsCommand{
    "steps",
    "FILE CODE",
    QT_TRANSLATE_NOOP("ctl",
                      "The steps an agreement took, and those it can take next: who may, what is missing."),
    Options,
    2,
    2,
    false,
    steps};

} // namespace mandate
