// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

tl::unexpected<Error> misuse(const QString &message)
{
    return failure(Error::Kind::Misuse, message);
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, std::span<const Option> options, int least,
                                   int most)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.m_positional += word;
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const auto option = std::find_if(options.begin(), options.end(), [&name](const Option &known) {
            return name == QLatin1String(known.name);
        });
        if (option == options.end())
            return misuse(Text::tr("There is no option --%1 here. See --help.").arg(name));
        const bool takesValue = *option->value != '\0';
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (!takesValue && equals >= 0)
            return misuse(Text::tr("The option --%1 takes no value.").arg(name));
        if (takesValue && equals < 0 && i + 1 == words.size())
            return misuse(
                Text::tr("The option --%1 needs a value: %2.").arg(name, QLatin1String(option->value)));
        arguments.m_options[name] += !takesValue   ? QString()
                                     : equals >= 0 ? word.mid(equals + 1)
                                                   : words[++i];
    }
    if (arguments.count() < least)
        return misuse(Text::tr("Something is missing. See --help."));
    if (arguments.count() > most)
        return misuse(Text::tr("\"%1\" is one argument too many. See --help.").arg(arguments.at(most)));
    return arguments;
}

Result<QDate> Arguments::date(const char *option, const QDate &fallback) const
{
    if (!has(option))
        return fallback;
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        return misuse(Text::tr("--%1 needs a date such as 2015-06-30, not \"%2\".")
                          .arg(QLatin1String(option), value(option)));
    return date;
}

} // namespace mandate
