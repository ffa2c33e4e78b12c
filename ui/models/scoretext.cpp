// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scoretext.h"

#include "ui/models/shown.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

} // namespace

QString compositeText(const OpenAgreement &open)
{
    const Composite &composite = open.result.composite;
    return composite.rounded ? shown(*composite.rounded, QLocale(), open.scheme.digits) : QString();
}

QString compositeWord(const OpenAgreement &open)
{
    const Composite &composite = open.result.composite;
    if (!open.whyUnscored.isEmpty())
        return open.whyUnscored;
    if (!composite.rounded)
        return Text::tr("Nothing is scored yet.");
    const QString cover =
        Text::tr("%1 % of the weight is scored").arg(shown(composite.scoredWeight.rounded(2), QLocale()));
    if (!composite.whole)
        return Text::tr("Provisional: %1.").arg(cover);
    return composite.band.isEmpty() ? cover : Text::tr("%1 · %2").arg(composite.band, cover);
}

std::vector<ObjectiveText> objectiveTexts(const OpenAgreement &open)
{
    std::vector<ObjectiveText> texts;
    if (!open.whyUnscored.isEmpty())
        return texts;
    const auto results = objectiveResults(open.dossier, open.result);
    for (std::size_t i = 0; i < results.size(); ++i) {
        const Objective &objective = open.dossier.objectives[i].objective;
        const auto &weighted = results[i].weighted;
        const QString value =
            weighted ? shown(*weighted, QLocale(), open.scheme.partDigits()) : QStringLiteral("–");
        const bool hasShare = !open.scheme.equalWeights && open.scheme.best == Decimal(100);
        texts.push_back(
            {numberOf(objective), objective.title,
             hasShare ? Text::tr("%1 of %2").arg(value, shown(results[i].weight, QLocale(), 2)) : value});
    }
    return texts;
}

IndicatorExplanation explanationOf(const OpenAgreement &open, const IndicatorId &indicator)
{
    const IndicatorItem *item = findIndicator(open.dossier, indicator);
    const IndicatorResult *result = open.resultOf(indicator);
    if (!item || !result)
        return {};
    return {Text::tr("%1 %2").arg(result->number, item->indicator.title),
            explain(*result, *item, open.scheme, open.levelLabels(), Writing(QLocale()))};
}

QString prioritiesTitle(const OpenAgreement &open)
{
    if (const Layout *layout = open.rules.layoutFor(open.dossier.agreement.kind))
        for (const Section &section : layout->sections)
            if (section.content == SectionContent::Priorities && !section.number.isEmpty())
                return section.number.toInt() > 0 ? Text::tr("Section %1").arg(section.number)
                                                  : section.number;
    return Text::tr("Objectives and indicators");
}

} // namespace mandate
