// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register.h"

#include "core/exchange/readingapart.h"

#include <QApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

using namespace mandate;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

const Command *commandNamed(const QString &name)
{
    const auto all = allCommands();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Command *command) {
        return name == QLatin1String(command->name);
    });
    return found == all.end() ? nullptr : *found;
}

void listCommands(QTextStream &out)
{
    out << Text::tr("Mandate plans results, signs agreements for them and accounts for every figure.")
        << "\n\n";
    for (const Command *command : allCommands())
        out << QStringLiteral("  mandatectl %1  %2\n")
                   .arg(QLatin1String(command->name), -12)
                   .arg(Text::tr(command->help));
    out << '\n' << Text::tr("mandatectl COMMAND --help tells more.") << '\n';
    out << Text::tr("Exit codes: 0 done, 1 found problems, 2 misuse, 3 cannot read or write, 4 refused.")
        << '\n';
}

// Its own, and those by which one signs in.
std::vector<Option> optionsOf(const Command &command)
{
    std::vector<Option> options(command.options.begin(), command.options.end());
    const auto isDeclared = [&options](const Option &one) {
        return std::any_of(options.begin(), options.end(),
                           [&one](const Option &known) { return qstrcmp(known.name, one.name) == 0; });
    };
    for (const Option &option : {AsOption, PasswordOption})
        if (command.signsIn && !isDeclared(option))
            options.push_back(option);
    return options;
}

void explainCommand(const Command &command, QTextStream &out)
{
    out << QStringLiteral("mandatectl %1 %2\n\n%3\n")
               .arg(QLatin1String(command.name), QLatin1String(command.usage), Text::tr(command.help));
    for (const Option &option : optionsOf(command))
        out << QStringLiteral("  --%1  %2\n")
                   .arg(QStringLiteral("%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value)),
                        -28)
                   .arg(Text::tr(option.help));
}

Exit run(const QStringList &words, const Console &console)
{
    if (words.isEmpty() || words.first() == QLatin1String("--help")) {
        listCommands(words.isEmpty() ? console.err : console.out);
        return words.isEmpty() ? Exit::Misuse : Exit::Done;
    }
    if (words.first() == QLatin1String("--version")) {
        console.out << "mandatectl " << QCoreApplication::applicationVersion() << '\n';
        return Exit::Done;
    }
    const Command *command = commandNamed(words.first());
    if (!command)
        return console.misuse(
            Text::tr("There is no command \"%1\". See mandatectl --help.").arg(words.first()));
    if (words.contains(QLatin1String("--help"))) {
        explainCommand(*command, console.out);
        return Exit::Done;
    }
    const auto options = optionsOf(*command);
    const auto arguments = Arguments::parse(words.mid(1), options, command->least, command->most);
    return arguments ? command->run(*arguments, console) : console.fail(arguments.error());
}

std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    const Command *command = argc > 1 ? commandNamed(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!command || !command->paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // about desktops, not about us
    if (command->draws)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    if (const auto code = readForAnother(argc, argv))
        return *code;
    const auto program = application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mandatectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MANDATE_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("mandate"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Exit code = run(QCoreApplication::arguments().mid(1), Console{out, err});
    out.flush();
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return int(code);
    err << Text::tr("The results could not be written. Check where they go and the room there.") << '\n';
    return int(Exit::Unreadable);
}
