// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/print/readertext.h"

namespace mandate {

// What one printed document is made of.
struct Contents
{
    const Dossier &dossier;
    const RuleSet &rules;
    const Layout &layout;
    const AgreementResult *result; // null until the year is evaluated
    ReaderText reader;
    std::map<QString, QString> places; // what fills the places in the rule set's texts
    int weightDigits = 0;

    Contents(const Dossier &theDossier, const RuleSet &theRules, const Layout &theLayout,
             const AgreementResult *theResult, const QLocale &locale);

    QString filled(const QString &text) const { return mandate::filled(text, places); }
    QString weight(const std::optional<Weight> &weight) const;
};

// What a row of a section is about: whatever is null, it is not about.
struct Line
{
    const ObjectiveItem *objective = nullptr;
    const ActionItem *action = nullptr;
    const IndicatorItem *indicator = nullptr;
    const Requirement *requirement = nullptr;
};

// The rows of a section in the order of the agreement; an objective or action without anything under it has
// one all the same where the section is about objectives and actions.
std::vector<Line> linesOf(const Section &section, const Dossier &dossier);

} // namespace mandate
