// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"

#include <QStringList>

namespace mandate {

// The result of an agreement in words, for the panel beside it.

// "84.50"; empty where nothing is scored.
QString compositeText(const OpenAgreement &open);
// The band, or what the composite does not yet rest on.
QString compositeWord(const OpenAgreement &open);

struct ObjectiveText
{
    QString number;
    QString title;
    QString value; // "27.00 of 30.00"
};

std::vector<ObjectiveText> objectiveTexts(const OpenAgreement &open);

struct IndicatorExplanation
{
    QString title;
    QStringList lines;
};

IndicatorExplanation explanationOf(const OpenAgreement &open, const IndicatorId &indicator);

// What the printed agreement calls the section with the objectives and indicators.
QString prioritiesTitle(const OpenAgreement &open);

} // namespace mandate
