// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/condition.h"

#include "core/base/folded.h"
#include "tests/testing.h"

using namespace mandate;

namespace {

const QLocale British(QLocale::English, QLocale::UnitedKingdom);
const QLocale German(QLocale::German, QLocale::Germany);

Comparable cell(const QString &text, ColumnKind kind, const QLocale &reader)
{
    if (text.isEmpty())
        return {};
    if (isNumber(kind))
        return *readNumber(text, reader);
    if (kind == ColumnKind::Date)
        return QDate::fromString(text, Qt::ISODate);
    return folded(text);
}

} // namespace

TEST_CASE("a condition on texts holds as it reads", "[lists]")
{
    const auto [condition, text, isHeld] = GENERATE(table<const char *, const char *, bool>({
        {"", "Ministry", true},
        {"  ", "", true},
        {"min", "Ministry", true},
        {"MIN", "ministry", true},
        {"energie", "Énergie", true},
        {"Énergie", "ENERGIE", true},
        {"istry of a", "Ministry of Agriculture", true},
        {"health", "Ministry of Agriculture", false},
        {"!health", "Ministry of Agriculture", true},
        {"! min", "Ministry", false},
        {"=ministry", "Ministry", true},
        {"=minist", "Ministry", false},
        {"!=ministry", "Ministry", false},
        {"> h", "Ministry", true},
        {"<h", "Ministry", false},
        {">= ministry", "Ministry", true},
        {"a..n", "Ministry", true},
        {"n..a", "Ministry", true},
        {"n..z", "Ministry", false},
        {"etc...", "and so on, etc...", true},
        {"..", "two .. points", true},
        {"empty", "", true},
        {"EMPTY", "full", false},
        {"!empty", "full", true},
        {"!", "full", true},
        {"!", "", false},
        {"!min", "", true},
        {"> a", "", false},
        {"\"empty\"", "an empty cell", true},
        {"\"> 5\"", "more > 5", true},
        {"\"> 5\"", "6", false},
        {"=\"> 5\"", "> 5", true},
        {"مالية", "وزارة المالية", true},
        {"😀", "so 😀 it is", true},
        {"\x07", "bell \x07 rings", true},
    }));
    CAPTURE(condition, text);
    const auto read = readCondition(QString::fromUtf8(condition), ColumnKind::Text, British);
    REQUIRE(read);
    const QString shown = QString::fromUtf8(text);
    CHECK(read->holds(cell(shown, ColumnKind::Text, British), shown) == isHeld);
}

TEST_CASE("a condition on numbers compares numbers as the reader writes them", "[lists]")
{
    const auto [condition, number, reader, isHeld] =
        GENERATE(table<const char *, const char *, QLocale, bool>({
            {"12", "12.00", British, true},
            {"12", "112", British, false},
            {"=12.5", "12.50", British, true},
            {"> 5", "10", British, true},
            {"> 5", "5", British, false},
            {">=5", "5.00", British, true},
            {"< 5", "-10", British, true},
            {"<=-10", "-10", British, true},
            {"5..10", "10", British, true},
            {"10..5", "7", British, true},
            {"5..10", "10.01", British, false},
            {"5..", "1,000", British, true},
            {"..5", "6", British, false},
            {"1,234.5", "1,234.50", British, true},
            {"50 %", "50", British, true},
            {"!5", "5", British, false},
            {"!5", "", British, true},
            {"> -1", "", British, false},
            {"empty", "", British, true},
            {"!empty", "0", British, true},
            {"\"35\"", "1,234", British, false},
            {"\"234\"", "1,234", British, true},
            {"1.234,5", "1.234,50", German, true},
            {"> 1.000", "1.234,5", German, true},
            {"0,5..1,5", "1", German, true},
        }));
    CAPTURE(condition, number);
    const auto read = readCondition(QString::fromUtf8(condition), ColumnKind::Number, reader);
    REQUIRE(read);
    const QString shown = QString::fromUtf8(number);
    CHECK(read->holds(cell(shown, ColumnKind::Number, reader), shown) == isHeld);
}

TEST_CASE("a condition on dates takes a day, a month or a year", "[lists]")
{
    const auto [condition, day, reader, isHeld] = GENERATE(table<const char *, const char *, QLocale, bool>({
        {"2014", "2014-07-15", British, true},
        {"2014", "2015-01-01", British, false},
        {"2014-07", "2014-07-31", British, true},
        {"2014-07-15", "2014-07-15", British, true},
        {"> 2014", "2014-12-31", British, false},
        {"> 2014", "2015-01-01", British, true},
        {">= 2014", "2014-01-01", British, true},
        {"< 2014-07", "2014-06-30", British, true},
        {"<= 2014-07", "2014-07-31", British, true},
        {"2013..2014-06", "2014-06-30", British, true},
        {"2014-02..", "2014-01-31", British, false},
        {"15/07/2014", "2014-07-15", British, true},
        {"15.07.2014", "2014-07-15", German, true},
        {"15.07.14", "2014-07-15", German, true},
        {"15 July 2014", "2014-07-15", British, true},
        {"empty", "", British, true},
        {"!2014", "", British, true},
    }));
    CAPTURE(condition, day);
    const auto read = readCondition(QString::fromUtf8(condition), ColumnKind::Date, reader);
    REQUIRE(read);
    const QString shown = QString::fromUtf8(day);
    CHECK(read->holds(cell(shown, ColumnKind::Date, reader), shown) == isHeld);
}

TEST_CASE("a condition that makes no sense says what was expected", "[lists]")
{
    const auto [condition, kind, reader, words] = GENERATE(table<QString, ColumnKind, QLocale, const char *>({
        {">", ColumnKind::Text, British, "Write after “>”"},
        {"! <=", ColumnKind::Number, British, "Write after “<=”"},
        {"abc", ColumnKind::Number, British, "“abc” is not a number"},
        {"> 1.234,5", ColumnKind::Number, British, "“1.234,5” is not a number"},
        {"1,234.5", ColumnKind::Weight, German, "12,5"},
        {"5..x", ColumnKind::Number, British, "“x” is not a number"},
        {"-", ColumnKind::Number, British, "is not a number"},
        {"2014-02-30", ColumnKind::Date, British, "“2014-02-30” is not a date"},
        {"2014-13", ColumnKind::Date, British, "is not a date"},
        {"0", ColumnKind::Date, British, "is not a date"},
        {QString(10'000, 'x'), ColumnKind::Number, British, "xxx…” is not a number"},
        {QString("a\x01\n\tb"), ColumnKind::Number, British, "is not a number"},
    }));
    CAPTURE(condition);
    const auto read = readCondition(condition, kind, reader);
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(QString::fromUtf8(words)));
    CHECK(read.error().message.size() < 250);
    CHECK_FALSE(read.error().message.contains('\n'));
}

TEST_CASE("a text of any length is looked for as it is", "[lists]")
{
    const QString text(10'000, QChar(u'é'));
    const auto read = readCondition(text, ColumnKind::Text, British);
    REQUIRE(read);
    CHECK(read->holds(folded(text), text));
    CHECK_FALSE(read->holds(folded(text.left(9'999)), text.left(9'999)));
}
