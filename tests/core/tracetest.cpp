// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trace.h"

#include "core/reports/tracequestions.h"
#include "core/store/statement.h"
#include "tests/core/smallnation.h"

using namespace mandate;

namespace {

// "up 2 NKRA1 60": direction, depth, code and share.
QStringList linesOf(const Trace &trace)
{
    QStringList lines;
    for (const TraceRow &row : trace)
        lines += QStringLiteral("%1 %2 %3%4%5")
                     .arg(name(row.direction))
                     .arg(row.depth)
                     .arg(row.code, row.share ? ' ' + row.share->percent().text() : QString(),
                          row.isCut     ? QStringLiteral(" cut")
                          : row.isAbove ? QStringLiteral(" above")
                                        : QString());
    return lines;
}

} // namespace

TEST_CASE("anything is traced up to the pillar and down to the person", "[trace]")
{
    SmallNation nation;
    const Store store = nation.make();
    const auto [code, lines] = GENERATE(table<const char *, QStringList>({
        {"SKRA4",
         {"here 0 SKRA4", "up 1 NKRA1 60", "up 2 P1", "up 1 NKRA2", "up 2 P2", "down 1 MOA-1/1 100",
          "down 2 WP-1/1"}},
        {"NKRA2", {"here 0 NKRA2", "up 1 P2", "down 1 SKRA4", "down 2 MOA-1/1 100", "down 3 WP-1/1"}},
        {"P1", {"here 0 P1", "down 1 NKRA1", "down 2 SKRA4 60", "down 3 MOA-1/1 100", "down 4 WP-1/1"}},
        {"MOA-1/1",
         {"here 0 MOA-1/1", "up 1 SKRA4 100", "up 2 NKRA1 60", "up 3 P1", "up 2 NKRA2", "up 3 P2",
          "down 1 WP-1/1"}},
        {"MOA-1/1.1",
         {"here 0 MOA-1/1.1", "up 1 MOA-1/1", "up 2 SKRA4 100", "up 3 NKRA1 60", "up 4 P1", "up 3 NKRA2",
          "up 4 P2", "down 1 WP-1/1"}},
        {"MOA-1/1.1.1",
         {"here 0 MOA-1/1.1.1", "up 1 MOA-1/1.1", "up 2 MOA-1/1", "up 3 SKRA4 100", "up 4 NKRA1 60",
          "up 5 P1", "up 4 NKRA2", "up 5 P2", "down 1 WP-1/1"}},
        {"WP-1",
         {"here 0 WP-1", "up 1 WP-1/1", "up 2 MOA-1/1", "up 3 SKRA4 100", "up 4 NKRA1 60", "up 5 P1",
          "up 4 NKRA2", "up 5 P2", "down 1 WP-1/1"}},
        {"MOA",
         {"here 0 MOA", "up 1 MOA-1", "up 2 MOA-1/1", "up 3 SKRA4 100", "up 4 NKRA1 60", "up 5 P1",
          "up 4 NKRA2", "up 5 P2", "down 1 MOA-1", "down 2 MOA-1/1", "down 3 WP-1/1"}},
        {"1007",
         {"here 0 1007", "up 1 WP-1", "up 2 WP-1/1", "up 3 MOA-1/1", "up 4 SKRA4 100", "up 5 NKRA1 60",
          "up 6 P1", "up 5 NKRA2", "up 6 P2", "up 1 MOA-1/1.1.1", "up 2 MOA-1/1.1", "up 3 MOA-1/1 above",
          "down 1 WP-1", "down 2 WP-1/1"}},
    }));
    CAPTURE(code);
    const auto found = trace(store.database(), code);
    REQUIRE(found);
    CHECK(linesOf(*found).join('\n') == lines.join('\n'));
}

TEST_CASE("a trace names who answers for each line", "[trace]")
{
    SmallNation nation;
    const Store store = nation.make();
    const Trace found = trace(store.database(), "SKRA4").value();
    REQUIRE(found.size() == 7);
    CHECK(found[0].detail == "sector");
    CHECK(found[0].title == "SKRA4 title");
    CHECK(found[5].kind == TraceKind::Objective);
    CHECK(found[5].owner == "Ministry of Agriculture");
    CHECK(found[6].detail == "work_plan");
    CHECK(found[6].owner == "Karma Dema"); // who holds the post that signed the plan
    CHECK(trace(store.database(), "MOA-1/1.1.1").value().front().owner == "Extension officer");
    CHECK(trace(store.database(), "P-7").value().front().owner == "Ministry of Agriculture");
}

TEST_CASE("a loop in the cascade is cut where it closes", "[trace]")
{
    SmallNation nation;
    Store store = nation.make();
    Save save("Loop");
    save.add(alignment(nation.water.id, {}, nation.fields.id, {}));
    REQUIRE(store.commit(std::move(save)));
    CHECK(linesOf(trace(store.database(), "NKRA2").value()).join('\n')
          == QStringList({"here 0 NKRA2", "up 1 SKRA4", "up 2 NKRA1 60", "up 3 P1", "up 2 NKRA2 cut",
                          "down 1 SKRA4", "down 2 NKRA2 cut", "down 2 MOA-1/1 100", "down 3 WP-1/1"})
                 .join('\n'));
}

TEST_CASE("what hangs on a node is told once, however many ways lead to it", "[trace]")
{
    SmallNation nation;
    Store store = nation.make();
    Save save("Sixteen levels of two, each serving both above");
    std::array<KraId, 2> above{nation.fields.id, nation.fields.id};
    std::array<Kra, 2> level;
    for (int depth = 1; depth <= 16; ++depth) {
        for (std::size_t i = 0; i < level.size(); ++i) {
            level[i] = nation.kra("", KraLevel::Sector, {});
            level[i].code = QStringLiteral("L%1%2").arg(depth).arg(i == 0 ? 'a' : 'b');
            save.add(level[i]);
        }
        for (const Kra &child : level)
            for (std::size_t i = 0; i < (depth == 1 ? 1 : above.size()); ++i)
                save.add(alignment(child.id, {}, above[i], {}));
        above = {level[0].id, level[1].id};
    }
    REQUIRE(store.commit(std::move(save)));
    const QStringList lines = linesOf(trace(store.database(), "L16a").value());
    CHECK(lines.size() < 100);
    CHECK(lines.contains("up 2 L14a"));
    CHECK(lines.contains("up 2 L14a above"));
    CHECK(lines.filter("NKRA1").size() == 1);
}

TEST_CASE("an unknown code is misuse and named", "[trace]")
{
    const SmallRegister small;
    const Store store = small.make();
    const auto code = GENERATE("", "XYZ", "MOA-1/2", "MOA-1/1.2", "MOA-1/1.1.9", "MOA-1/1.1.1.1", "MOA-1/",
                               "MOA-1/x", "/1");
    const auto found = trace(store.database(), code);
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == Error::Kind::Misuse);
    CHECK(found.error().message.contains(QString("“%1”").arg(code)));
}

TEST_CASE("no question of a trace reads a whole table", "[trace]")
{
    const SmallRegister small;
    const Store store = small.make();
    std::vector<QByteArray> questions = byCode();
    questions.insert(questions.end(), {pillarOfKra(), byNumbers(1), byNumbers(2), byNumbers(3)});
    for (const auto kind :
         {TraceKind::Pillar, TraceKind::Kra, TraceKind::Kpi, TraceKind::Agreement, TraceKind::Objective,
          TraceKind::Action, TraceKind::Indicator, TraceKind::Part, TraceKind::Person})
        for (const auto direction : {TraceDirection::Up, TraceDirection::Down})
            for (const QByteArray &question : neighbours(kind, direction))
                questions.push_back(question);
    for (const QByteArray &question : questions) {
        CAPTURE(question.toStdString());
        Statement plan(store.database(), "EXPLAIN QUERY PLAN " + question);
        while (plan.step().value()) {
            const QString step = plan.text(3);
            CAPTURE(step);
            CHECK((!step.startsWith("SCAN") || step == "SCAN m" || step == "SCAN CONSTANT ROW"));
        }
    }
}
