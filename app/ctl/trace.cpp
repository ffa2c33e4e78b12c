// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"

#include "core/reports/trace.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {FormatOption};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

QString shareOf(const TraceRow &row)
{
    return row.share ? row.share->percent().text() : QString();
}

// Why nothing hangs on a row although something could.
QString cutOf(const TraceRow &row)
{
    return row.isCut ? QStringLiteral("loop") : row.isAbove ? QStringLiteral("above") : QString();
}

void writeTree(const Trace &trace, QTextStream &out)
{
    for (const TraceRow &row : trace) {
        out << QString(2 * row.depth, QLatin1Char(' '))
            << (row.direction == TraceDirection::Up     ? QStringLiteral("↑ ")
                : row.direction == TraceDirection::Down ? QStringLiteral("↓ ")
                                                        : QStringLiteral("● "))
            << row.code << "  " << row.title;
        if (!row.owner.isEmpty())
            out << "  (" << row.owner << ')';
        if (row.share)
            out << "  " << shareOf(row) << " %";
        if (row.isCut)
            out << "  " << Text::tr("the cascade runs in a loop here");
        if (row.isAbove)
            out << "  " << Text::tr("see above");
        out << '\n';
    }
}

void writeTable(const Trace &trace, Format format, QTextStream &out)
{
    Listing listing({QStringLiteral("depth"), QStringLiteral("direction"), QStringLiteral("kind"),
                     QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("owner"),
                     QStringLiteral("share"), QStringLiteral("cut")});
    for (const TraceRow &row : trace)
        listing.add({QString::number(row.depth), name(row.direction), name(row.kind), row.code, row.title,
                     row.owner, shareOf(row), cutOf(row)});
    listing.write(out, format);
}

Exit follow(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    if (!format)
        return console.fail(format.error());
    const auto store = Store::open(arguments.at(0), Database::Access::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const auto found = trace(store->database(), arguments.at(1));
    if (!found)
        return console.fail(found.error());
    if (*format == Format::Text)
        writeTree(*found, console.out);
    else
        writeTable(*found, *format, console.out);
    return Exit::Done;
}

} // namespace

const Command TraceCommand{
    "trace",
    "FILE CODE [--format F]",
    QT_TRANSLATE_NOOP("ctl", "Follows a code up to the national key result area and down to the "
                             "person."),
    Options,
    2,
    2,
    false,
    follow};

} // namespace mandate
