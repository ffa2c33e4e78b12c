// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

QString unless(bool given, const Subject &subject, const char *sentence)
{
    return given ? QString() : Text::tr(sentence).arg(subject.number);
}

bool isFilled(const QString &text)
{
    return !text.trimmed().isEmpty();
}

QString numberTwice(const Subject &subject)
{
    const auto &all = subject.action->indicators;
    const auto same = std::count_if(all.begin(), all.end(), [&](const IndicatorItem &other) {
        return other.indicator.number == subject.indicator().number;
    });
    if (same < 2)
        return {};
    return Text::tr("The number %1 is given to %2 indicators. Give each its own.")
        .arg(subject.number)
        .arg(same);
}

QString titleMissing(const Subject &subject)
{
    return unless(isFilled(subject.indicator().title), subject,
                  QT_TRANSLATE_NOOP("checks", "Indicator %1 has no text. Enter what is measured."));
}

QString unitMissing(const Subject &subject)
{
    return unless(isFilled(subject.indicator().unit), subject,
                  QT_TRANSLATE_NOOP("checks", "Indicator %1 has no unit. Enter what it is counted in."));
}

QString weightMissing(const Subject &subject)
{
    return unless(
        !isWeighted(subject) || subject.indicator().weight, subject,
        QT_TRANSLATE_NOOP("checks", "Indicator %1 has no weight. Enter its part of the objective's weight."));
}

QString weightUnused(const Subject &subject)
{
    if (isWeighted(subject) || !subject.indicator().weight)
        return {};
    return Text::tr("Indicator %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.")
        .arg(subject.number, subject.scheme->code);
}

QString notAsPrescribed(const Subject &subject)
{
    const SuccessIndicator &indicator = subject.indicator();
    const MandatoryItem *item = mandatoryItem(subject, MandatoryItem::Place::Indicator, indicator.title);
    if (!item || !item->weight || !indicator.weight || indicator.weight == item->weight)
        return {};
    return Text::tr(
               "Indicator %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.")
        .arg(subject.number, item->weight->percent().text(), indicator.weight->percent().text());
}

QString classMissing(const Subject &subject)
{
    return unless(subject.indicator().indicatorClass.has_value(), subject,
                  QT_TRANSLATE_NOOP("checks",
                                    "Indicator %1 has no class. Choose between input, activity, output, "
                                    "outcome and quality."));
}

QString definitionMissing(const Subject &subject)
{
    return unless(isFilled(subject.indicator().definition), subject,
                  QT_TRANSLATE_NOOP("checks", "Indicator %1 has no definition. Enter what exactly counts."));
}

QString sourceMissing(const Subject &subject)
{
    return unless(
        isFilled(subject.indicator().source), subject,
        QT_TRANSLATE_NOOP("checks", "Indicator %1 has no data source. Enter where its figures come from."));
}

QString ownerMissing(const Subject &subject)
{
    return unless(!subject.indicator().owner.isNull(), subject,
                  QT_TRANSLATE_NOOP("checks",
                                    "Indicator %1 has no owner, so the second party answers for it. Enter "
                                    "the post that does."));
}

bool isOfPartOfYear(const QString &period)
{
    return period != QLatin1String("Y");
}

// Figures of quarters, half-years and months cannot become one year, and would drop out of the score unseen.
QString periodsMixed(const Subject &subject)
{
    std::optional<Period::Kind> kind;
    bool mixed = false;
    for (const Progress &progress : subject.item->progress)
        if (const auto period = Period::parse(progress.period);
            period && period->kind != Period::Kind::Year) {
            mixed = mixed || (kind && *kind != period->kind);
            kind = period->kind;
        }
    return unless(!mixed, subject,
                  QT_TRANSLATE_NOOP(
                      "checks", "Indicator %1 is reported by quarters, half-years or months side by side. "
                                "Keep one of them."));
}

QString aggregationMissing(const Subject &subject)
{
    const IndicatorItem &item = *subject.item;
    const bool isInParts =
        std::any_of(item.targets.begin(), item.targets.end(),
                    [](const PeriodTarget &target) { return isOfPartOfYear(target.period); })
        || std::any_of(item.progress.begin(), item.progress.end(),
                       [](const Progress &progress) { return isOfPartOfYear(progress.period); });
    return unless(!isInParts || item.indicator.aggregation != Aggregation::Unspecified, subject,
                  QT_TRANSLATE_NOOP("checks",
                                    "Indicator %1 does not say how its periods become one figure, so the "
                                    "last one counts. Choose sum, last, average or maximum."));
}

QString officeMissing(const Subject &subject)
{
    return unless(!subject.requirement->office.isNull(), subject,
                  QT_TRANSLATE_NOOP(
                      "checks", "A requirement of indicator %1 names no office. Enter who is to meet it."));
}

QString requirementUnsaid(const Subject &subject)
{
    return unless(
        isFilled(subject.requirement->requirement), subject,
        QT_TRANSLATE_NOOP("checks", "A requirement of indicator %1 does not say what is needed. Enter it."));
}

QString notAcknowledged(const Subject &subject)
{
    const RequirementState state = subject.requirement->state;
    const QString office = subject.dossier.nameOf(subject.requirement->office.uuid);
    if (state == RequirementState::Refused)
        return Text::
            tr("%1 refused what indicator %2 requires of it. Agree on something else, or change the target.")
                .arg(office, subject.number);
    if (state == RequirementState::Draft || state == RequirementState::Sent)
        return Text::tr("%1 has not acknowledged what indicator %2 requires of it. Ask for its answer.")
            .arg(office, subject.number);
    return {};
}

// What a real contract is printed without is looked at and does not stop its signing.
constexpr Check IndicatorChecks[] = {
    {"indicator.number.twice", Severity::MustCorrect, "number", numberTwice},
    {"indicator.title.missing", Severity::MustCorrect, "title", titleMissing},
    {"indicator.unit.missing", Severity::MustCorrect, "unit", unitMissing},
    {"indicator.weight.missing", Severity::MustCorrect, "weight", weightMissing},
    {"indicator.weight.unused", Severity::MustCorrect, "weight", weightUnused},
    {"indicator.weight.prescribed", Severity::MustCorrect, "weight", notAsPrescribed},
    {"indicator.class.missing", Severity::ShouldLook, "class", classMissing},
    {"indicator.definition.missing", Severity::ShouldLook, "definition", definitionMissing},
    {"indicator.source.missing", Severity::ShouldLook, "source", sourceMissing},
    {"indicator.owner.missing", Severity::ShouldLook, "owner", ownerMissing},
    {"indicator.periods.mixed", Severity::MustCorrect, "aggregation", periodsMixed},
    {"indicator.aggregation.default", Severity::ShouldLook, "aggregation", aggregationMissing},
};

constexpr Check RequirementChecks[] = {
    {"requirement.office.missing", Severity::MustCorrect, "office", officeMissing},
    {"requirement.text.missing", Severity::MustCorrect, "requirement", requirementUnsaid},
    {"requirement.unacknowledged", Severity::ShouldLook, "state", notAcknowledged},
};

} // namespace

std::span<const Check> indicatorChecks()
{
    return IndicatorChecks;
}

std::span<const Check> requirementChecks()
{
    return RequirementChecks;
}

} // namespace mandate
