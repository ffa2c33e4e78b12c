// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareconnection.h"
#include "tests/bench/bench.h"

#include "core/assessment/assessment.h"
#include "core/exchange/nation.h"
#include "core/store/dossiers.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace mandate {

namespace {

QString jsonOr(const std::optional<Decimal> &value)
{
    return value ? u'"' + value->text(4) + u'"' : QStringLiteral("null");
}

// What the console prints for an agreement.
void write(QTextStream &out, const AgreementResult &result)
{
    out << "{\"agreement\":\"" << result.code << "\",\"composite\":" << jsonOr(result.composite.rounded)
        << ",\"scored_weight\":\"" << result.composite.scoredWeight.text() << "\",\"indicators\":[";
    for (const IndicatorResult &indicator : result.indicators)
        out << "{\"number\":\"" << indicator.number << "\",\"state\":\"" << name(indicator.score.state)
            << "\",\"achieved\":\"" << achievedText(indicator) << "\",\"raw\":" << jsonOr(indicator.score.raw)
            << ",\"weighted\":" << jsonOr(indicator.weighted) << "},";
    out << "]}\n";
}

Result<void> scoreAll(const Database &database)
{
    QFile nowhere(QStringLiteral("/dev/null"));
    nowhere.open(QIODevice::WriteOnly);
    QTextStream out(&nowhere);
    std::optional<RuleSet> rules;
    return visitForScoring(database, [&](const Dossier &dossier) -> Result<void> {
        if (!rules) {
            auto read = rulesOf(database, dossier.cycle);
            if (!read)
                return tl::unexpected(read.error());
            rules = std::move(*read);
        }
        const auto scheme = schemeOf(dossier.agreement, *rules);
        if (!scheme)
            return tl::unexpected(scheme.error());
        write(out, assess(dossier, *scheme, dossier.cycle.end.addDays(1)));
        return {};
    });
}

// The longest statement our visit ran, so that the reference reads what we read.
Result<QByteArray> questionOf(const Database &database)
{
    QByteArray longest;
    const auto note = [](unsigned, void *context, void *, void *sql) {
        auto &known = *static_cast<QByteArray *>(context);
        const QByteArray asked(static_cast<const char *>(sql));
        if (asked.size() > known.size())
            known = asked;
        return 0;
    };
    sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, note, &longest);
    const auto visited = visitForScoring(database, [](const Dossier &) -> Result<void> { return {}; });
    sqlite3_trace_v2(database.handle(), 0, nullptr, nullptr);
    return visited ? Result<QByteArray>(longest) : tl::unexpected(visited.error());
}

Result<void> readAll(const BareConnection &bare, const QByteArray &question)
{
    sqlite3_stmt *statement = bare.prepare(question.constData());
    const int columns = sqlite3_column_count(statement);
    std::size_t bytes = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                bytes += std::size_t(sqlite3_column_int64(statement, column));
            else if (sqlite3_column_blob(statement, column))
                bytes += std::size_t(sqlite3_column_bytes(statement, column));
        }
    sqlite3_finalize(statement);
    return bytes > 0 ? bare.outcome(code) : invalid(QStringLiteral("nothing was read"));
}

} // namespace

Result<void> makeNation(const QString &path, int people)
{
    if (QFile::exists(path))
        return {};
    auto store = Store::create(path);
    if (!store)
        return tl::unexpected(store.error());
    QElapsedTimer timer;
    timer.start();
    const auto made = generateNation(*store, {109, people, 1});
    std::printf("made a nation of %d people in %.1f s, %lld MB\n", people, double(timer.elapsed()) / 1e3,
                static_cast<long long>(QFile(path).size() >> 20));
    return made;
}

Result<void> benchScore(const QString &registerPath, int people)
{
    if (const auto made = makeNation(registerPath, people); !made)
        return made;
    const auto database = Database::open(registerPath, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto question = questionOf(*database);
    if (!question)
        return tl::unexpected(question.error());
    const BareConnection bare(registerPath);
    return run({"score of every agreement", 4, [] { return Result<void>(); },
                [&] { return scoreAll(*database); }, [&] { return readAll(bare, *question); }})
        .map([](double) {});
}

} // namespace mandate
