// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/invention.h"

namespace mandate {

namespace {

constexpr const char *Beginnings[] = {"Ta", "Ke", "Lo", "Mi", "Sa", "Ru", "De", "Na", "Vo", "Ba", "Ji", "Pe"};
constexpr const char *Middles[] = {"ra", "li", "no", "me", "ku", "sha", "ve", "do"};
constexpr const char *Ends[] = {"n", "ri", "la", "mo", "s", "ta", "ki", "du", "ve", "n"};

constexpr const char *Fields[] = {
    "Water supply",     "Primary schools",  "Rural roads",     "Public health",    "Forests",
    "Food security",    "Land records",     "Energy",          "Justice",          "Small business",
    "Public finance",   "Housing",          "Tourism",         "Local government", "Statistics",
    "Civil protection", "Higher education", "Postal services", "Culture",          "Civil service",
};

struct Measure
{
    const char *title;
    const char *unit;
    UnitType type;
    Direction direction;
    int best;
    int step; // from one level to the next worse one
};

constexpr Measure Measures[] = {
    {"Cases decided within the time allowed", "%", UnitType::Percent, Direction::Up, 95, 5},
    {"Households served", "households", UnitType::Number, Direction::Up, 12'000, 500},
    {"Days to answer an application", "days", UnitType::Number, Direction::Down, 10, 5},
    {"Inspections carried out", "inspections", UnitType::Number, Direction::Up, 240, 20},
    {"Budget spent as planned", "%", UnitType::Percent, Direction::Up, 98, 4},
    {"Complaints received", "complaints", UnitType::Number, Direction::Down, 20, 10},
    {"Staff trained", "people", UnitType::Number, Direction::Up, 60, 8},
    {"Annual report submitted", "date", UnitType::Date, Direction::Down, 330, 7},
    {"Audit points settled", "%", UnitType::Percent, Direction::Up, 100, 10},
    {"Records digitised", "records", UnitType::Number, Direction::Up, 5'500, 250},
};

template <std::size_t Size>
QLatin1String anyOf(const char *const (&words)[Size], Chance &chance)
{
    return QLatin1String(words[chance.below(int(Size))]);
}

// Dates are counted in days from the start of the year.
QString written(int number, UnitType type, const QDate &yearStart)
{
    return type == UnitType::Date ? yearStart.addDays(number).toString(Qt::ISODate) : QString::number(number);
}

} // namespace

// SplitMix64, by Sebastiano Vigna, placed in the public domain.
int Chance::below(int count)
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return int((mixed ^ (mixed >> 31)) % std::uint64_t(count));
}

QString inventedName(Chance &chance)
{
    const auto part = [&chance] {
        return anyOf(Beginnings, chance) + anyOf(Middles, chance) + anyOf(Ends, chance);
    };
    const QString given = part();
    return given + QLatin1Char(' ') + part();
}

QString inventedField(int number)
{
    return QString::fromLatin1(Fields[std::size_t(number) % std::size(Fields)]);
}

Kpi inventedKpi(Chance &chance, const Kra &kra)
{
    Kpi kpi;
    kpi.id = KpiId::create();
    kpi.kra = kra.id;
    kpi.code = kra.code + QStringLiteral("-1");
    kpi.name = QStringLiteral("People content with %1").arg(kra.title.toLower());
    kpi.unit = QStringLiteral("%");
    kpi.unitType = UnitType::Percent;
    kpi.direction = Direction::Up;
    kpi.baseline.value = QString::number(40 + chance.below(20));
    kpi.target.value = QString::number(70 + chance.below(20));
    kpi.origin = kra.origin;
    return kpi;
}

SuccessIndicator inventedIndicator(Chance &chance, int basisPoints, const QDate &yearStart)
{
    const Measure &measure = Measures[std::size_t(chance.below(int(std::size(Measures))))];
    const int step = measure.direction == Direction::Down ? measure.step : -measure.step;
    SuccessIndicator indicator;
    indicator.id = IndicatorId::create();
    indicator.title = QString::fromLatin1(measure.title);
    indicator.unit = QString::fromLatin1(measure.unit);
    indicator.unitType = measure.type;
    indicator.direction = measure.direction;
    indicator.indicatorClass = IndicatorClass::InternalOutput;
    indicator.weight = Weight::fromBasisPoints(basisPoints).value_or(Weight());
    for (int level = 0; level < 5; ++level)
        indicator.levels[std::size_t(level)].value =
            written(measure.best + level * step, measure.type, yearStart);
    indicator.target = indicator.levels[1];
    indicator.aggregation = Aggregation::Last;
    indicator.origin = QStringLiteral("illustrative");
    return indicator;
}

std::optional<Progress> inventedProgress(Chance &chance, const SuccessIndicator &indicator)
{
    if (chance.oneIn(20))
        return {};
    Progress progress;
    progress.id = ProgressId::create();
    progress.indicator = indicator.id;
    progress.period = QStringLiteral("Y");
    if (indicator.unitType == UnitType::Date) {
        const QDate second = QDate::fromString(indicator.levels[1].value, Qt::ISODate);
        progress.value.value = second.addDays(chance.below(22) - 10).toString(Qt::ISODate);
    } else {
        const int best = indicator.levels[0].value.toInt();
        const int worst = indicator.levels[4].value.toInt();
        const int hundredths = chance.below(120) - 10; // of the way from the best level to the worst
        progress.value.value = Decimal(best + (worst - best) * hundredths / 100 + chance.below(2)).text();
    }
    return progress;
}

} // namespace mandate
