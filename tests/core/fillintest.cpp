// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fillinbatch.h"

#include "core/exchange/fillinfile.h"
#include "core/exchange/importplan.h"
#include "core/exchange/workbookfile.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "tests/register.h"

using namespace mandate;

namespace {

// A sheet that was sent, and is filled in by changing what is read of the file.
struct SentSheet
{
    SmallRegister small;
    Store store = small.make();
    QString path = small.folder.filePath("sheet.xlsx");
    Workbook returned;

    explicit SentSheet(FillInPurpose purpose = FillInPurpose::Draft, const QString &period = {})
    {
        auto save = writtenFillIn(store.database(), small.agreement.id, {purpose, period}, path);
        INFO((save ? QString() : save.error().message).toStdString());
        REQUIRE(save);
        REQUIRE(store.commit(std::move(*save)));
        returned = readWorkbook(path).value();
    }

    Sheet &sheet() { return returned.sheets.front(); }
    std::size_t rowOf(const QString &number, int after = 0)
    {
        for (std::size_t row = std::size_t(after); row < sheet().rows.size(); ++row)
            if (sheet().cell(row, 0) == number)
                return row;
        FAIL("there is no row " << number.toStdString());
        return 0;
    }
    void write(const QString &number, std::size_t column, const QString &text)
    {
        auto &cells = sheet().rows[rowOf(number)];
        cells.resize(std::max(cells.size(), column + 1));
        cells[column] = text;
    }
    ReturnedFillIn compared() const
    {
        const auto result = returnedFillIn(store.database(), returned);
        INFO((result ? QString() : result.error().message).toStdString());
        REQUIRE(result);
        return *result;
    }
    // As an import takes it in.
    void takeIn()
    {
        auto plan = planImport(store.database(), compared().workbook);
        REQUIRE(plan);
        for (const ImportFault &fault : plan->report.faults)
            FAIL_CHECK(fault.sentence().toStdString());
        REQUIRE(plan->report.isClean());
        REQUIRE(store.commit(std::move(plan->save)));
    }
    SuccessIndicator stored(const SuccessIndicator &indicator) const
    {
        return record(store.database(), indicator.id).value().value();
    }
    void edit(const SuccessIndicator &before, const SuccessIndicator &after)
    {
        Save save("Meanwhile");
        save.change(before, after);
        REQUIRE(store.commit(std::move(save)));
    }
};

constexpr std::size_t Title = 1;
constexpr std::size_t Unit = 2;
constexpr std::size_t WeightColumn = 3;

} // namespace

TEST_CASE("a sheet that comes back as it was sent changes nothing", "[fillin]")
{
    const SentSheet sent;
    const ReturnedFillIn result = sent.compared();
    CHECK(result.changed == 0);
    CHECK(result.workbook.sheets.empty());
    CHECK(result.differing.empty());
    CHECK(result.notices.isEmpty());
}

TEST_CASE("what was filled in is taken, and what was not stays", "[fillin]")
{
    SentSheet sent;
    sent.write("1.1.1", Title, "Rice and wheat");
    sent.write("1.1.1", WeightColumn, "55");
    sent.write("1.1.2", WeightColumn, "45.0");
    sent.write("1", Title, "Grow more food");
    CHECK(sent.compared().changed == 4);
    sent.takeIn();
    SuccessIndicator cereals = sent.small.cereals;
    cereals.title = "Rice and wheat";
    cereals.weight = SmallRegister::weight(55);
    CHECK(sent.stored(cereals) == cereals);
    SuccessIndicator losses = sent.small.losses;
    losses.weight = SmallRegister::weight(45);
    CHECK(sent.stored(losses) == losses);
    CHECK(record(sent.store.database(), sent.small.objective.id).value()->title == "Grow more food");
    CHECK(sent.compared().changed == 0); // once more changes nothing
}

TEST_CASE("a new indicator is added under its action, counted as of now", "[fillin]")
{
    SentSheet sent;
    sent.write("new", Title, "Fish ponds");
    sent.write("new", Unit, "ponds");
    SuccessIndicator third = sent.small.losses;
    third.id = IndicatorId::create();
    third.number = 3;
    Save save("Meanwhile a third");
    save.add(third);
    REQUIRE(sent.store.commit(std::move(save)));
    sent.takeIn();
    const Dossier now = dossier(sent.store.database(), "MOA-1").value();
    const auto &indicators = now.objectives[0].actions[0].indicators;
    REQUIRE(indicators.size() == 4);
    CHECK(indicators[2].indicator == third);
    CHECK(indicators[3].indicator.title == "Fish ponds");
    CHECK(indicators[3].indicator.number == 4);
}

TEST_CASE("a cell that changed on both sides is told with all three values and not overwritten", "[fillin]")
{
    SentSheet sent;
    sent.write("1.1.1", Title, "Theirs");
    sent.write("1.1.1", Unit, "kg");
    sent.write("1.1.2", Title, "Agreed");
    SuccessIndicator ours = sent.small.cereals;
    ours.title = "Ours";
    sent.edit(sent.small.cereals, ours);
    SuccessIndicator same = sent.small.losses;
    same.title = "Agreed";
    sent.edit(sent.small.losses, same);
    const ReturnedFillIn result = sent.compared();
    REQUIRE(result.differing.size() == 1);
    const QString told = result.differing.front().sentence();
    CAPTURE(told);
    for (const char *word : {"B", "1.1.1", "\"Cereals\" was sent", "\"Ours\"", "\"Theirs\""})
        CHECK(told.contains(word));
    CHECK(result.changed == 1);
    sent.takeIn();
    CHECK(sent.stored(ours).title == "Ours");
    CHECK(sent.stored(ours).unit == "kg");
}

TEST_CASE("a differing cell that somebody decides for is taken, and no other", "[fillin]")
{
    SentSheet sent;
    sent.write("1.1.1", Title, "Theirs");
    sent.write("1.1.2", Title, "Theirs as well");
    for (const SuccessIndicator &before : {sent.small.cereals, sent.small.losses}) {
        SuccessIndicator ours = before;
        ours.title = "Ours " + QString::number(before.number);
        sent.edit(before, ours);
    }
    const auto undecided = sent.compared();
    REQUIRE(undecided.differing.size() == 2);
    CHECK(undecided.changed == 0);
    const auto decided =
        returnedFillIn(sent.store.database(), sent.returned, {undecided.differing.front().cell});
    REQUIRE(decided);
    CHECK(decided->changed == 1);
    CHECK(decided->differing == undecided.differing); // what was decided stays seen
    auto plan = planImport(sent.store.database(), decided->workbook);
    REQUIRE(plan);
    noteReturned(decided->sent, plan->save);
    REQUIRE(sent.store.commit(std::move(plan->save)));
    CHECK(sent.stored(sent.small.cereals).title == "Theirs");
    CHECK(sent.stored(sent.small.losses).title == "Ours 2");
    CHECK(fillInStandings(sent.store.database()).value().front().isBack());
}

TEST_CASE("only cells in which something stands are counted of a new indicator", "[fillin]")
{
    SentSheet sent;
    sent.write("new", Title, "Fish ponds");
    sent.write("new", Unit, "ponds");
    CHECK(sent.compared().changed == 2);
}

TEST_CASE("sheets for all agreements are made at once, and known as out or late", "[fillin]")
{
    const SmallRegister small;
    Store store = small.make();
    Agreement workPlan = small.agreement;
    workPlan.id = AgreementId::create();
    workPlan.code = "P/1";
    workPlan.kind = AgreementKind::WorkPlan;
    Agreement empty = small.agreement;
    empty.id = AgreementId::create();
    empty.code = "MOA-2";
    Save more("More agreements");
    more.add(workPlan);
    more.add(empty);
    REQUIRE(store.commit(std::move(more)));
    const QDate today = QDate::currentDate();
    const FillInBatchOrder order{small.cycle.id, false, {FillInPurpose::Period, "Q1", today.addDays(-3)}};
    auto batch = writtenFillIns(store.database(), order, small.folder.path());
    REQUIRE(batch);
    REQUIRE(batch->files == QStringList{small.folder.filePath("MOA-1 Q1.xlsx")});
    CHECK(batch->notMade.size() == 1); // the one without indicators
    REQUIRE(store.commit(std::move(batch->save)));
    const auto sheets = fillInStandings(store.database()).value();
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].agreement == "MOA-1");
    CHECK(sheets[0].party == "Ministry of Agriculture");
    CHECK(sheets[0].sent == today);
    CHECK(sheets[0].isLate(today));
    CHECK_FALSE(sheets[0].isLate(today.addDays(-3)));
    CHECK_FALSE(sheets[0].isBack());
}

TEST_CASE("sheets for all are made all or none", "[fillin]")
{
    const SmallRegister small;
    Store store = small.make();
    Agreement second = small.agreement;
    second.id = AgreementId::create();
    second.code = "MOA-2";
    Objective objective = small.objective;
    objective.id = ObjectiveId::create();
    objective.agreement = second.id;
    Save more("A second one");
    more.add(second);
    more.add(objective);
    REQUIRE(store.commit(std::move(more)));
    QFile inTheWay(small.folder.filePath("MOA-2.xlsx"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const FillInBatchOrder drafts{small.cycle.id, false, {}};
    const auto refused = writtenFillIns(store.database(), drafts, small.folder.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Unwritable);
    CHECK_FALSE(QFile::exists(small.folder.filePath("MOA-1.xlsx")));
    const FillInBatchOrder people{small.cycle.id, true, {}};
    CHECK(writtenFillIns(store.database(), people, small.folder.path()).error().kind == Error::Kind::Misuse);
}

TEST_CASE("a cell that cannot be read is told by its row in the sheet", "[fillin]")
{
    SentSheet sent;
    sent.write("1.1.2", WeightColumn, "a lot");
    const auto plan = planImport(sent.store.database(), sent.compared().workbook);
    REQUIRE(plan);
    REQUIRE(plan->report.faults.size() == 1);
    const QString told = plan->report.faults.front().sentence();
    CAPTURE(told);
    CHECK(told.contains(QStringLiteral("row %1, column weight").arg(sent.rowOf("1.1.2") + 1)));
}

TEST_CASE("what is no cell to fill in is told by its cell and not taken", "[fillin]")
{
    SentSheet sent;
    auto &header = sent.sheet().rows[sent.rowOf("No.")];
    header[2] = "Einheit";
    sent.sheet().rows.push_back({"7", "A row of their own"});
    Save save("Withdraw");
    save.withdraw(sent.small.losses);
    REQUIRE(sent.store.commit(std::move(save)));
    sent.write("1.1.2", Title, "Too late");
    const ReturnedFillIn result = sent.compared();
    CHECK(result.changed == 0);
    const QString told = result.notices.join('\n');
    CAPTURE(told);
    CHECK(told.contains("C5 was \"Unit\""));
    CHECK(told.contains("Einheit"));
    CHECK(told.contains("was not in the sheet that was sent"));
    CHECK(told.contains("no longer in the register"));
    CHECK(told.contains("Too late"));
}

TEST_CASE("sheets that were not sent, or not so, are refused with what to do", "[fillin]")
{
    const auto [what, words] = GENERATE(table<std::string, const char *>({
        {"no hidden part", "ordinary spreadsheet"},
        {"another register", "not sent from this register"},
        {"a changed hidden part", "hidden part"},
        {"rows moved", "rows were moved"},
        {"a row taken out", "rows were moved"},
    }));
    CAPTURE(what);
    SentSheet sent;
    if (what == "no hidden part")
        sent.returned.sheets.pop_back();
    if (what == "another register")
        sent.returned.sheets.back().rows[1][0] = FillInId::create().text();
    if (what == "a changed hidden part")
        sent.returned.sheets.back().rows[3][0] = "0000";
    if (what == "rows moved")
        std::swap(sent.sheet().rows[sent.rowOf("1.1.1")], sent.sheet().rows[sent.rowOf("1.1.2")]);
    if (what == "a row taken out")
        sent.sheet().rows.erase(sent.sheet().rows.begin() + std::ptrdiff_t(sent.rowOf("1.1.1")));
    const auto refused = returnedFillIn(sent.store.database(), sent.returned);
    REQUIRE_FALSE(refused);
    CAPTURE(refused.error().message);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK(refused.error().message.contains(words));
}

TEST_CASE("a report of a period is filled in as what was claimed", "[fillin]")
{
    SentSheet sent(FillInPurpose::Period, "Q2");
    constexpr std::size_t Reached = 6;
    constexpr std::size_t State = 7;
    constexpr std::size_t Remarks = 8;
    sent.write("1.1.1", Reached, "90000");
    sent.write("1.1.1", Remarks, "Half of the fields");
    sent.write("1.1.2", State, "not_applicable");
    sent.takeIn();
    const auto claims = records<Progress>(sent.store.database(), "ORDER BY period").value();
    REQUIRE(claims.size() == 2);
    for (const Progress &claim : claims) {
        CHECK(claim.period == "Q2");
        CHECK(claim.stage == Stage::Claimed);
        const bool isFirst = claim.indicator == sent.small.cereals.id;
        CHECK(claim.value.value == (isFirst ? "90000" : ""));
        CHECK(claim.narrative == (isFirst ? "Half of the fields" : ""));
        CHECK(claim.state == (isFirst ? ReportState::Reported : ReportState::NotApplicable));
    }
    CHECK(sent.compared().changed == 0);
}

TEST_CASE("a sheet is only sent where there is something to fill in", "[fillin]")
{
    const SmallRegister small;
    Store store = small.make();
    const QString path = small.folder.filePath("sheet.xlsx");
    const auto made = [&](FillInPurpose purpose, const char *period) {
        return writtenFillIn(store.database(), small.agreement.id, {purpose, period}, path);
    };
    CHECK(made(FillInPurpose::Period, "Q7").error().kind == Error::Kind::Misuse);
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(made(FillInPurpose::Period, "Q1"));
    CHECK(made(FillInPurpose::Period, "Q1").error().kind == Error::Kind::Unwritable); // it is there already
}
