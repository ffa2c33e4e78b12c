// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "core/store/keptcopies.h"

#include <QCoreApplication>
#include <QDir>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

constexpr Option FromOption{"from", "COPY", QT_TRANSLATE_NOOP("ctl", "the backup that takes its place")};
constexpr Option Options[] = {FromOption};

Exit restore(const Arguments &arguments, const Console &console)
{
    if (!arguments.has("from"))
        return console.fail({Error::Kind::Misuse, Text::tr("Say which backup: --from COPY."), {}});
    const auto aside = restoreCopy(arguments.at(0), arguments.value("from"), QDateTime::currentDateTimeUtc());
    if (!aside)
        return console.fail(aside.error());
    console.say(Text::tr("Restored %1 from %2, verified.").arg(arguments.at(0), arguments.value("from")));
    if (!aside->isEmpty())
        console.say(Text::tr("What was there is kept as %1.").arg(QDir::toNativeSeparators(*aside)));
    return Exit::Done;
}

} // namespace

const Command RestoreCommand{
    "restore",
    "FILE --from COPY",
    QT_TRANSLATE_NOOP("ctl", "Puts a backup in the place of a register and keeps what was there."),
    Options,
    1,
    1,
    false,
    restore};

} // namespace mandate
