// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "core/exchange/nation.h"
#include "core/store/newfile.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"agencies", "N", QT_TRANSLATE_NOOP("ctl", "so many agencies; 109 by default")},
    {"people", "N", QT_TRANSLATE_NOOP("ctl", "so many people; 1000 by default")},
    {"seed", "N", QT_TRANSLATE_NOOP("ctl", "the same number gives the same nation")},
    AsOption,
    ReasonOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<int> number(const Arguments &arguments, const char *option, int fallback, int least)
{
    bool isNumber = true;
    const int value = arguments.has(option) ? arguments.value(option).toInt(&isNumber) : fallback;
    if (isNumber && value >= least)
        return value;
    return failure(Error::Kind::Misuse, Text::tr("--%1 needs a whole number of at least %2, not \"%3\".")
                                            .arg(QLatin1String(option))
                                            .arg(least)
                                            .arg(arguments.value(option)));
}

Exit generate(const Arguments &arguments, const Console &console)
{
    const auto agencies = number(arguments, "agencies", 109, 1);
    const auto people = number(arguments, "people", 1000, 0);
    const auto seed = number(arguments, "seed", 1, 0);
    for (const auto *value : {&agencies, &people, &seed})
        if (!*value)
            return console.fail(value->error());
    const NationSize size{*agencies, *people, std::uint64_t(*seed), arguments.value("as"),
                          arguments.value("reason")};
    const auto made = makeFile(arguments.at(0), [&size](const QString &unfinished) {
        return Store::create(unfinished).and_then([&size](Store &&store) {
            return generateNation(store, size);
        });
    });
    if (!made)
        return console.fail(made.error());
    console.say(
        Text::tr("Made %1 with %2 agencies and %3 people.").arg(arguments.at(0)).arg(*agencies).arg(*people));
    return Exit::Done;
}

} // namespace

const Command GenerateCommand{"generate",
                              "FILE [--agencies N] [--people N] [--seed N] [--as NAME] [--reason TEXT]",
                              QT_TRANSLATE_NOOP("ctl", "Makes an invented nation for tests of scale."),
                              Options,
                              1,
                              1,
                              false,
                              generate,
                              false,
                              false};

} // namespace mandate
