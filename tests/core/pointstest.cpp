// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/points.h"
#include "core/rules/rulesetfile.h"
#include "tests/core/draft.h"

#include <functional>

using namespace mandate;

namespace {

void setLevels(Dossier &dossier, const std::array<const char *, 5> &levels)
{
    for (std::size_t level = 0; level < levels.size(); ++level)
        firstIndicator(dossier).levels[level] = figure(levels[level]);
}

void require(Dossier &dossier, const Requirement &requirement)
{
    firstItem(dossier).requirements.push_back(requirement);
}

Requirement acknowledged()
{
    Requirement requirement;
    requirement.id = RequirementId::create();
    requirement.office.uuid = Uuid::create();
    requirement.requirement = "Seed in May";
    requirement.state = RequirementState::Acknowledged;
    return requirement;
}

MandatoryItem mandatory(MandatoryItem::Place place, const char *title)
{
    MandatoryItem item;
    item.place = place;
    item.title = QString::fromLatin1(title);
    item.weight = percent(3);
    item.kinds = {AgreementKind::Apa};
    return item;
}

using Spoil = std::function<void(Dossier &, RuleSet &)>;

struct Case
{
    const char *code;
    Severity severity;
    const char *number;
    const char *part; // of the sentence
    Spoil spoil;
};

constexpr Severity Must = Severity::MustCorrect;
constexpr Severity Should = Severity::ShouldLook;
constexpr Severity Info = Severity::Information;

std::vector<Case> agreementCases()
{
    return {
        {"agreement.first_party.missing", Must, "", "MOA-1",
         [](Dossier &d, RuleSet &) { d.agreement.firstParty = {}; }},
        {"agreement.second_party.missing", Must, "", "MOA-1",
         [](Dossier &d, RuleSet &) { d.agreement.secondParty = {}; }},
        {"cycle.start.missing", Must, "", "first day", [](Dossier &d, RuleSet &) { d.cycle.start = {}; }},
        {"cycle.end.missing", Must, "", "last day", [](Dossier &d, RuleSet &) { d.cycle.end = {}; }},
        {"agreement.scheme.missing", Must, "", "generic",
         [](Dossier &, RuleSet &r) { r.agreements.clear(); }},
        {"agreement.scheme.unknown", Must, "", "tarot",
         [](Dossier &d, RuleSet &) { d.agreement.scheme = "tarot"; }},
        {"agreement.bands.none", Info, "", "rfd",
         [](Dossier &, RuleSet &r) { r.schemes.front().scheme.bands.clear(); }},
        {"agreement.empty", Must, "", "MOA-1", [](Dossier &d, RuleSet &) { d.objectives.clear(); }},
        {"agreement.objectives.number", Info, "", "7 objectives",
         [](Dossier &d, RuleSet &) {
             d.objectives.pop_back();
             d.objectives.front().objective.weight = firstItem(d).indicator.weight = percent(25);
         }},
        {"agreement.mandatory.missing", Should, "", "“Integrity” (3 %)",
         [](Dossier &, RuleSet &r) {
             r.mandatory = {mandatory(MandatoryItem::Place::Objective, "Integrity")};
         }},
        {"weights.objectives", Must, "", "add up to 110",
         [](Dossier &d, RuleSet &) {
             d.objectives.front().objective.weight = firstItem(d).indicator.weight =
                 Weight::fromBasisPoints(2250).value();
         }},
        {"objective.number.twice", Must, "2", "2",
         [](Dossier &d, RuleSet &) { d.objectives.front().objective.number = 2; }},
        {"objective.title.missing", Must, "1", "Objective 1",
         [](Dossier &d, RuleSet &) { d.objectives[0].objective.title = " "; }},
        {"objective.weight.missing", Must, "1", "Objective 1",
         [](Dossier &d, RuleSet &) { d.objectives[0].objective.weight = {}; }},
        {"objective.weight.unused", Must, "1", "equally",
         [](Dossier &, RuleSet &r) { r.schemes.front().scheme.equalWeights = true; }},
        {"objective.weight.prescribed", Must, "1", "a weight of 3 but weighs 12.5",
         [](Dossier &, RuleSet &r) {
             r.mandatory = {mandatory(MandatoryItem::Place::Objective, "GROW more")};
         }},
        {"objective.empty", Must, "1", "Objective 1",
         [](Dossier &d, RuleSet &) { d.objectives.front().actions.clear(); }},
        {"weights.indicators", Must, "1", "weigh 12 together, but the objective weighs 12.5",
         [](Dossier &d, RuleSet &) { firstIndicator(d).weight = percent(12); }},
        {"objective.alignment.missing", Should, "1", "gap",
         [](Dossier &d, RuleSet &) { d.objectives.front().alignments.clear(); }},
        {"action.number.twice", Must, "1.1", "1.1",
         [](Dossier &d, RuleSet &) {
             auto &actions = d.objectives.front().actions;
             actions.push_back(actions.front());
             actions.back().indicators.clear();
         }},
        {"action.empty", Should, "1.2", "Action 1.2",
         [](Dossier &d, RuleSet &) {
             auto &actions = d.objectives.front().actions;
             actions.push_back({{ActionId::create(), actions.front().action.objective, 2, "Rest"}, {}, {}});
         }},
    };
}

std::vector<Case> indicatorCases()
{
    return {
        {"indicator.number.twice", Must, "1.1.1", "1.1.1",
         [](Dossier &d, RuleSet &) {
             auto &indicators = d.objectives.front().actions.front().indicators;
             indicators.push_back(indicators.front());
             indicators.back().indicator.weight = Weight();
         }},
        {"indicator.title.missing", Must, "1.1.1", "text",
         [](Dossier &d, RuleSet &) { firstIndicator(d).title.clear(); }},
        {"indicator.unit.missing", Must, "1.1.1", "unit",
         [](Dossier &d, RuleSet &) { firstIndicator(d).unit.clear(); }},
        {"indicator.weight.missing", Must, "1.1.1", "weight",
         [](Dossier &d, RuleSet &) { firstIndicator(d).weight = {}; }},
        {"indicator.weight.unused", Must, "1.1.1", "equally",
         [](Dossier &, RuleSet &r) { r.schemes.front().scheme.equalWeights = true; }},
        {"indicator.weight.prescribed", Must, "1.1.1", "a weight of 3 but weighs 12.5",
         [](Dossier &, RuleSet &r) {
             r.mandatory = {mandatory(MandatoryItem::Place::Indicator, "Cereals")};
         }},
        {"indicator.class.missing", Should, "1.1.1", "class",
         [](Dossier &d, RuleSet &) { firstIndicator(d).indicatorClass = {}; }},
        {"indicator.definition.missing", Should, "1.1.1", "definition",
         [](Dossier &d, RuleSet &) { firstIndicator(d).definition.clear(); }},
        {"indicator.source.missing", Should, "1.1.1", "data source",
         [](Dossier &d, RuleSet &) { firstIndicator(d).source.clear(); }},
        {"indicator.owner.missing", Should, "1.1.1", "second party",
         [](Dossier &d, RuleSet &) { firstIndicator(d).owner = {}; }},
        {"indicator.periods.mixed", Must, "1.1.1", "side by side",
         [](Dossier &d, RuleSet &) {
             firstIndicator(d).aggregation = Aggregation::Sum;
             for (const char *period : {"Q1", "H1"}) {
                 Progress progress;
                 progress.period = QString::fromLatin1(period);
                 progress.value.value = "1";
                 firstItem(d).progress.push_back(progress);
             }
         }},
        {"indicator.aggregation.default", Should, "1.1.1", "sum, last",
         [](Dossier &d, RuleSet &) {
             firstItem(d).targets.push_back(
                 {PeriodTargetId::create(), firstIndicator(d).id, "Q1", figure("50")});
         }},
        {"requirement.office.missing", Must, "1.1.1", "no office",
         [](Dossier &d, RuleSet &) {
             Requirement requirement = acknowledged();
             requirement.office = {};
             require(d, requirement);
         }},
        {"requirement.text.missing", Must, "1.1.1", "what is needed",
         [](Dossier &d, RuleSet &) {
             Requirement requirement = acknowledged();
             requirement.requirement.clear();
             require(d, requirement);
         }},
        {"requirement.unacknowledged", Should, "1.1.1", "Seed Board has not acknowledged",
         [](Dossier &d, RuleSet &) {
             Requirement requirement = acknowledged();
             requirement.state = RequirementState::Sent;
             d.names[requirement.office.uuid] = "Seed Board";
             require(d, requirement);
         }},
    };
}

std::vector<Case> targetCases()
{
    return {
        {"indicator.levels.missing", Must, "1.1.1", "target level",
         [](Dossier &d, RuleSet &) {
             setLevels(d, {"", "", "", "", ""});
         }},
        {"indicator.target.missing", Must, "1.1.1", "no target",
         [](Dossier &d, RuleSet &) {
             d.agreement.scheme = "percent";
             firstIndicator(d).target = {};
         }},
        {"indicator.target.unreadable", Must, "1.1.1", "“many” is not a number",
         [](Dossier &d, RuleSet &) {
             firstIndicator(d).levels[4] = {{}, "many"};
         }},
        {"indicator.levels.order", Must, "1.1.1", "200, 210, 180, 170, 160",
         [](Dossier &d, RuleSet &) { firstIndicator(d).levels[1] = figure("210"); }},
        {"indicator.levels.equal", Should, "1.1.1", "200, 200",
         [](Dossier &d, RuleSet &) { firstIndicator(d).levels[1] = figure("200"); }},
        {"indicator.direction.disagrees", Should, "1.1.1", "less is better",
         [](Dossier &d, RuleSet &) { firstIndicator(d).direction = Direction::Down; }},
        {"indicator.date.outside", Should, "1.1.1", "2015-08-01, long after the year ends on 2015-06-30",
         [](Dossier &d, RuleSet &) {
             SuccessIndicator &indicator = firstIndicator(d);
             indicator.unitType = UnitType::Date;
             indicator.direction = Direction::Down;
             indicator.target = indicator.trend1 = indicator.trend2 = {{}, "-"};
             setLevels(d, {"2015-06-30", "2015-07-31", "2015-08-01", "", ""});
         }},
        {"indicator.ceiling.exceeded", Must, "1.1.1", "200",
         [](Dossier &d, RuleSet &) { firstIndicator(d).ceiling = true; }},
        {"indicator.unscorable", Should, "1.1.1", "target is zero",
         [](Dossier &d, RuleSet &) {
             d.agreement.scheme = "percent";
             firstIndicator(d).target = figure("0");
             firstIndicator(d).trend2 = figure("0");
         }},
        {"indicator.trend.missing", Should, "1.1.1", "last two years",
         [](Dossier &d, RuleSet &) { firstIndicator(d).trend1 = {}; }},
        {"indicator.trend.unreadable", Should, "1.1.1", "“some” is not a number",
         [](Dossier &d, RuleSet &) {
             firstIndicator(d).baseline = {{}, "some"};
         }},
        {"indicator.target.below_last_year", Should, "1.1.1", "aims at 190, but last year 195",
         [](Dossier &d, RuleSet &) { firstIndicator(d).trend2 = figure("195"); }},
    };
}

std::vector<Case> allCases()
{
    std::vector<Case> all = agreementCases();
    for (const auto &more : {indicatorCases(), targetCases()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

QStringList codesOf(const std::vector<Point> &points)
{
    QStringList codes;
    for (const Point &point : points)
        codes += point.code;
    return codes;
}

} // namespace

TEST_CASE("a clean agreement has nothing to correct", "[points]")
{
    CHECK(codesOf(pointsToCorrect(cleanDraft(), bandedRules())).join(' ') == QString());
}

TEST_CASE("each fault in a draft is a point with its place", "[points]")
{
    for (const Case &each : allCases()) {
        CAPTURE(each.code);
        Dossier dossier = cleanDraft();
        RuleSet ruleSet = bandedRules();
        each.spoil(dossier, ruleSet);
        const std::vector<Point> points = pointsToCorrect(dossier, ruleSet);
        const auto found = std::find_if(points.begin(), points.end(), [&](const Point &point) {
            return point.code == QLatin1String(each.code);
        });
        REQUIRE(found != points.end());
        CHECK(found->severity == each.severity);
        CHECK(found->number == QLatin1String(each.number));
        CAPTURE(found->sentence);
        CHECK(found->sentence.contains(QString::fromUtf8(each.part)));
        CHECK_FALSE(found->sentence.contains('%' + QString::number(1)));
        CHECK_FALSE(found->record.isNull());
        CHECK_FALSE(found->table.isEmpty());
    }
}

TEST_CASE("what is allowed raises no point", "[points]")
{
    const auto [situation, code, spoil] = GENERATE(table<std::string, const char *, Spoil>({
        {"the worst level may be empty", "indicator.levels",
         [](Dossier &d, RuleSet &) { setLevels(d, {"200", "190", "180", "170", ""}); }},
        {"one level is a yes or no", "indicator.levels",
         [](Dossier &d, RuleSet &) { setLevels(d, {"200", "", "", "", ""}); }},
        {"fewer is better", "",
         [](Dossier &d, RuleSet &) {
             setLevels(d, {"10", "20", "30", "40", "50"});
             firstIndicator(d).direction = Direction::Down;
             firstIndicator(d).target = figure("20");
             firstIndicator(d).trend2 = figure("25");
         }},
        {"a dash says that there was no figure", "indicator.trend",
         [](Dossier &d, RuleSet &) { firstIndicator(d).trend1 = {{}, "-"}; }},
        {"the year's own target needs no aggregation", "indicator.aggregation",
         [](Dossier &d, RuleSet &) {
             firstItem(d).targets.push_back({PeriodTargetId::create(), firstIndicator(d).id, "Y", figure("50")});
         }},
        {"equal weighting wants no weights", "",
         [](Dossier &d, RuleSet &r) {
             r.schemes.front().scheme.equalWeights = true;
             for (ObjectiveItem &objective : d.objectives)
                 objective.objective.weight = objective.actions[0].indicators[0].indicator.weight = {};
         }},
        {"the mandatory item is there with its weight", "agreement.mandatory",
         [](Dossier &d, RuleSet &r) {
             r.mandatory = {mandatory(MandatoryItem::Place::Indicator, "Integrity")};
             firstIndicator(d).title = " integrity ";
         }},
        {"a rule for other kinds of agreement", "agreement.mandatory",
         [](Dossier &, RuleSet &r) {
             r.mandatory = {mandatory(MandatoryItem::Place::Indicator, "Integrity")};
             r.mandatory.front().kinds = {AgreementKind::Compact};
         }},
        {"a work plan has few objectives", "agreement.objectives.number",
         [](Dossier &d, RuleSet &) {
             d.agreement.kind = AgreementKind::WorkPlan;
             d.objectives.pop_back();
         }},
        {"agreed marks score a ratio", "indicator.unscorable",
         [](Dossier &d, RuleSet &) {
             d.agreement.scheme = "marks5";
             firstIndicator(d).unitType = UnitType::Ratio;
             firstIndicator(d).target = figure("M43/F57");
         }},
        {"a requirement that was acknowledged", "requirement",
         [](Dossier &d, RuleSet &) { require(d, acknowledged()); }},
    }));
    CAPTURE(situation, code);
    Dossier dossier = cleanDraft();
    RuleSet ruleSet = bandedRules();
    spoil(dossier, ruleSet);
    for (const Point &point : pointsToCorrect(dossier, ruleSet)) {
        CAPTURE(point.sentence);
        CHECK_FALSE(point.code.startsWith(QLatin1String(code)));
    }
}

TEST_CASE("what will not be scored is said beforehand", "[points]")
{
    const auto [situation, scheme, unit, target, raised] =
        GENERATE(table<std::string, const char *, UnitType, const char *, bool>({
            {"a ratio", "rfd", UnitType::Ratio, "M43/F57", true},
            {"a zero target under five points", "kenya", UnitType::Number, "0", true},
            {"a negative target", "percent", UnitType::Number, "-5", true},
            {"a date under a formula", "percent", UnitType::Date, "2015-06-30", true},
            {"a number under a formula", "percent", UnitType::Number, "190", false},
            {"a category equal to a level", "rfd", UnitType::Category, "Unqualified", false},
            {"a zero target under levels", "rfd", UnitType::Number, "0", false},
        }));
    CAPTURE(situation);
    Dossier dossier = cleanDraft();
    dossier.agreement.scheme = QString::fromLatin1(scheme);
    firstIndicator(dossier).unitType = unit;
    firstIndicator(dossier).target = figure(target);
    CHECK(codesOf(pointsToCorrect(dossier, bandedRules())).contains("indicator.unscorable") == raised);
}

TEST_CASE("how many objectives are best is for the rule set to say", "[checks]")
{
    Dossier draft = cleanDraft();
    RuleSet rules = bandedRules();
    const auto [least, most, told] = GENERATE(table<int, int, bool>({
        {8, 10, false},
        {1, 8, false},
        {9, 12, true},
        {1, 7, true},
    }));
    rules.objectives = ObjectiveCount{least, most, {}};
    const auto points = pointsToCorrect(draft, rules);
    CHECK(points.size() == (told ? 1 : 0));
    if (told)
        CHECK(
            points.front().sentence.contains(QStringLiteral("8 objectives; %1 to %2").arg(least).arg(most)));
    rules.objectives.reset();
    CHECK(pointsToCorrect(draft, rules).empty());
}

TEST_CASE("only the rule sets that found it advise a number of objectives", "[rules]")
{
    for (const QString &code : builtInRuleSets()) {
        CAPTURE(code);
        CHECK(builtInRuleSet(code)->objectives.has_value() == (code == "generic" || code == "india-rfd"));
    }
}
