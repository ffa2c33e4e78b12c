// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/randomhistory.h"

#include "core/cycle/agreementversion.h"
#include "core/cycle/comment.h"
#include "core/cycle/freeze.h"
#include "core/cycle/progress.h"
#include "core/exchange/differences.h"
#include "core/exchange/package.h"
#include "core/exchange/sites.h"
#include "core/store/chain.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "core/store/replay.h"
#include "tests/randomedits.h"
#include "tests/season.h"
#include "tests/secondopinion.h"

#include <algorithm>
#include <utility>

namespace mandate {

namespace {

constexpr unsigned OpinionOneIn = 10;

class RandomHistory
{
public:
    RandomHistory(unsigned seed, Season &season)
        : m_season(season),
          m_random(seed),
          m_edits(season, m_random),
          m_wantsSecondOpinion(seed % OpinionOneIn == 0)
    {
        season.rewind();
    }

    HistoryTally run()
    {
        const int steps = 20 + below(50);
        for (int step = 0; step < steps && m_tally.violation.isEmpty(); ++step)
            turn();
        bool isSettled = false;
        for (int round = 0; round < 4 && !isSettled && m_tally.violation.isEmpty(); ++round)
            isSettled = settle();
        if (m_tally.violation.isEmpty())
            checkEnd();
        return m_tally;
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool once(int inSoMany) { return below(inSoMany) == 0; }

    void fail(const QString &what)
    {
        if (m_tally.violation.isEmpty())
            m_tally.violation = what;
    }

    void turn()
    {
        const int what = below(20);
        const int district = below(3);
        if (what < 14) {
            ++m_tally.edits;
            m_edits.at(once(3) ? m_season.centre() : m_season.district(district), m_season.plan(district));
        } else if (what < 16)
            m_onTheWay.push_back({true, district, m_season.fromDistrict(district)});
        else if (what < 17)
            m_onTheWay.push_back({false, district, m_season.toDistrict(district)});
        else if (what < 19)
            arrive();
        else
            decideSome(false);
    }

    struct Parcel
    {
        bool toCentre;
        int district;
        QByteArray package;
    };

    // Any of those that are on the way, which may be lost, or come once more later.
    void arrive()
    {
        if (m_onTheWay.empty())
            return;
        const auto at = m_onTheWay.begin() + below(int(m_onTheWay.size()));
        const Parcel parcel = *at;
        if (once(6) || !once(4))
            m_onTheWay.erase(at);
        if (!once(8))
            receive(parcel);
    }

    void receive(const Parcel &parcel)
    {
        ExchangingSite &to = parcel.toCentre ? m_season.centre() : m_season.district(parcel.district);
        const auto opened = openFor(to.database(), parcel.package, to.keys);
        if (!opened)
            return fail(QStringLiteral("a sound package was not opened: ") + opened.error().message);
        const auto plan = planReceiving(to.database(), *opened);
        if (!plan)
            return; // a gap in the saves; it was refused whole
        const int saves = ownChainEnd(to.database()).value().sequence;
        std::optional<SecondOpinion> opinion;
        if (m_wantsSecondOpinion)
            opinion.emplace(to.database());
        const auto report = Season::delivered(to, parcel.package);
        if (!report)
            return fail(QStringLiteral("a package could not be worked in: ") + report.error().message
                        + report.error().detail);
        ++m_tally.packages;
        m_tally.changes += report->changes;
        m_moved += report->changes - report->counts.same - report->counts.duplicate;
        if (!report->isAccounted())
            fail(QStringLiteral("changes are not accounted for"));
        if (report->isDuplicate() && ownChainEnd(to.database()).value().sequence != saves)
            fail(QStringLiteral("a duplicate changed something"));
        if (opinion && !report->isDuplicate())
            checkTold(*opinion, opened->content, to.database());
        if (parcel.toCentre && !report->isDuplicate())
            checkSeen(opened->content, to.database());
    }

    // What SQLite finds changed is what the audit trail says, and what the receipt says was applied.
    void checkTold(const SecondOpinion &opinion, const PackageContent &content, const Database &database)
    {
        const auto changed = opinion.changedIn(database);
        ++m_tally.opinions;
        if (changed != changedByLastSave(database))
            fail(QStringLiteral("SQLite finds other records changed than the audit trail tells"));
        const auto receipt = record<Receipt>(database, "WHERE package = ?", content.package).value();
        std::set<RecordName> applied;
        const QString outcomes = receipt ? receipt->outcomes : QString();
        std::size_t place = 0;
        const auto named = namesIn(content);
        for (const auto &[letter, times] : runsIn(outcomes))
            for (int i = 0; i < times && place < named.size(); ++i, ++place)
                if (letter == letterOf(ChangeOutcome::Applied) || letter == letterOf(ChangeOutcome::Held))
                    applied.insert(named[place]);
        if (!std::includes(applied.begin(), applied.end(), changed.begin(), changed.end()))
            fail(QStringLiteral("SQLite finds a record changed that the receipt does not tell of"));
    }

    // The records of a package's changes, in the order in which outcomes are counted.
    static std::vector<RecordName> namesIn(const PackageContent &content)
    {
        std::vector<RecordName> names;
        for (const auto &[description, id] : content.absent)
            names.emplace_back(QLatin1String(description->table), id);
        for (const SentSave &save : content.saves)
            for (const SentLine &line : save.lines)
                names.emplace_back(QLatin1String(line.description->table), line.record);
        for (const auto &[description, row] : content.rows)
            if (isExchanged(*description))
                names.emplace_back(QLatin1String(description->table), std::get<Uuid>(row.front()));
        return names;
    }

    static std::vector<std::pair<QChar, int>> runsIn(const QString &outcomes)
    {
        std::vector<std::pair<QChar, int>> runs;
        int times = 0;
        for (const QChar c : outcomes) {
            if (c.isDigit())
                times = times * 10 + c.digitValue();
            else
                runs.emplace_back(c, std::exchange(times, 0));
        }
        return runs;
    }

    // What the centre's save overwrote must be what a change of the package had seen.
    void checkSeen(const PackageContent &content, const Database &database)
    {
        Statement last(database, "SELECT c.kind, c.row_id, c.column_name, c.old_value FROM change c WHERE "
                                 "c.save_id = (SELECT save_id FROM save ORDER BY seq DESC LIMIT 1)");
        const auto read = last.each([&](const Statement &row) {
            const QString kind = row.text(0);
            if (kind != QLatin1String("set") && kind != QLatin1String("withdraw"))
                return;
            bool wasSeen = false;
            for (const SentSave &save : content.saves)
                for (const SentLine &line : save.lines)
                    if (line.record == row.uuid(1) && line.before == row.value(3))
                        wasSeen = true;
            if (!wasSeen && kind == QLatin1String("set"))
                fail(QStringLiteral("overwritten unseen: ") + row.text(2));
        });
        if (!read)
            fail(read.error().message);
    }

    void decideSome(bool all)
    {
        ExchangingSite &centre = m_season.centre();
        const auto standings = entryStandings(centre.database()).value();
        for (const EntryStanding &standing : standings) {
            if (!standing.isOpen() || (!all && once(2)))
                continue;
            ++m_tally.undecided;
            ++m_moved;
            const auto choice = once(2) ? EntryChoice::TakeTheirs : EntryChoice::KeepOurs;
            const auto tried = !all && once(5) ? EntryChoice::SendBack : choice;
            if (!decided(standing.entry.id, tried) && !decided(standing.entry.id, EntryChoice::KeepOurs))
                fail(QStringLiteral("an entry could not be decided: ") + m_lastRefusal);
        }
    }

    bool decided(const DifferingEntryId &entry, EntryChoice choice)
    {
        Save save(QStringLiteral("Decide"));
        const auto done =
            decide(m_season.centre().database(), {entry, choice, {}, QStringLiteral("So it is"), {}}, save)
                .and_then([&] { return m_season.centre().store.commit(std::move(save)); });
        if (!done)
            m_lastRefusal = done.error().message + u' ' + done.error().detail;
        return done.has_value();
    }

    // Everything is sent, decided and sent back; true where nothing moved any more.
    bool settle()
    {
        const int moved = m_moved;
        for (int district = 0; district < 3; ++district)
            receive({true, district, m_season.fromDistrict(district)});
        decideSome(true);
        for (int district = 0; district < 3; ++district)
            receive({false, district, m_season.toDistrict(district)});
        return m_moved == moved;
    }

    void checkEnd()
    {
        for (int district = 0; district < 3; ++district)
            checkAlike(district);
        for (int i = -1; i < 3; ++i) {
            const ExchangingSite &site = i < 0 ? m_season.centre() : m_season.district(i);
            if (!verifyChain(site.database()) || !strayRecords(site.database()).value().empty())
                fail(QStringLiteral("the audit trail of %1 does not tell its records").arg(site.name));
        }
        checkKept();
    }

    void checkAlike(int district)
    {
        const Database &here = m_season.district(district).database();
        const Database &centre = m_season.centre().database();
        const auto slice = sliceFor(centre, m_season.plan(district).office.id).value();
        for (const auto &[description, row] : slice)
            if (rowById(here, *description, std::get<Uuid>(row.front())).value() != row)
                fail(QStringLiteral("%1 has another %2 than the centre")
                         .arg(m_season.district(district).name, QLatin1String(description->table)));
        for (const Description *description : allDescriptions()) {
            if (!isExchanged(*description))
                continue;
            Statement rows(here, selectSql(*description, ""));
            static_cast<void>(rows.each([&](const Statement &row) {
                if (!rowById(centre, *description, row.uuid(0)).value())
                    fail(QStringLiteral("%1 has a %2 the centre has not")
                             .arg(m_season.district(district).name, QLatin1String(description->table)));
            }));
        }
    }

    // Whatever was not applied is in the list of entries for ever.
    void checkKept()
    {
        const auto receipts = records<Receipt>(m_season.centre().database(), "").value();
        for (const Receipt &receipt : receipts) {
            const OutcomeCounts counts = outcomeCounts(receipt.outcomes);
            if (counts.different + counts.blocked + counts.parked == 0)
                continue;
            if (records<DifferingEntry>(m_season.centre().database(), "WHERE package = ?", receipt.package)
                    .value()
                    .empty())
                fail(QStringLiteral("an entry that differs is not kept"));
        }
    }

    Season &m_season;
    std::mt19937 m_random;
    RandomEdits m_edits;
    std::vector<Parcel> m_onTheWay;
    HistoryTally m_tally;
    bool m_wantsSecondOpinion;
    int m_moved = 0; // by packages and decisions
    QString m_lastRefusal;
};

} // namespace

HistoryTally randomHistory(unsigned seed, Season &season)
{
    return RandomHistory(seed, season).run();
}

} // namespace mandate
