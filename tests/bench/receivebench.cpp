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

// The titles that the office gave its indicators, as one changeset of a bare connection.
Result<QByteArray> changeset(const QString &path)
{
    const BareConnection connection(path);
    sqlite3_session *session = nullptr;
    sqlite3session_create(connection.handle(), "main", &session);
    sqlite3session_attach(session, "indicator");
    connection.execute("UPDATE indicator SET title = title || ', reviewed' WHERE number > 4");
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(session, &size, &bytes);
    const QByteArray copied(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    sqlite3session_delete(session);
    return connection.outcome(code).map([&copied] { return copied; });
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

} // namespace

Result<void> benchReceive(const QString &folder)
{
    Season season(1);
    addIndicators(season);
    if (const auto slice = Season::delivered(season.district(0), season.toDistrict(0)); !slice)
        return tl::unexpected(slice.error());
    editIndicators(season.district(0));
    const QByteArray package = season.fromDistrict(0);
    const QString centre = season.path(QStringLiteral("Centre.mandate"));
    const QString path = folder + QStringLiteral("/received.mandate");
    const auto fresh = [&]() -> Result<void> {
        QFile::remove(path);
        return QFile::copy(centre, path) ? Result<void>() : invalid(QStringLiteral("no copy"));
    };
    const auto changes = fresh().and_then([&] { return changeset(path); });
    if (!changes)
        return tl::unexpected(changes.error());
    std::printf("package %lld bytes, changeset %lld bytes\n", static_cast<long long>(package.size()),
                static_cast<long long>(changes->size()));
    std::optional<Store> store;
    const auto prepare = [&]() -> Result<void> {
        store.reset();
        return fresh()
            .and_then([&] { return Store::open(path, Database::Access::ReadWrite); })
            .map([&](Store opened) { store = std::move(opened); });
    };
    const auto ours = [&]() -> Result<void> {
        return openFor(store->database(), package, season.centre().keys)
            .and_then([&](const ReceivedPackage &opened) { return receive(*store, opened, {}, {}); })
            .and_then([](const MergeReport &report) {
                return report.counts.applied == Changes ? Result<void>()
                                                        : invalid(QStringLiteral("not all was applied"));
            });
    };
    const auto bare = [&] {
        store.reset();
        return applyBare(path, *changes);
    };
    return run({"receiving a package of 10,000 changes", 3, prepare, ours, bare}).map([](double) {});
}

} // namespace mandate
