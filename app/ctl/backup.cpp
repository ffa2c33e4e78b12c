// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register.h"

#include "core/store/backup.h"

#include <QCoreApplication>

namespace mandate {

namespace {

Exit backUp(const Arguments &arguments, const Console &console)
{
    const auto store = openUnverified(arguments);
    if (!store)
        return console.fail(store.error());
    const Database &database = store->database();
    if (const auto done = backup(database, arguments.at(1)); !done)
        return console.fail(done.error());
    console.say(QCoreApplication::translate("ctl", "Copied to %1 and verified.").arg(arguments.at(1)));
    return Exit::Done;
}

} // namespace

const Command BackupCommand{
    "backup",
    "FILE TARGET",
    QT_TRANSLATE_NOOP("ctl", "Copies a register while it is in use, and verifies the copy."),
    {},
    2,
    2,
    false,
    backUp};

} // namespace mandate
