// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "tests/bench/bareconnection.h"
#include "tests/bench/bench.h"
#include "tests/season.h"

#include <QFile>

namespace mandate {

namespace {

constexpr int Changes = 10'000;
constexpr int InOneSave = 100;
constexpr int InOneAction = 50;

int omit(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_OMIT;
}

// What a piece of work writes into a register, as one changeset: the tables of a list, all where it is null.
Result<QByteArray> changeset(sqlite3 *handle, const char *table, const std::function<Result<void>()> &work)
{
    sqlite3_session *session = nullptr;
    sqlite3session_create(handle, "main", &session);
    sqlite3session_attach(session, table);
    const auto done = work();
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(session, &size, &bytes);
    const QByteArray copied(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    sqlite3session_delete(session);
    if (!done)
        return tl::unexpected(done.error());
    return code == SQLITE_OK ? Result<QByteArray>(copied) : invalid(QStringLiteral("no changeset"));
}

Result<void> applyBare(const QString &path, QByteArray changes)
{
    const BareConnection connection(path);
    connection.execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    return connection.outcome(sqlite3changeset_apply(connection.handle(), int(changes.size()), changes.data(),
                                                     nullptr, omit, nullptr));
}

// Ten thousand indicators in the agreement of the one district.
void addIndicators(Season &season)
{
    Save save(QStringLiteral("Many indicators"));
    Action action = season.plan(0).action;
    for (int i = 0; i < Changes; ++i) {
        if (i % InOneAction == 0) {
            action.id = ActionId::create();
            ++action.number;
            save.add(action);
        }
        SuccessIndicator indicator = season.plan(0).indicators.front();
        indicator.action = action.id;
        indicator.id = IndicatorId::create();
        indicator.number = 5 + i;
        indicator.title =
            QStringLiteral("Households of block %1 that have safe water within 500 metres").arg(i);
        indicator.definition =
            QStringLiteral("Counted in the yearly survey of the district; block %1").arg(i);
        save.add(indicator);
    }
    season.centre().store.commit(std::move(save)).value();
}

void editIndicators(ExchangingSite &district)
{
    const auto all =
        records<SuccessIndicator>(district.database(), "WHERE number > 4 ORDER BY number").value();
    for (std::size_t first = 0; first < all.size(); first += InOneSave) {
        Save save(QStringLiteral("Review"));
        for (std::size_t i = first; i < std::min(first + InOneSave, all.size()); ++i) {
            SuccessIndicator reviewed = all[i];
            reviewed.title += QStringLiteral(", reviewed");
            save.change(all[i], reviewed);
        }
        district.store.commit(std::move(save)).value();
    }
}

// A package that came, and fresh copies of the centre's register to work it into.
class Delivery
{
public:
    Delivery(Season &season, const QString &folder)
        : m_package(season.fromDistrict(0)),
          m_keys(season.centre().keys),
          m_centre(season.path(QStringLiteral("Centre.mandate"))),
          m_path(folder + QStringLiteral("/received.mandate"))
    {}

    Result<void> prepare()
    {
        m_store.reset();
        QFile::remove(m_path);
        if (!QFile::copy(m_centre, m_path))
            return invalid(QStringLiteral("no copy"));
        return Store::open(m_path, Database::Access::ReadWrite).map([this](Store opened) {
            m_store = std::move(opened);
        });
    }

    // From the signature of the file to the saved register. The keys are open already: to open them costs
    // a second by intent, once for each time somebody signs in.
    Result<void> received()
    {
        return openFor(m_store->database(), m_package, m_keys)
            .and_then([this](const ReceivedPackage &opened) { return receive(*m_store, opened, {}, {}); })
            .and_then([](const MergeReport &report) {
                return report.counts.applied == Changes ? Result<void>()
                                                        : invalid(QStringLiteral("not all was applied"));
            });
    }

    Result<QByteArray> written(const char *table)
    {
        return prepare().and_then(
            [&] { return changeset(m_store->database().handle(), table, [this] { return received(); }); });
    }

    Result<void> applied(const QByteArray &changes)
    {
        m_store.reset();
        return applyBare(m_path, changes);
    }

    qsizetype size() const { return m_package.size(); }

private:
    QByteArray m_package;
    KeyPair m_keys;
    QString m_centre;
    QString m_path;
    std::optional<Store> m_store;
};

} // namespace

// SQLite is given all that receiving writes, the lines of the audit trail too: whoever applies a changeset
// without them has another register in the end. What the changed rows alone would cost is told beside it.
Result<void> benchReceive(const QString &folder)
{
    Season season(1);
    addIndicators(season);
    if (const auto slice = Season::delivered(season.district(0), season.toDistrict(0)); !slice)
        return tl::unexpected(slice.error());
    editIndicators(season.district(0));
    Delivery delivery(season, folder);
    const auto all = delivery.written(nullptr);
    const auto rows = all ? delivery.written("indicator") : all;
    if (!rows)
        return tl::unexpected(rows.error());
    std::printf("package %lld bytes, changeset %lld bytes, of its rows alone %lld bytes\n",
                static_cast<long long>(delivery.size()), static_cast<long long>(all->size()),
                static_cast<long long>(rows->size()));
    const auto prepare = [&delivery] { return delivery.prepare(); };
    const auto alone = medianTime(prepare, [&] { return delivery.applied(*rows); });
    const auto ours =
        run({"receiving a package of 10,000 changes", 3, prepare, [&delivery] { return delivery.received(); },
             [&] { return delivery.applied(*all); }});
    if (!alone || !ours)
        return tl::unexpected(alone ? ours.error() : alone.error());
    std::printf("the changed rows alone, without an audit trail: %.1f ms, %.2f times\n", *alone,
                *ours / *alone);
    return {};
}

} // namespace mandate
