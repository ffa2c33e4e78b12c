// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

#include "core/rules/jsonnode.h"
#include "core/rules/rulesetfile.h"

using namespace mandate;

namespace {

QByteArray bytesOf(const char *name)
{
    return builtInRuleSetFile(name).value();
}

// A sound rule set with its first occurrence of one text replaced, and the line that stands on.
struct Broken
{
    QByteArray json;
    int line = 0;
};

Broken broken(const char *name, const QByteArray &before, const QByteArray &after)
{
    QByteArray json = bytesOf(name);
    const qsizetype at = json.indexOf(before);
    REQUIRE(at >= 0);
    const int line = int(json.left(at).count('\n')) + 1;
    json.replace(at, before.size(), after);
    return {json, line};
}

} // namespace

TEST_CASE("a faulty rule set is refused with file, place and reason", "[rules]")
{
    using Case = std::tuple<const char *, const char *, const char *, const char *, const char *>;
    const auto [ruleSet, before, after, path, reason] = GENERATE(values<Case>({
        // wrong types
        {"kenya-pc", R"("bound": "3.60")", R"("bound": true)", "schemes[0].bands[2].bound",
         "expected a decimal number in quotes, found true"},
        {"kenya-pc", R"("bound": "3.60")", R"("bound": 3.60)", "schemes[0].bands[2].bound",
         "expected a decimal number in quotes, found 3.60"},
        {"kenya-pc", R"("digits": 4)", R"("digits": "4")", "schemes[0].digits", "expected a whole number"},
        {"kenya-pc", R"("method": "five_point")", R"("method": "guess")", "schemes[0].method",
         "expected one of levels, steps, five_point"},
        {"kenya-pc", R"("year_start_month": 7)", R"("year_start_month": [])", "year_start_month",
         "found a list"},
        {"kenya-pc", R"("name": "Kenya: performance contracting")", R"("name": " ")", "name",
         "the text is empty"},
        // keys
        {"kenya-pc", R"("digits": 4)", R"("digits": 4, "colour": "red")", "schemes[0].colour",
         "not known here"},
        {"kenya-pc", R"("country": "Kenya",)", "", "", "\"country\" is missing"},
        {"kenya-pc", R"("format": 1)", R"("format": 2)", "", "format 2"},
        {"kenya-pc", R"("country": "Kenya")", R"("country": "Kenya", "country": "Kenya")", "country",
         "given twice"},
        {"kenya-pc", R"("vocabulary": {)", R"("vocabulary": {"boss": "Chief", )", "vocabulary.boss",
         "not known"},
        // schemes and bands
        {"kenya-pc", R"("bound": "3.60")", R"("bound": "2.60")", "schemes[0].bands[2].bound",
         "2.6 does not follow 3"},
        {"kenya-pc", R"("bound": "5.00")", R"("bound": "4.90")", "schemes[0].bands[4].bound",
         "must reach the worst"},
        {"kenya-pc", R"("scheme": "kenya")", R"("scheme": "kenia")", "agreements[0].scheme",
         "no scheme \"kenia\""},
        {"kenya-pc", R"("layout": "contract")", R"("layout": "poster")", "agreements[0].layout", "no layout"},
        {"kenya-pc", R"("digits": 4)", R"("digits": 3)", "schemes[0].code", "standard scheme"},
        {"bhutan-gpms", R"("best": "100", "worst": "0")", R"("best": "0", "worst": "0")", "schemes[0].worst",
         "same"},
        {"bhutan-gpms", R"("marks": ["100", "90", "80")", R"("marks": ["100", "80", "90")",
         "schemes[0].marks[2]", "90 does not follow 80"},
        // codes
        {"kenya-pc", R"("code": "spas")", R"("code": "kenya")", "schemes[1].code", "already taken"},
        {"bangladesh-apa", R"("code": "report-2")", R"("code": "report-1")", "calendar[3].code",
         "already taken"},
        // weights and shares
        {"bangladesh-apa", R"("weight": "4")", R"("weight": "75")", "mandatory[4].weight", "total 101"},
        {"bangladesh-apa", R"("weight": "4")", R"("weight": "101")", "mandatory[4].weight",
         "between 0 and 100"},
        {"bhutan-gpms", R"("shares": ["20", "80", "0"])", R"("shares": ["20", "80", "5"])",
         "quotas[0].rows[1].shares", "total 105"},
        {"bhutan-gpms", R"("shares": ["20", "80", "0"])", R"("shares": ["20", "80"])",
         "quotas[0].rows[1].shares", "each of the 3 categories"},
        {"bhutan-gpms", R"("percent": "30")", R"("percent": "20")", "derivations[0].rules[1].shares",
         "total 90"},
        {"generic", R"("least": 8)", R"("least": 11)", "objectives", "no fewer at most"},
        {"generic", R"("least": 8)", R"("least": 0)", "objectives", "at least 1"},
        // dates
        {"bhutan-gpms", R"("to": "2018-06-30")", R"("to": "2018-06-31")", "quotas[0].validity.to",
         "expected a date"},
        {"bhutan-gpms", R"("to": "2018-06-30")", R"("to": "2013-06-30")", "quotas[0].validity",
         "before it begins"},
        {"bhutan-gpms", R"("to": "2018-06-30")", R"("to": "2018-07-01")", "quotas[1].validity",
         "also those of \"2015\""},
        {"bhutan-gpms", R"("month": 6)", R"("month": 13)", "calendar[1].month", "between 1 and 12"},
        {"bhutan-gpms", R"("month": 6, "day": 30)", R"("month": 6, "day": 31)", "calendar[1].day",
         "no day 31"},
        {"bhutan-gpms", R"("year_start_month": 7)", R"("year_start_month": 0)", "year_start_month",
         "between 1 and 12"},
        {"png-executive", R"("anchor": "expiry")", R"("anchor": "cycle_end")", "calendar[0].anchor",
         "count from start"},
        // documents and bases
        {"bhutan-gpms", R"("content": "level1")", R"("content": "level9")",
         "layouts[0].sections[3].columns[6].content", "expected one of"},
        {"bhutan-gpms", "Actual {year-2}", "Actual {last year}", "layouts[0].sections[4].columns[4].title",
         "nothing fills the place {last year}"},
        {"un-compact", R"("source": "SRC-UN; UN-C18; UN-C19")", R"("note": "read somewhere")", "basis",
         "names its source"},
    }));
    CAPTURE(ruleSet, before, after);
    const Broken file = broken(ruleSet, before, after);
    const RuleFaults faults = faultsIn(file.json);
    const auto fault =
        std::find_if(faults.begin(), faults.end(),
                     [place = QString(path)](const RuleFault &each) { return each.path == place; });
    REQUIRE(fault != faults.end());
    CHECK(fault->reason.contains(QString(reason)));

    const auto rules = readRuleSet(file.json, "ours.json");
    REQUIRE_FALSE(rules);
    CHECK(rules.error().kind == Error::Kind::Invalid);
    CHECK(rules.error().message.startsWith(text(faults.front(), "ours.json")));
    CHECK(rules.error().detail.contains(text(*fault, "ours.json")));
}

TEST_CASE("a fault names the line its value stands on", "[rules]")
{
    const Broken band = broken("kenya-pc", R"("bound": "3.60")", R"("bound": true)");
    CHECK(text(faultsIn(band.json).front(), "kenya-pc.json")
          == QString("kenya-pc.json, line %1, schemes[0].bands[2].bound: expected a decimal number in "
                     "quotes, found true")
                 .arg(band.line));
    const Broken order = broken("kenya-pc", R"("bound": "3.60")", R"("bound": "2.60")");
    CHECK(faultsIn(order.json).front().line == order.line);
    const Broken key = broken("kenya-pc", R"("digits": 4)", "\"digits\": 4,\n\n\"colour\": \"red\"");
    CHECK(faultsIn(key.json).front().line == key.line + 2);
}

TEST_CASE("what is no JSON text at all is refused with its line", "[rules]")
{
    const QByteArray sound = bytesOf("generic");
    const auto [situation, json, line, reason] =
        GENERATE_COPY(table<const char *, QByteArray, int, const char *>({
            {"empty", "", 1, "the text ends"},
            {"cut off", sound.left(sound.size() / 2), int(sound.left(sound.size() / 2).count('\n')) + 1,
             "cut off"},
            {"not JSON", "Dear colleague,\nfind attached", 1, "expected a value, found \"D\""},
            {"a workbook", QByteArray("PK\x03\x04\xff\xfe", 6), 1, "not UTF-8"},
            {"not UTF-8", "{\n\"name\": \"Th\xe9\"}", 2, "not UTF-8"},
            {"more after the end", "{}\n{}", 2, "expected the end"},
            {"a comma too many", "{\n\"a\": [1,]}", 2, "expected a value"},
            {"no comma", "{\"a\": 1\n\"b\": 2}", 2, "a comma or }"},
            {"no colon", "{\"a\" 1}", 1, "a colon"},
            {"no key", "{1: 2}", 1, "a key in quotes"},
            {"an open text", "{\"a\": \"b\n\"}", 1, "not closed on its line"},
            {"a strange escape", R"({"a": "\x"})", 1, "unknown escape"},
            {"half a character", R"({"a": "\ud800"})", 1, "half a character"},
            {"a leading zero", R"({"a": 01})", 1, "not a number"},
            {"a bare point", R"({"a": 1.})", 1, "not a number"},
            {"an endless key", "{\"" + QByteArray(101, 'k') + "\": 1}", 1, "a key is longer"},
            {"too deep", QByteArray(100'000, '['), 1, "nested deeper"},
            {"too large", QByteArray((1 << 20) + 1, ' '), 1, "larger than one megabyte"},
            {"a list", "[]", 1, "expected an object, found a list"},
        }));
    CAPTURE(situation);
    const RuleFaults faults = faultsIn(json);
    REQUIRE_FALSE(faults.empty());
    CHECK(faults.front().line == line);
    CHECK(faults.front().reason.contains(QString(reason)));
}

TEST_CASE("every fault is listed, top to bottom", "[rules]")
{
    QByteArray json = bytesOf("kenya-pc");
    json.replace(R"("bound": "3.60")", R"("bound": null)").replace(R"("digits": 0)", R"("digits": false)");
    const RuleFaults faults = faultsIn(json);
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].line < faults[1].line);
    const Error error = readRuleSet(json, "ours.json").error();
    CHECK(error.message.endsWith("more)"));
    CHECK(error.detail.count('\n') == 1);
}

TEST_CASE("a rule set cut anywhere is refused and never crashes", "[rules][property]")
{
    const QByteArray sound = bytesOf("rwanda-imihigo").trimmed();
    for (qsizetype size = 0; size < sound.size(); size += 13)
        CHECK_FALSE(faultsIn(sound.left(size)).empty());
    CHECK(faultsIn(sound).empty());
}

TEST_CASE("texts keep every character that JSON can write", "[rules]")
{
    const auto root =
        parseJson(R"({"a": "\"\\\/\n\t\u0f56\u0f7c\ud83d\ude00 བོད", "b": [-1.5e3, null, false]})");
    REQUIRE(root);
    CHECK(root->item("a")->text == QString::fromUtf8("\"\\/\n\t\u0f56\u0f7c\U0001F600 བོད"));
    CHECK(root->item("b")->items[0].text == QString("-1.5e3"));
    CHECK(root->item("b")->items[1].type == JsonNode::Type::Null);
    CHECK(root->item("c") == nullptr);
}
