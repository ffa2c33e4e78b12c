// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/receivingreport.h"

#include "core/exchange/csvfile.h"
#include "core/exchange/evidence.h"
#include "core/exchange/fieldgroups.h"
#include "core/exchange/sites.h"
#include "core/scoring/fieldtext.h"
#include "core/store/records.h"
#include "core/store/sight.h"

#include <QCoreApplication>

#include <map>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

std::vector<ChangeOutcome> outcomesIn(const QString &text)
{
    std::vector<ChangeOutcome> outcomes;
    int times = 0;
    for (const QChar c : text) {
        if (c.isDigit()) {
            times = times * 10 + c.digitValue();
            continue;
        }
        for (int i = 0; i <= int(ChangeOutcome::Held); ++i)
            if (letterOf(ChangeOutcome(i)) == c)
                outcomes.insert(outcomes.end(), std::size_t(times), ChangeOutcome(i));
        times = 0;
    }
    return outcomes;
}

QString doneText(ChangeKind kind)
{
    return kind == ChangeKind::Withdraw ? Text::tr("withdrawn") : Text::tr("entered");
}

// By which people know a record that is not here.
QString nameIn(const Description &description, const Row &row)
{
    for (const char *column : {"code", "number", "title", "period", "name"}) {
        const int field = description.indexOf(QString::fromLatin1(column));
        if (field >= 0 && !row.empty())
            return text(row[std::size_t(field)]);
    }
    return {};
}

// Tells the changes of one package in their order.
class Teller
{
public:
    Teller(const Database &database, const Placing &placing, const QLocale &reader, ReceivingReport &report)
        : m_database(database),
          m_placing(placing),
          m_reader(reader),
          m_report(report),
          m_outcomes(outcomesIn(report.receipt.outcomes))
    {}

    Result<void> tell(const PackageContent &content)
    {
        const auto entries = records<DifferingEntry>(m_database, "WHERE package = ?", content.package);
        const auto everything = showsEverything(m_database);
        if (!entries || !everything)
            return tl::unexpected(entries ? everything.error() : entries.error());
        for (const DifferingEntry &entry : *entries)
            m_causes[{entry.save, entry.record, entry.group}] = entry.cause;
        m_showsEverything = *everything;
        return tellAll(content);
    }

private:
    Result<void> tellAll(const PackageContent &content)
    {
        for (const auto &[description, record] : content.absent)
            if (const auto done = add(nullptr, *description, record, {}, doneText(ChangeKind::Withdraw));
                !done)
                return done;
        for (const SentSave &save : content.saves)
            for (const SentLine &line : save.lines)
                if (const auto done = add(save, line); !done)
                    return done;
        for (const auto &[description, row] : content.rows)
            if (isExchanged(*description))
                if (const auto done = add(nullptr, *description, std::get<Uuid>(row.front()), row,
                                          Text::tr("as it stands"));
                    !done)
                    return done;
        return {};
    }

    Result<void> add(const SentSave &save, const SentLine &line)
    {
        const Description &description = *line.description;
        const std::size_t before = m_report.changes.size();
        const QString what =
            line.field < 0 ? doneText(line.kind) : description.label(std::size_t(line.field));
        if (const auto done = add(&save, description, line.record, line.row, what); !done)
            return done;
        if (m_report.changes.size() == before)
            return {};
        ReceivedChange &change = m_report.changes.back();
        const QString group = line.field < 0 ? QString(QLatin1String(WholeRecord))
                                             : groupOf(description, std::size_t(line.field));
        const auto cause = m_causes.find({save.link.entry.id.uuid, line.record, group});
        if (cause != m_causes.end())
            change.cause = cause->second;
        if (line.field >= 0) {
            change.before = reading(description, std::size_t(line.field), line.before);
            change.after = reading(description, std::size_t(line.field), line.after);
        }
        return {};
    }

    Result<void> add(const SentSave *save, const Description &description, const Uuid &record, const Row &row,
                     const QString &what)
    {
        const ChangeOutcome outcome =
            m_place < m_outcomes.size() ? m_outcomes[m_place] : ChangeOutcome::Duplicate;
        ++m_place;
        const auto shown = isShown(description, record);
        const auto place = m_placing(m_database, QString::fromLatin1(description.table), record);
        if (!shown || !place)
            return tl::unexpected(shown ? place.error() : shown.error());
        if (!*shown) {
            ++m_report.hidden;
            return {};
        }
        ReceivedChange &change = m_report.changes.emplace_back();
        if (save)
            change.save = save->link.entry;
        change.noun = description.title();
        change.place = place->isEmpty() ? nameIn(description, row) : *place;
        change.what = what;
        change.outcome = outcome;
        return {};
    }

    // What is gone cannot be asked whose it was.
    Result<bool> isShown(const Description &description, const Uuid &record)
    {
        if (m_showsEverything)
            return true;
        const auto seen = rowById(m_database, description, record);
        const auto there = anyRowById(m_database, description, record);
        if (!seen || !there)
            return tl::unexpected(seen ? there.error() : seen.error());
        return *seen && *seen == *there;
    }

    QString reading(const Description &description, std::size_t field, const Value &value) const
    {
        Row row(description.fields.size());
        row[field] = value;
        const QString words = fieldReading(description, row, field, m_reader);
        return words.isEmpty() && description.fields[field].kind != FieldKind::Reference ? text(value)
                                                                                         : words;
    }

    const Database &m_database;
    const Placing &m_placing;
    QLocale m_reader;
    ReceivingReport &m_report;
    std::vector<ChangeOutcome> m_outcomes;
    std::size_t m_place = 0;
    std::map<std::tuple<Uuid, Uuid, QString>, DifferenceCause> m_causes;
    bool m_showsEverything = false;
};

} // namespace

Result<ReceivingReport> receivingReport(const Database &database, const PackageId &package,
                                        const Placing &placing, const QLocale &reader)
{
    const auto receipt = record<Receipt>(
        database, "WHERE package = ? AND received_by = (SELECT site_id FROM register)", package);
    if (!receipt)
        return tl::unexpected(receipt.error());
    if (!*receipt)
        return failure(Error::Kind::Misuse, Text::tr("This package was not received here."));
    const auto site = enrolmentOf(database, (*receipt)->site);
    const auto saved = savesOf(database, (*receipt)->id.uuid);
    const auto content = keptPackage(database, **receipt);
    if (!site || !saved || !content)
        return tl::unexpected(!site ? site.error() : !saved ? saved.error() : content.error());
    ReceivingReport report;
    report.receipt = **receipt;
    report.sender = *site ? (*site)->name : (*receipt)->site.text();
    report.save = saved->empty() ? SaveEntry() : saved->back();
    report.head = headText({report.receipt.upTo, QByteArray::fromHex(report.receipt.head.toLatin1())});
    report.ownHead = headText({int(report.save.sequence), report.save.hash});
    return Teller(database, placing, reader, report).tell(*content).map([&report] {
        return std::move(report);
    });
}

Result<PackageId> lastReceived(const Database &database)
{
    Statement last(database, "SELECT package FROM receipt WHERE received_by = (SELECT site_id FROM register) "
                             "ORDER BY id DESC");
    return last.step().map([&last](bool isThere) { return PackageId{isThere ? last.uuid(0) : Uuid()}; });
}

QString outcomeText(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Applied: return Text::tr("applied");
    case ChangeOutcome::Same: return Text::tr("the same already");
    case ChangeOutcome::Different: return Text::tr("differs, waits for a decision");
    case ChangeOutcome::Blocked: return Text::tr("not allowed, kept as a proposal");
    case ChangeOutcome::Parked: return Text::tr("waits behind an undecided one");
    case ChangeOutcome::Duplicate: return Text::tr("received before");
    case ChangeOutcome::Held: break;
    }
    return Text::tr("left as it is here");
}

QString causeText(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::Signed: return Text::tr("The agreement is signed");
    case DifferenceCause::NotTheirs: return Text::tr("It belongs to another office");
    case DifferenceCause::Missing: return Text::tr("It is not here any more");
    case DifferenceCause::PossibleDouble: return Text::tr("Possible double");
    case DifferenceCause::InUse: return Text::tr("Others refer to it");
    case DifferenceCause::BothChanged: break;
    }
    return Text::tr("Changed on both sides");
}

QByteArray receivingCsv(const ReceivingReport &report)
{
    Sheet sheet;
    sheet.rows = {{QStringLiteral("save"), QStringLiteral("at"), QStringLiteral("by"),
                   QStringLiteral("on_behalf_of"), QStringLiteral("reason"), QStringLiteral("record"),
                   QStringLiteral("place"), QStringLiteral("what"), QStringLiteral("before"),
                   QStringLiteral("after"), QStringLiteral("outcome"), QStringLiteral("cause"),
                   QStringLiteral("sender"), QStringLiteral("head"), QStringLiteral("received_by"),
                   QStringLiteral("received_at"), QStringLiteral("own_head")}};
    for (const ReceivedChange &change : report.changes) {
        const SaveEntry save = change.save.value_or(SaveEntry());
        sheet.rows.push_back({change.save ? QString::number(save.sequence) : QString(),
                              change.save ? save.at.toString(Qt::ISODate) : QString(), save.user,
                              save.onBehalfOf, save.reason, change.noun, change.place, change.what,
                              change.before, change.after, outcomeText(change.outcome),
                              change.cause ? causeText(*change.cause) : QString(), report.sender, report.head,
                              report.save.user, report.save.at.toString(Qt::ISODate), report.ownHead});
    }
    return toCsv(sheet);
}

} // namespace mandate
