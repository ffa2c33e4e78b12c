// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register.h"

#include "core/store/dossiers.h"
#include "core/store/steprules.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"date", "DATE", QT_TRANSLATE_NOOP("ctl", "the day on which it was taken; today is the default")},
    {"authority", "NAME", QT_TRANSLATE_NOOP("ctl", "who decided it, where that is somebody else")},
    {"document", "NUMBER", QT_TRANSLATE_NOOP("ctl", "the number of the paper it rests on")},
    AsOption,
    ReasonOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<MoveKind> moveNamed(const QString &word)
{
    if (const auto move = fromName<MoveKind>(word))
        return *move;
    QStringList all;
    for (const char *one : names<MoveKind>())
        all += QString::fromLatin1(one);
    return failure(
        Error::Kind::Misuse,
        Text::tr("There is no step \"%1\". The steps are: %2.").arg(word, all.join(QStringLiteral(", "))));
}

Result<AgreementState> take(Store &store, const QString &code, MoveKind move, const Arguments &arguments)
{
    const auto day = arguments.date("date", QDate::currentDate());
    if (!day)
        return tl::unexpected(day.error());
    const auto known = dossier(store.database(), code).and_then([&store](const Dossier &found) {
        return stepFacts(store.database(), found.agreement.id);
    });
    if (!known)
        return tl::unexpected(known.error());
    AgreementMove step = nextStep(known->dossier, move, *day);
    step.reason = arguments.value("reason");
    step.authority = arguments.value("authority");
    step.document = arguments.value("document");
    const QString mover = store.authority() ? store.authority()->name : QString();
    auto save = stepSave(*known, step, mover);
    if (!save)
        return tl::unexpected(save.error());
    save->setUser(arguments.value("as"));
    return store.commit(std::move(*save)).map([&step](const SaveId &) { return step.state; });
}

// Every agreement is asked for itself: one that may not move keeps no other from moving.
Exit step(const Arguments &arguments, const Console &console)
{
    const auto move = moveNamed(arguments.at(1));
    if (!move)
        return console.fail(move.error());
    auto store = openRegister(arguments, Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    Exit worst = Exit::Done;
    for (int i = 2; i < arguments.count(); ++i) {
        const auto state = take(*store, arguments.at(i), *move, arguments);
        if (state)
            console.out << arguments.at(i) << "  " << stateText(*state) << '\n';
        else
            worst = std::max(worst, console.fail(state.error()));
    }
    return worst;
}

} // namespace

const Command StepCommand{
    "step",
    "FILE STEP CODE... [--date DATE]",
    QT_TRANSLATE_NOOP("ctl",
                      "Takes agreements a step on through their year, such as submit, return, verify."),
    Options,
    3,
    Arguments::Any,
    false,
    step};

} // namespace mandate
