// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register.h"

#include "core/reports/markeddates.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"day", "DATE", QT_TRANSLATE_NOOP("ctl", "the day that is marked; today is the default")},
    AsOption,
    ReasonOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<SaveId> mark(Store &store, const MarkedDate &date, const Arguments &arguments)
{
    const auto known = markedDate(store.database(), date.name);
    if (!known)
        return tl::unexpected(known.error());
    if (*known && (*known)->name.compare(date.name, Qt::CaseInsensitive) == 0)
        return failure(Error::Kind::Refused, Text::tr("\"%1\" marks %2 already. Choose another name.")
                                                 .arg((*known)->name, (*known)->day.toString(Qt::ISODate)));
    Save save(Text::tr("Mark %1").arg(date.name));
    save.add(date);
    save.setUser(arguments.value("as"));
    save.setReason(arguments.value("reason"));
    return store.commit(std::move(save));
}

Exit markDate(const Arguments &arguments, const Console &console)
{
    const MarkedDate date{MarkedDateId::create(), arguments.at(1).simplified(),
                          arguments.date("day", QDate::currentDate()).value_or(QDate())};
    if (!date.day.isValid())
        return console.fail(arguments.date("day", {}).error());
    if (date.name.isEmpty() || date.name == QLatin1String("last"))
        return console.misuse(
            Text::tr("A marked date needs a name of its own, such as \"Committee of May\"."));
    auto store = openRegister(arguments, Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto saved = mark(*store, date, arguments);
    return saved ? Exit::Done : console.fail(saved.error());
}

} // namespace

const Command MarkCommand{
    "mark",
    "FILE NAME [--day DATE]",
    QT_TRANSLATE_NOOP("ctl", "Marks a day by a name, so that history can tell what changed since."),
    Options,
    2,
    2,
    false,
    markDate};

} // namespace mandate
