// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/fieldtext.h"

#include "core/plan/kra.h"
#include "core/plan/requirement.h"
#include "core/plan/successindicator.h"
#include "core/scoring/typing.h"
#include "tests/testing.h"

using namespace mandate;

namespace {

template <typename Record>
Result<Record> typedInto(const Record &record, const char *column, const QString &text,
                         const QLocale &locale = QLocale::c())
{
    const Description &description = describe<Record>();
    const auto field = std::size_t(description.indexOf(QString::fromLatin1(column)));
    return withInput(description, rowOf(record), field, text, locale).and_then([](const Row &row) {
        return fromRow<Record>(row);
    });
}

SuccessIndicator someIndicator()
{
    SuccessIndicator indicator;
    indicator.id = IndicatorId::create();
    indicator.action = ActionId::create();
    return indicator;
}

} // namespace

TEST_CASE("a field is read as its record keeps it", "[fields]")
{
    SuccessIndicator indicator = someIndicator();
    CHECK(typedInto(indicator, "weight", "12.5")->weight == Weight::fromBasisPoints(1250).value());
    CHECK_FALSE(typedInto(indicator, "weight", " ")->weight);
    CHECK(typedInto(indicator, "trend1", "195,000")->trend1 == Figure{"195000", ""});
    CHECK(typedInto(indicator, "trend1", "1.234,5", QLocale(QLocale::German))->trend1.value == "1234.5");
    CHECK(typedInto(indicator, "class", "outcome")->indicatorClass == IndicatorClass::Outcome);
    CHECK_FALSE(typedInto(indicator, "class", "")->indicatorClass);
    CHECK(typedInto(indicator, "aggregation", "sum")->aggregation == Aggregation::Sum);
    CHECK(typedInto(indicator, "ceiling", "1")->ceiling);
    const PostId post = PostId::create();
    CHECK(typedInto(indicator, "owner", post.text())->owner == post);
    CHECK(typedInto(indicator, "owner", "")->owner.isNull());
    indicator.unitType = UnitType::Date;
    CHECK(typedInto(indicator, "trend1", "2015-06-30")->trend1.value == "2015-06-30");
    CHECK_FALSE(typedInto(indicator, "trend1", "2015-02-30"));
    const QLocale german(QLocale::German);
    CHECK(typedInto(indicator, "trend1", "30.06.2015", german)->trend1 == Figure{"2015-06-30", ""});
    CHECK(typed(Figure{"2015-06-30", ""}, UnitType::Date, german) == "30.06.2015");
    indicator.unitType = UnitType::YesNo;
    CHECK(typedInto(indicator, "trend1", "Yes")->trend1 == Figure{"yes", ""});
    CHECK_FALSE(typedInto(indicator, "trend1", "perhaps"));
}

TEST_CASE("what makes no sense in a field is refused with what was expected", "[fields]")
{
    const SuccessIndicator indicator = someIndicator();
    const auto [column, text, words] = GENERATE(table<const char *, const char *, const char *>({
        {"weight", "sixty", "not a number"},
        {"weight", "120", "100"},
        {"trend1", "many", "not a number"},
        {"class", "wonderful", "none of the choices"},
        {"owner", "Nobody at all", "Nobody at all"},
        {"number", "1.5", "not a whole number"},
    }));
    CAPTURE(column, text);
    const auto refused = typedInto(indicator, column, text);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(words));
}

TEST_CASE("dates are read as their reader writes them", "[fields]")
{
    const auto [language, text, expected] = GENERATE(table<QLocale, const char *, const char *>({
        {QLocale(QLocale::English, QLocale::UnitedKingdom), "30/06/2015", "2015-06-30"},
        {QLocale(QLocale::German), "30.06.2015", "2015-06-30"},
        {QLocale(QLocale::English, QLocale::UnitedStates), "6/30/2015", "2015-06-30"},
        {QLocale::c(), "2015-06-30", "2015-06-30"},
        {QLocale(QLocale::English, QLocale::UnitedKingdom), "31/06/2015", ""},
        {QLocale(QLocale::English, QLocale::UnitedKingdom), "30/06/15", ""},
        {QLocale::c(), "2015-02-29", ""},
        {QLocale::c(), "15-06-30", ""},
        {QLocale::c(), "next week", ""},
    }));
    CAPTURE(text, language.name());
    const auto read = readDate(text, language);
    CHECK(read.has_value() == (*expected != 0));
    if (read) {
        CHECK(read->toString(Qt::ISODate) == expected);
        CHECK(readDate(typed(*read, language), language) == read);
    }
}

TEST_CASE("any text is taken, without what nobody sees", "[fields]")
{
    Kra kra;
    kra.id = KraId::create();
    const QString emoji = QString::fromUtf8("🌾 Grow — نمو");
    const QString strange = QString::fromUtf8("a\x01\x02") + QChar(0) + "b\x7f" + QChar(0xD800) + "c\r\nd";
    const QString huge(10'000, u'x');
    CHECK(typedInto(kra, "title", emoji)->title == emoji);
    CHECK(typedInto(kra, "title", huge)->title == huge);
    CHECK(typedInto(kra, "title", strange)->title == "abc\nd");
    CHECK(cleaned("one\ntwo\tthree", true) == "one two three");
}

TEST_CASE("what a field says can be typed back", "[fields]")
{
    SuccessIndicator indicator = someIndicator();
    indicator.weight = Weight::fromBasisPoints(1250).value();
    indicator.trend1 = {"1234567.5", ""};
    indicator.trend2 = {"", "-"};
    indicator.owner = PostId::create();
    indicator.indicatorClass = IndicatorClass::Quality;
    const Description &description = describe<SuccessIndicator>();
    const Row row = rowOf(indicator);
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::French)})
        for (std::size_t field = 1; field < row.size(); ++field) {
            CAPTURE(description.fields[field].column, locale.name());
            if (QLatin1String(description.fields[field].column).endsWith(QLatin1String("_source")))
                continue;
            const auto back =
                withInput(description, row, field, fieldInput(description, row, field, locale), locale);
            REQUIRE(back);
            CHECK(*back == row);
        }
}
