// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/search.h"

#include "core/people/person.h"
#include "tests/register.h"

using namespace mandate;

namespace {

SearchText textOf(const std::vector<std::pair<const char *, const char *>> &records)
{
    SearchText text;
    for (const auto &[code, title] : records)
        text.add(FoundKind::Kra, Uuid::create(), code, title);
    return text;
}

QStringList codesOf(const std::vector<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes += finding.code;
    return codes;
}

SearchIndex indexOf(const Store &store)
{
    auto index = SearchIndex::read(store.database());
    REQUIRE(index);
    return *index;
}

} // namespace

TEST_CASE("words are found wherever they stand, capitals and accents aside", "[search]")
{
    const auto [typed, found] = GENERATE(table<QString, std::vector<Match>>({
        {"k-1", {Match::Code}},
        {"K-", {Match::CodeStart, Match::CodeStart}},
        {"food", {Match::WordStarts}},
        {"ood", {Match::Inside}},
        {"security food", {Match::WordStarts}},
        {"security ood", {Match::Inside}},
        {"eleves", {Match::WordStarts}},
        {"ÉLÈVES", {Match::WordStarts}},
        {"strasse", {Match::Inside}},
        {"k-1 food", {Match::WordStarts}},
        {"food eleves", {}},
        {"\x01", {}},
        {"   ", {}},
        {"", {}},
    }));
    CAPTURE(typed);
    const SearchText text =
        textOf({{"K-1", "National food security"}, {"K-2", "Les élèves der Hauptstraße"}});
    std::vector<Match> matches;
    text.find(SearchWords(typed), [&matches](const SearchText::Hit &hit) {
        matches.push_back(hit.match);
        return true;
    });
    CHECK(matches == found);
}

TEST_CASE("search sees what a plain look at every record sees", "[search]")
{
    // Texts of all lengths, so that words fall onto every place of a block and across its ends.
    std::vector<QByteArray> titles;
    for (int length = 0; length < 200; ++length)
        titles.push_back(QByteArray(length, 'x') + (length % 3 == 0 ? "Needle" : "needlf")
                         + QByteArray(length % 7, 'y'));
    SearchText text;
    for (const QByteArray &title : titles)
        text.add(FoundKind::Kra, Uuid::create(), "C", title);
    const auto word = GENERATE("needle", "e", "le", "xneedlf", "yyyyyy", "z");
    CAPTURE(word);
    std::vector<std::uint32_t> expected;
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (titles[i].toLower().contains(word))
            expected.push_back(std::uint32_t(i));
    std::vector<std::uint32_t> found;
    text.find(SearchWords(QString::fromLatin1(word)), [&found](const SearchText::Hit &hit) {
        found.push_back(hit.record);
        return true;
    });
    CHECK(found == expected);
}

TEST_CASE("texts that hold anything are kept apart and shown as they were", "[search]")
{
    SearchText text;
    text.add(FoundKind::Kra, Uuid::create(),
             "A\x01"
             "B",
             QByteArray("one\0two", 7));
    text.add(FoundKind::Kra, Uuid::create(), "C", QString(10'000, QChar(0x00e9)).toUtf8());
    text.add(FoundKind::Kra, Uuid::create(), "", "");
    text.add(FoundKind::Kra, Uuid::create(), "D", QStringLiteral("مؤشر 🌾").toUtf8());
    CHECK(text.finding(0).code == "A B");
    CHECK(text.finding(0).title == "one two");
    CHECK(text.finding(1).title == QString(200, QChar(0x00e9)));
    CHECK(text.finding(3).title == QStringLiteral("مؤشر 🌾"));
    int found = 0;
    text.find(SearchWords(QStringLiteral("🌾")), [&found](const SearchText::Hit &hit) {
        CHECK(hit.record == 3);
        ++found;
        return true;
    });
    CHECK(found == 1);
}

TEST_CASE("a register is searched by code, title, party and number", "[search]")
{
    const SmallRegister small;
    const Store store = small.make();
    const SearchIndex index = indexOf(store);
    CHECK(codesOf(index.find("moa"))
          == QStringList({"MOA", "MOA-1", "MOA-1/1", "MOA-1/1.1.1", "MOA-1/1.1.2"}));
    CHECK(codesOf(index.find("agriculture")) == QStringList({"MOA-1", "MOA"}));
    CHECK(codesOf(index.find("moa-1/1.1.2")) == QStringList({"MOA-1/1.1.2"}));
    CHECK(codesOf(index.find("cereals")) == QStringList({"MOA-1/1.1.1"}));
    CHECK(index.find("cereals").front().id == small.cereals.id.uuid);
    CHECK(index.find("moa", 2).size() == 2);
    CHECK(index.find("o", 50, [] { return false; }).size() <= 50);
}

TEST_CASE("an amended index says what one read anew says", "[search]")
{
    const SmallRegister small;
    Store store = small.make();
    const SearchIndex before = indexOf(store);
    Office renamed = small.ministry;
    renamed.name = "Ministry of Fisheries";
    SuccessIndicator retitled = small.cereals;
    retitled.title = "Fish landed";
    Agreement recoded = small.agreement;
    recoded.code = "MOF-1";
    const Person person{PersonId::create(), "P1", "Pema Dorji", "", "", {}};
    Save save("Changes");
    save.change(small.ministry, renamed);
    save.change(small.cereals, retitled);
    save.change(small.agreement, recoded);
    save.withdraw(small.losses);
    save.add(person);
    REQUIRE(store.commit(save));
    const std::vector<Uuid> touched{small.ministry.id.uuid, small.cereals.id.uuid, small.agreement.id.uuid,
                                    small.losses.id.uuid, person.id.uuid};
    const auto amended = before.amended(store.database(), touched);
    REQUIRE(amended);
    REQUIRE(*amended);
    const SearchIndex anew = indexOf(store);
    for (const char *typed :
         {"moa", "mof", "fish", "cereals", "lost", "agriculture", "pema", "p1", "grow", "o"}) {
        CAPTURE(typed);
        const QString words = QString::fromLatin1(typed);
        CHECK(codesOf((*amended)->find(words)) == codesOf(anew.find(words)));
    }
    CHECK(codesOf(before.find("cereals")) == QStringList({"MOA-1/1.1.1"})); // the old one is still in use
    const auto again = (*amended)->amended(store.database(), {small.objective.id.uuid});
    REQUIRE(again);
    CHECK(codesOf((*again)->find("fish")) == codesOf(anew.find("fish")));
    const auto tooMuch = before.amended(store.database(), std::vector<Uuid>(5'000, person.id.uuid));
    REQUIRE(tooMuch);
    CHECK_FALSE(*tooMuch);
}

TEST_CASE("a finding leads to its agreement", "[search]")
{
    const SmallRegister small;
    const Store store = small.make();
    const Database &database = store.database();
    const auto leads = [&](FoundKind kind, const Uuid &id) {
        return agreementOf(database, kind, id).value();
    };
    CHECK(leads(FoundKind::Indicator, small.losses.id.uuid) == small.agreement.id);
    CHECK(leads(FoundKind::Objective, small.objective.id.uuid) == small.agreement.id);
    CHECK(leads(FoundKind::Office, small.ministry.id.uuid) == small.agreement.id);
    CHECK(leads(FoundKind::Agreement, small.agreement.id.uuid) == small.agreement.id);
    CHECK_FALSE(leads(FoundKind::Office, small.centre.id.uuid));
    CHECK_FALSE(leads(FoundKind::Kra, small.centre.id.uuid));
    CHECK(agreementOf(database, FoundKind::Office, small.ministry.id.uuid, small.cycle.id).value()
          == small.agreement.id);
}
