// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

const QString &codeOf(const Subject &subject)
{
    return subject.dossier.agreement.code;
}

// Whether anything of this kind stands in the agreement under the title of a mandatory item.
bool holds(const Subject &subject, const MandatoryItem &item)
{
    const auto isIt = [&](const QString &title) {
        return mandatoryItem(subject, item.place, title) == &item;
    };
    for (const ObjectiveItem &objective : subject.dossier.objectives) {
        if (item.place == MandatoryItem::Place::Objective && isIt(objective.objective.title))
            return true;
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &indicator : action.indicators)
                if (item.place == MandatoryItem::Place::Indicator && isIt(indicator.indicator.title))
                    return true;
    }
    return false;
}

QString partyMissing(const Subject &subject, const Uuid &party, const QString &sentence)
{
    return party.isNull() ? sentence.arg(codeOf(subject)) : QString();
}

QString firstPartyMissing(const Subject &subject)
{
    return partyMissing(subject, subject.dossier.agreement.firstParty,
                        Text::tr("%1 has no first party. Enter who it is made with."));
}

QString secondPartyMissing(const Subject &subject)
{
    return partyMissing(subject, subject.dossier.agreement.secondParty,
                        Text::tr("%1 has no second party. Enter whose agreement it is."));
}

QString schemeMissing(const Subject &subject)
{
    if (subject.scheme || !subject.dossier.agreement.scheme.isEmpty())
        return {};
    return Text::tr("%1 names no scoring scheme and the rule set %2 has none for its kind. Enter the scheme.")
        .arg(codeOf(subject), subject.rules.code);
}

QString schemeUnknown(const Subject &subject)
{
    const QString &scheme = subject.dossier.agreement.scheme;
    if (subject.scheme || scheme.isEmpty())
        return {};
    return Text::tr(
               "%1 is to be scored by “%2”, which the rule set %3 does not have. Choose one of its schemes.")
        .arg(codeOf(subject), scheme, subject.rules.code);
}

QString noBands(const Subject &subject)
{
    if (!subject.scheme || !subject.scheme->bands.empty())
        return {};
    return Text::tr("The scheme “%1” has no rating bands: you decide what the score of %2 is called.")
        .arg(subject.scheme->code, codeOf(subject));
}

QString cycleStartMissing(const Subject &subject)
{
    const Cycle &cycle = subject.dossier.cycle;
    return cycle.start.isValid()
               ? QString()
               : Text::tr("The cycle %1 does not say when it starts. Enter its first day.").arg(cycle.code);
}

// Until it does, nothing of it ever falls due.
QString cycleEndMissing(const Subject &subject)
{
    const Cycle &cycle = subject.dossier.cycle;
    return cycle.end.isValid()
               ? QString()
               : Text::tr("The cycle %1 does not say when it ends. Enter its last day.").arg(cycle.code);
}

QString isEmpty(const Subject &subject)
{
    if (!subject.dossier.objectives.empty())
        return {};
    return Text::tr("%1 has no objectives. Enter what is to be achieved.").arg(codeOf(subject));
}

// A missing weight is a point of its own, so the total is looked at once all are there.
QString weightTotal(const Subject &subject)
{
    if (!isWeighted(subject) || subject.dossier.objectives.empty())
        return {};
    int total = 0;
    for (const ObjectiveItem &objective : subject.dossier.objectives) {
        if (!objective.objective.weight)
            return {};
        total += objective.objective.weight->basisPoints();
    }
    if (total == Weight::Whole)
        return {};
    return Text::tr(
               "The weights of the objectives of %1 add up to %2. Change them so that they add up to 100.")
        .arg(codeOf(subject), (Decimal(total) / 100).text());
}

// Said of an institution, where the rule set says it.
QString objectiveCount(const Subject &subject)
{
    const AgreementKind kind = subject.dossier.agreement.kind;
    const auto &advised = subject.rules.objectives;
    const int count = int(subject.dossier.objectives.size());
    if (!advised || count == 0 || (kind != AgreementKind::Apa && kind != AgreementKind::PerformanceContract))
        return {};
    if (count >= advised->least && count <= advised->most)
        return {};
    return Text::tr("%1 has %2 objectives; %3 to %4 are thought best. Consider whether some belong together "
                    "or are missing.")
        .arg(codeOf(subject))
        .arg(count)
        .arg(advised->least)
        .arg(advised->most);
}

QString mandatoryMissing(const Subject &subject)
{
    QStringList missing;
    for (const MandatoryItem &item : subject.rules.mandatory)
        if (mandatoryItem(subject, item.place, item.title) && !holds(subject, item))
            missing += item.weight ? Text::tr("“%1” (%2 %)").arg(item.title, item.weight->percent().text())
                                   : QStringLiteral("“%1”").arg(item.title);
    if (missing.isEmpty())
        return {};
    return Text::tr("%1 lacks what the rule set %2 prescribes: %3. Add it, or use this title for it.")
        .arg(codeOf(subject), subject.rules.code, missing.join(QStringLiteral(", ")));
}

// A mandatory item is known by its title, which may be worded otherwise: its absence is no certainty.
constexpr Check Checks[] = {
    {"agreement.first_party.missing", Severity::MustCorrect, "first_party", firstPartyMissing},
    {"agreement.second_party.missing", Severity::MustCorrect, "second_party", secondPartyMissing},
    {"cycle.start.missing", Severity::MustCorrect, "cycle", cycleStartMissing},
    {"cycle.end.missing", Severity::MustCorrect, "cycle", cycleEndMissing},
    {"agreement.scheme.missing", Severity::MustCorrect, "scheme", schemeMissing},
    {"agreement.scheme.unknown", Severity::MustCorrect, "scheme", schemeUnknown},
    {"agreement.bands.none", Severity::Information, "scheme", noBands},
    {"agreement.empty", Severity::MustCorrect, "", isEmpty},
    {"agreement.mandatory.missing", Severity::ShouldLook, "", mandatoryMissing},
    {"agreement.objectives.number", Severity::Information, "", objectiveCount},
    {"weights.objectives", Severity::MustCorrect, "", weightTotal},
};

} // namespace

std::span<const Check> agreementChecks()
{
    return Checks;
}

// Titles are compared without regard to case and spacing.
const MandatoryItem *mandatoryItem(const Subject &subject, MandatoryItem::Place place, const QString &title)
{
    const auto found = std::find_if(
        subject.rules.mandatory.begin(), subject.rules.mandatory.end(), [&](const MandatoryItem &item) {
            return item.place == place
                   && std::find(item.kinds.begin(), item.kinds.end(), subject.dossier.agreement.kind)
                          != item.kinds.end()
                   && title.simplified().compare(item.title.simplified(), Qt::CaseInsensitive) == 0;
        });
    return found == subject.rules.mandatory.end() ? nullptr : &*found;
}

} // namespace mandate
