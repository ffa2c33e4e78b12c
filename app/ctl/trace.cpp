// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/register.h"

#include "core/reports/address.h"
#include "core/reports/rollup.h"
#include "core/reports/trace.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <set>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"explain", "",
     QT_TRANSLATE_NOOP("ctl", "say how far every key result area got and how that came about")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("ctl", "what is due on this day; today is the default")},
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

// How far the key result areas of a trace got; nothing is known where nobody asked.
class Account
{
public:
    Account(const Database &database, RollUp rollUp) : m_database(database), m_rollUp(std::move(rollUp)) {}

    // Null for what is no KRA.
    const KraAttainment *of(const TraceRow &row) const
    {
        const auto found = m_rollUp.find(KraId{row.id});
        return found == m_rollUp.end() ? nullptr : &found->second;
    }

    QStringList explained(const KraAttainment &kra) const
    {
        return explain(
            kra, [this](const Uuid &child) { return addressOf(m_database, child).value_or(QString()); });
    }

private:
    const Database &m_database;
    RollUp m_rollUp;
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

void writeRow(const TraceRow &row, QTextStream &out)
{
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

// A key result area is accounted for where it is first met.
void writeTree(const Trace &trace, const Account &account, QTextStream &out)
{
    std::set<Uuid> told;
    for (const TraceRow &row : trace) {
        writeRow(row, out);
        const KraAttainment *kra = account.of(row);
        if (!kra || !told.insert(row.id).second)
            continue;
        const QString margin(2 * row.depth + 4, QLatin1Char(' '));
        out << margin
            << (kra->attainment ? Text::tr("Attained: %1 of 100").arg(kra->attainment->text(2))
                                : Text::tr("Attained: nothing to tell yet"))
            << '\n';
        for (const QString &line : account.explained(*kra))
            out << margin << line << '\n';
    }
}

void writeTable(const Trace &trace, const Account *account, Format format, QTextStream &out)
{
    QStringList columns{QStringLiteral("depth"), QStringLiteral("direction"), QStringLiteral("kind"),
                        QStringLiteral("code"),  QStringLiteral("title"),     QStringLiteral("owner"),
                        QStringLiteral("share"), QStringLiteral("cut")};
    if (account)
        columns += {QStringLiteral("attainment"), QStringLiteral("explanation")};
    Listing listing(columns);
    for (const TraceRow &row : trace) {
        QStringList fields{QString::number(row.depth),
                           name(row.direction),
                           name(row.kind),
                           row.code,
                           row.title,
                           row.owner,
                           shareOf(row),
                           cutOf(row)};
        const KraAttainment *kra = account ? account->of(row) : nullptr;
        if (account)
            fields += {kra && kra->attainment ? kra->attainment->text() : QString(),
                       kra ? account->explained(*kra).join(QStringLiteral("; ")) : QString()};
        listing.add(std::move(fields));
    }
    listing.write(out, format);
}

Exit follow(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    const auto asOf = arguments.date("as-of", QDate::currentDate());
    if (!format || !asOf)
        return console.fail(format ? asOf.error() : format.error());
    const auto store = openRegister(arguments, Database::Access::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const auto found = trace(store->database(), arguments.at(1));
    if (!found)
        return console.fail(found.error());
    const bool explains = arguments.has("explain");
    auto rollUp = explains ? nationalRollUp(store->database(), *asOf) : RollUp();
    if (!rollUp)
        return console.fail(rollUp.error());
    const Account account(store->database(), std::move(*rollUp));
    if (*format == Format::Text)
        writeTree(*found, account, console.out);
    else
        writeTable(*found, explains ? &account : nullptr, *format, console.out);
    return Exit::Done;
}

} // namespace

const Command TraceCommand{
    "trace",
    "FILE CODE [--explain] [--as-of DATE] [--format F]",
    QT_TRANSLATE_NOOP("ctl", "Follows a code up to the national key result area and down to the "
                             "person."),
    Options,
    2,
    2,
    false,
    follow};

} // namespace mandate
