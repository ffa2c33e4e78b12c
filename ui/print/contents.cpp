// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/contents.h"

#include <algorithm>
#include <array>

namespace mandate {

namespace {

std::map<QString, QString> placesOf(const Dossier &dossier, const RuleSet &rules, const ReaderText &reader)
{
    const Cycle &cycle = dossier.cycle;
    std::map<QString, QString> places{
        {QStringLiteral("first_party"), dossier.firstParty.name},
        {QStringLiteral("second_party"), dossier.secondParty.name},
        {QStringLiteral("cycle"), cycle.name.isEmpty() ? cycle.code : cycle.name},
        {QStringLiteral("start"), reader.date(cycle.start)},
        {QStringLiteral("end"), reader.date(cycle.end)},
        {QStringLiteral("country"), rules.country},
    };
    static const std::array<QString, 5> years{QStringLiteral("year-2"), QStringLiteral("year-1"),
                                              QStringLiteral("year"), QStringLiteral("year+1"),
                                              QStringLiteral("year+2")};
    for (int year = -2; year <= 2; ++year)
        if (cycle.start.isValid())
            places[years[std::size_t(year + 2)]] =
                yearLabel(cycle.start.addYears(year), cycle.end.addYears(year));
    return places;
}

int digitsOfWeights(const Dossier &dossier)
{
    int digits = 0;
    for (const ObjectiveItem &objective : dossier.objectives) {
        digits = std::max(digits, digitsOf(objective.objective.weight.value_or(Weight())));
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                digits = std::max(digits, digitsOf(item.indicator.weight.value_or(Weight())));
    }
    return digits;
}

bool isAboutIndicators(SectionContent content)
{
    return content != SectionContent::Priorities && content != SectionContent::Trends;
}

bool belongs(const IndicatorItem &item, SectionContent content)
{
    return content != SectionContent::Outcomes || item.indicator.indicatorClass == IndicatorClass::Outcome;
}

} // namespace

Contents::Contents(const Dossier &theDossier, const RuleSet &theRules, const Layout &theLayout,
                   const AgreementResult *theResult, const QLocale &locale)
    : dossier(theDossier),
      rules(theRules),
      layout(theLayout),
      result(theResult),
      reader(locale),
      places(placesOf(theDossier, theRules, reader)),
      weightDigits(digitsOfWeights(theDossier))
{}

QString Contents::weight(const std::optional<Weight> &weight) const
{
    return weight ? reader.number(weight->percent(), weightDigits) : QString(NotGiven);
}

std::vector<Line> linesOf(const Section &section, const Dossier &dossier)
{
    const bool byObjective = section.content == SectionContent::Ratings;
    const bool indicatorsOnly = isAboutIndicators(section.content);
    std::vector<Line> lines;
    for (const ObjectiveItem &objective : dossier.objectives) {
        if (byObjective || (!indicatorsOnly && objective.actions.empty()))
            lines.push_back({&objective});
        if (byObjective)
            continue;
        for (const ActionItem &action : objective.actions) {
            if (!indicatorsOnly && action.indicators.empty())
                lines.push_back({&objective, &action});
            for (const IndicatorItem &item : action.indicators)
                if (section.content == SectionContent::Requirements)
                    for (const Requirement &requirement : item.requirements)
                        lines.push_back({&objective, &action, &item, &requirement});
                else if (belongs(item, section.content))
                    lines.push_back({&objective, &action, &item});
        }
    }
    return lines;
}

} // namespace mandate
