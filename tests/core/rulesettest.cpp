// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

#include "core/rules/rulesetfile.h"
#include "core/scoring/composite.h"

#include <set>

using namespace mandate;

namespace {

RuleSet builtIn(const QString &name)
{
    const auto rules = builtInRuleSet(name);
    if (!rules)
        FAIL(rules.error().detail.toStdString());
    return *rules;
}

// Every basis a rule set states, wherever it stands.
std::vector<Basis> basesOf(const RuleSet &rules)
{
    std::vector<Basis> all{rules.basis};
    const auto add = [&all](const auto &records) {
        for (const auto &record : records)
            all.push_back(record.basis);
    };
    add(rules.hierarchy);
    add(rules.agreements);
    add(rules.schemes);
    add(rules.mandatory);
    add(rules.reporting);
    add(rules.calendar);
    add(rules.layouts);
    add(rules.quotas);
    add(rules.derivations);
    add(rules.guidance);
    for (const SchemeRule &rule : rules.schemes)
        all.push_back(rule.bandsBasis);
    for (const Layout &layout : rules.layouts)
        add(layout.sections);
    for (const DerivationTable &table : rules.derivations)
        add(table.rules);
    return all;
}

QString bandAt(const RuleSet &rules, const char *scheme, const char *composite)
{
    const Band *band = bandOf(dec(composite), *rules.scheme(scheme));
    return band ? band->label : QString();
}

QStringList sectionNumbers(const Layout *layout)
{
    QStringList numbers;
    for (const Section &section : layout->sections)
        if (!section.number.isEmpty())
            numbers += section.number;
    return numbers;
}

} // namespace

TEST_CASE("nine rule sets come with the program and none has a fault", "[rules]")
{
    CHECK(builtInRuleSets()
          == QStringList({"bangladesh-apa", "bhutan-gpms", "generic", "india-rfd", "kenya-pc",
                          "png-executive", "rwanda-imihigo", "tanzania-pc", "un-compact"}));
    for (const QString &name : builtInRuleSets()) {
        CAPTURE(name);
        const RuleSet rules = builtIn(name);
        CHECK(rules.code == name);
        CHECK_FALSE(rules.notFound.empty());
        for (const AgreementRule &agreement : rules.agreements) {
            CHECK(rules.schemeFor(agreement.kind) != nullptr);
            CHECK(rules.layoutFor(agreement.kind)->sections.size() > 2);
        }
    }
}

TEST_CASE("a rule set that does not exist is refused by name", "[rules]")
{
    const auto rules = builtInRuleSet("atlantis");
    REQUIRE_FALSE(rules);
    CHECK(rules.error().kind == Error::Kind::Misuse);
    CHECK(rules.error().message.contains("atlantis"));
    CHECK(rules.error().message.contains("bhutan-gpms"));
}

TEST_CASE("a sourced rule names a source of the handbook and a choice says that it is one", "[rules]")
{
    const std::set<QString> keys{
        "SRC-UN",  "SRC-BT-SLIDES", "SRC-PG",   "SRC-TZ",  "IN-RFD",   "IN-G13",   "IN-BRIEF", "IN-ISO",
        "IN-NDTV", "IN-REM",        "IN-HR",    "BD-LI",   "BD-OBS",   "BD-BPATC", "BD-DEB",   "BT-GPMS",
        "BT-APA",  "BT-TB",         "BT-KU",    "BT-BBS",  "BT-GNHC",  "BT-MAX",   "KE-18",    "KE-TMU",
        "KE-EV",   "KE-YOTE",       "KE-KB",    "KE-SPAS", "TZ-OPRAS", "TZ-DN",    "TZ-TPC",   "UN-C18",
        "UN-C19",  "UN-C21",        "UN-AI",    "PG-LOOP", "PG-EMTV",  "PG-NAT",   "PG-NY",    "PG-PSC",
        "RW-NEWS", "RW-KT",         "RW-NGOMA", "ID-LKE"};
    for (const QString &name : builtInRuleSets()) {
        for (const Basis &basis : basesOf(builtIn(name))) {
            CAPTURE(name, basis.source, basis.note);
            CHECK((basis.kind != BasisKind::Sourced || !basis.source.isEmpty()));
            for (const QString &key : basis.source.split("; ", Qt::SkipEmptyParts))
                CHECK(keys.count(key) == 1);
        }
    }
}

TEST_CASE("what is only recalled is marked so", "[rules]")
{
    CHECK(builtIn("india-rfd").schemes.front().bandsBasis.kind == BasisKind::Recalled);
    CHECK(builtIn("kenya-pc").schemes.front().basis.kind == BasisKind::Recalled);
    CHECK(builtIn("kenya-pc").schemes.front().bandsBasis.kind == BasisKind::Recalled);
    CHECK(builtIn("bhutan-gpms").schemes.front().bandsBasis.kind == BasisKind::NotFound);
    CHECK(builtIn("bhutan-gpms").schemes.front().scheme.bands.empty());
    CHECK(builtIn("png-executive").schemes.front().basis.kind == BasisKind::NotFound);
    CHECK(builtIn("un-compact").schemes.front().bandsBasis.kind == BasisKind::NotFound);
}

TEST_CASE("a composite falls into the band of its rule set", "[rules]")
{
    const auto [rules, scheme, composite, label] =
        GENERATE(table<const char *, const char *, const char *, const char *>({
            {"kenya-pc", "kenya", "1.0000", "Excellent"},
            {"kenya-pc", "kenya", "2.4000", "Excellent"},
            {"kenya-pc", "kenya", "2.4001", "Very Good"},
            {"kenya-pc", "kenya", "2.7072", "Very Good"},
            {"kenya-pc", "kenya", "3.0000", "Very Good"},
            {"kenya-pc", "kenya", "3.0001", "Good"},
            {"kenya-pc", "kenya", "3.6000", "Good"},
            {"kenya-pc", "kenya", "3.6001", "Fair"},
            {"kenya-pc", "kenya", "4.0000", "Fair"},
            {"kenya-pc", "kenya", "4.0001", "Poor"},
            {"kenya-pc", "kenya", "5.0000", "Poor"},
            {"kenya-pc", "spas", "104", "Excellent"},
            {"kenya-pc", "spas", "100", "Very Good"},
            {"kenya-pc", "spas", "99", "Good"},
            {"india-rfd", "rfd", "84.5", "Good"},
            {"india-rfd", "rfd", "85.49", "Good"},
            {"india-rfd", "rfd", "85.50", "Very Good"},
            {"india-rfd", "rfd", "95.50", "Excellent"},
            {"india-rfd", "rfd", "65.49", "Poor"},
            {"india-rfd", "rfd", "0", "Poor"},
            {"bhutan-gpms", "rfd", "96", ""},
            {"bangladesh-apa", "rfd", "96", ""},
        }));
    CAPTURE(rules, scheme, composite);
    CHECK(bandAt(builtIn(rules), scheme, composite) == QString(label));
}

TEST_CASE("a standard scheme means the same wherever it is offered", "[rules]")
{
    const RuleSet generic = builtIn("generic");
    const std::map<QString, int> digits{{"rfd", 2},     {"rfd-step", 2},   {"kenya", 4},
                                        {"percent", 2}, {"percent-2t", 2}, {"marks5", 2}};
    for (const auto &standard : digits)
        REQUIRE(generic.scheme(standard.first)->digits == standard.second);
    for (const QString &name : builtInRuleSets())
        for (const SchemeRule &rule : builtIn(name).schemes)
            if (const Scheme *standard = generic.scheme(rule.scheme.code)) {
                CAPTURE(name, rule.scheme.code);
                CHECK(rule.scheme.method == standard->method);
                CHECK(rule.scheme.digits == standard->digits);
                CHECK(rule.scheme.marks == standard->marks);
                CHECK(rule.scheme.capped == standard->capped);
            }
    CHECK_FALSE(builtIn("tanzania-pc").scheme("marks5")->moreIsBetter());
    CHECK(builtIn("png-executive").scheme("marks5")->moreIsBetter());
    CHECK(builtIn("rwanda-imihigo").scheme("percent")->zeroTarget == ZeroTarget::FullWhenAchieved);
}

TEST_CASE("a government speaks its own words and falls back on the standard ones", "[rules]")
{
    const RuleSet bhutan = builtIn("bhutan-gpms");
    CHECK(bhutan.term("agreement_short") == QString("APA"));
    CHECK(bhutan.term("raw_score") == QString("Raw score"));
    CHECK(bhutan.levelName(KraLevel::Sector) == QString("SKRA"));
    CHECK(builtIn("un-compact").levelName(KraLevel::Local) == QString("Local KRA"));
    CHECK(bhutan.agreement(AgreementKind::Compact) == nullptr);
    CHECK(bhutan.schemeFor(AgreementKind::Compact) == nullptr);
}

TEST_CASE("documents have the sections of their governments", "[rules]")
{
    CHECK(sectionNumbers(builtIn("bhutan-gpms").layoutFor(AgreementKind::Apa))
          == QStringList({"1", "2", "3", "4", "5"}));
    CHECK(sectionNumbers(builtIn("india-rfd").layoutFor(AgreementKind::Apa))
          == QStringList({"1", "2", "3", "4", "5", "6"}));
    CHECK(sectionNumbers(builtIn("tanzania-pc").layout("divisional"))
          == QStringList({"A", "B", "C", "D", "Annex 1", "Annex 2"}));
    const auto sections = builtIn("un-compact").layout("compact-2019")->sections;
    CHECK(sections[1].shows(ColumnContent::Risks));
    CHECK_FALSE(sections[1].shows(ColumnContent::Level1));
}

TEST_CASE("the governance tools of Bangladesh weigh thirty", "[rules]")
{
    int total = 0;
    for (const MandatoryItem &item : builtIn("bangladesh-apa").mandatory)
        total += item.weight->basisPoints();
    CHECK(total == 3000);
}

TEST_CASE("places in a text are filled once and unknown ones stay", "[rules]")
{
    const std::map<QString, QString> values{{"first_party", "{cycle}"}, {"cycle", "2014-15"}};
    CHECK(filled("Between {first_party} in {cycle} and {second_party}.", values)
          == QString("Between {cycle} in 2014-15 and {second_party}."));
    CHECK(unknownPlace("Actual {year-1} of {first_party}").isEmpty());
    CHECK(unknownPlace("Actual {year-3}") == QString("{year-3}"));
}
