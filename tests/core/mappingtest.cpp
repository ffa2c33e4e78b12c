// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/cycle/periodtarget.h"
#include "core/cycle/rulesetcopy.h"
#include "core/exchange/csvfile.h"
#include "core/plan/kpi.h"
#include "core/plan/kra.h"
#include "core/plan/objective.h"
#include "core/plan/successindicator.h"
#include "core/store/records.h"
#include "tests/core/exchangetools.h"

using namespace mandate;

namespace {

const QString Demo = QStringLiteral(MANDATE_SOURCE_DIR "/resources/demo/");

// The cells of a published table by row and column name.
struct Table
{
    Sheet sheet;

    explicit Table(const QString &name)
    {
        Allowance allowance;
        sheet = readCsv(Demo + "sources/" + name + ".csv", allowance).value();
    }
    QString cell(std::size_t row, const QString &column) const
    {
        const auto &header = sheet.rows.front();
        const auto found = std::find(header.begin(), header.end(), column);
        REQUIRE(found != header.end());
        return sheet.cell(row, std::size_t(found - header.begin()));
    }
    std::size_t rows() const { return sheet.rows.size(); }
};

Workbook mapped(const QString &name)
{
    const auto mapping = readMapping(Demo + "mappings/" + name + ".json");
    if (!mapping)
        FAIL(mapping.error());
    return applyMapping(*mapping, readWorkbook(Demo + "sources/" + name + ".csv").value()).value();
}

Store registerUnder(const QTemporaryDir &place, const QString &rules)
{
    Store store = Store::create(place.filePath(rules)).value();
    Save save("Adopt rules");
    save.add(RuleSetCopy{RuleSetId::create(), rules, "1", {}});
    REQUIRE(store.commit(std::move(save)));
    return store;
}

} // namespace

TEST_CASE("the Tanzania Posts contract comes in with every cell kept", "[exchange][mapping]")
{
    const QTemporaryDir place;
    Store store = registerUnder(place, "tanzania-pc");
    importInto(store, Demo + "tanzania-pc/frame");
    const Workbook workbook = mapped("tanzania-posts-2021-22");
    importInto(store, workbook);
    CHECK(differences(store, workbook) == 0);

    const Table table("tanzania-posts-2021-22");
    const auto indicators =
        records<SuccessIndicator>(store.database(),
                                  "ORDER BY (SELECT o.number FROM action t JOIN objective o ON "
                                  "o.id = t.objective WHERE t.id = indicator.action), number")
            .value();
    const auto objectives = records<Objective>(store.database(), "ORDER BY number").value();
    REQUIRE(indicators.size() == 110);
    REQUIRE(table.rows() == 111);
    int total = 0;
    std::size_t objective = 0;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const SuccessIndicator &indicator = indicators[i];
        const std::size_t row = i + 1;
        if (row > 1 && table.cell(row, "criterion") != table.cell(row - 1, "criterion"))
            ++objective;
        CAPTURE(row);
        CHECK(objectives[objective].title == table.cell(row, "criterion"));
        CHECK(objectives[objective].weight->percent().text() == table.cell(row, "criterion_weight"));
        CHECK(QString::number(indicator.number) == table.cell(row, "number"));
        CHECK(indicator.title == table.cell(row, "indicator"));
        CHECK(indicator.weight->percent().text() == table.cell(row, "weight"));
        CHECK(indicator.trend1.written() == table.cell(row, "actual_2019_20"));
        CHECK(indicator.trend2.written() == table.cell(row, "actual_2020_21"));
        CHECK(indicator.target.written() == table.cell(row, "target_2021_22"));
        const QString direction = table.cell(row, "direction");
        CHECK(indicator.direction
              == (direction == "higher"  ? Direction::Up
                  : direction == "lower" ? Direction::Down
                                         : Direction::None));
        if (direction == "ratio")
            CHECK(indicator.unitType == UnitType::Ratio);
        if (direction == "category")
            CHECK(indicator.unitType == UnitType::Category);
        total += indicator.weight->basisPoints();
    }
    CHECK(total == Weight::Whole);
    CHECK(indicators[10].trend1 == Figure{"44254321", "44,254,321"});
    CHECK(indicators[5].target == Figure{"M43/F57", {}});
    CHECK(indicators[9].target == Figure{"648/300", {}});
}

TEST_CASE("the Ngoma indicators come in with every cell kept", "[exchange][mapping]")
{
    const QTemporaryDir place;
    Store store = registerUnder(place, "rwanda-imihigo");
    importInto(store, Demo + "rwanda-imihigo/frame");
    const Workbook workbook = mapped("rwanda-ngoma-2025-26");
    importInto(store, workbook);
    CHECK(differences(store, workbook) == 0);

    const Table table("rwanda-ngoma-2025-26");
    const auto indicators = records<SuccessIndicator>(store.database(), "ORDER BY number").value();
    REQUIRE(indicators.size() == 148);
    REQUIRE(table.rows() == 149);
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const SuccessIndicator &indicator = indicators[i];
        const std::size_t row = i + 1;
        CAPTURE(row);
        const auto objective =
            record<Objective>(store.database(), "WHERE id = (SELECT objective FROM action WHERE id = ?)",
                              indicator.action)
                .value();
        CHECK(objective->title == table.cell(row, "pillar"));
        CHECK(QString::number(indicator.number) == table.cell(row, "number"));
        CHECK(indicator.title == table.cell(row, "indicator"));
        CHECK(indicator.target.written() == table.cell(row, "annual_target"));
        CHECK(indicator.method.endsWith(": " + table.cell(row, "aggregation_observed")));
        CHECK((indicator.aggregation == Aggregation::Unspecified)
              == (table.cell(row, "aggregation_observed") == "IRREGULAR"));
        const auto targets =
            records<PeriodTarget>(store.database(), "WHERE indicator = ? ORDER BY period", indicator.id)
                .value();
        REQUIRE(targets.size() == 4);
        for (const PeriodTarget &target : targets)
            CHECK(target.value.written() == table.cell(row, target.period.toLower()));
    }
}

TEST_CASE("the Bhutanese plan comes in with every cell kept", "[exchange][mapping]")
{
    const QTemporaryDir place;
    Store store = registerUnder(place, "bhutan-gpms");
    importInto(store,
               workbookFolder(place, "plan", {{"plans", "code,name\n11FYP,Eleventh Five Year Plan\n"}}));
    for (const char *name : {"bhutan-11fyp-nkra", "bhutan-rnr-skra-11fyp"}) {
        importInto(store, mapped(name));
        CHECK(differences(store, mapped(name)) == 0);
    }

    const Table national("bhutan-11fyp-nkra");
    CHECK(records<Kra>(store.database(), "WHERE level = 'national'")->size() == 16);
    for (std::size_t row = 1; row < national.rows(); ++row) {
        const auto kra =
            record<Kra>(store.database(), "WHERE code = ?", "NKRA" + national.cell(row, "number")).value();
        REQUIRE(kra);
        CHECK(kra->title == national.cell(row, "title"));
        CHECK(kra->origin == national.cell(row, "source"));
    }
    const Table sector("bhutan-rnr-skra-11fyp");
    const auto kpis = records<Kpi>(store.database(), "").value();
    REQUIRE(kpis.size() == 21);
    for (std::size_t row = 1; row < sector.rows(); ++row) {
        const auto kpi = record<Kpi>(store.database(), "WHERE name = ?", sector.cell(row, "kpi")).value();
        REQUIRE(kpi);
        CAPTURE(row);
        CHECK(record<Kra>(store.database(), kpi->kra).value()->title == sector.cell(row, "skra"));
        CHECK(kpi->unit == sector.cell(row, "unit"));
        const QString year = kpi->baselineYear.isEmpty() ? QString() : " (" + kpi->baselineYear + ")";
        CHECK(kpi->baseline.written() + year == sector.cell(row, "baseline"));
        CHECK(kpi->target.written() == sector.cell(row, "target_june_2018"));
        CHECK(kpi->origin.endsWith(": " + sector.cell(row, "direction")));
    }
}

TEST_CASE("a faulty mapping is named with file, line and place", "[exchange][mapping]")
{
    const auto [json, sentence] = GENERATE(table<QString, QString>({
        {"{", "m.json, line 1"},
        {"{}", "m.json, line 1, sheets: expected a list of sheets"},
        {"{\"sheets\": []}", "sheets: expected a list of sheets"},
        {"{\"sheets\": [\n{\"sheet\": \"cows\"}]}",
         "m.json, line 2, sheets[0].sheet: “cows” is no sheet of the workbook"},
        {"{\"sheets\": [{\"sheet\": \"kras\", \"columns\": {\"colour\": \"\"}}]}",
         "sheets[0].columns.colour: the sheet has no column of this name"},
        {"{\"sheets\": [{\"sheet\": \"kras\", \"columns\": {\"code\": {\"txt\": \"\"}}}]}",
         "sheets[0].columns.code: the key “txt” is unknown here"},
        {"{\"sheets\": [{\"sheet\": \"kras\", \"columns\": {\"code\": 5}}]}", "sheets[0].columns.code"},
        {"{\"source\": {\"skip\": -1}, \"sheets\": [{\"sheet\": \"kras\"}]}",
         "source.skip: expected a number of rows"},
        {"{\"source\": {\"decimal\": \"\"}, \"sheets\": [{\"sheet\": \"kras\"}]}",
         "source.decimal: expected one character"},
    }));
    CAPTURE(json);
    const auto mapping = parseMapping(json.toUtf8(), "m.json");
    REQUIRE(!mapping);
    CHECK_THAT(mapping.error().message.toStdString(), Catch::Contains(sentence.toStdString()));
}

TEST_CASE("a mapping swaps the marks of numbers and skips a title", "[exchange][mapping]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in", cascadeSheets()));
    const auto mapping =
        parseMapping(
            R"({"source": {"skip": 1, "decimal": ",", "group": "."}, "sheets": [{"sheet": "kpis", "columns":
                         {"code": "{Nr}", "kra": "SKRA4", "target": "{Ziel}"}}]})",
            "m.json")
            .value();
    Workbook source{
        "plan.csv",
        {{"plan", {{"Title"}, {"Nr", "Ziel"}, {"X1", "1.234,5"}, {}, {"X2", "1,2,3"}}, {}, {}, {}}}};
    const auto made = applyMapping(mapping, source).value();
    const auto plan = planImport(store.database(), made).value();
    REQUIRE(plan.report.faults.size() == 1);
    CHECK(plan.report.faults[0].row == 5);
    CHECK(plan.report.faults[0].column == "target");

    source.sheets[0].rows[4][1] = "7";
    importInto(store, applyMapping(mapping, source).value());
    CHECK(record<Kpi>(store.database(), "WHERE code = ?", QStringLiteral("X1")).value()->target
          == Figure{"1234.5", "1.234,5"});

    source.sheets[0].rows[1][0] = "No";
    const auto misfit = applyMapping(mapping, source);
    REQUIRE(!misfit);
    CHECK_THAT(misfit.error().message.toStdString(), Catch::Contains("has no column “Nr”"));
}
