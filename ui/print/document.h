// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/rules/ruleset.h"

#include <QLocale>

class QPagedPaintDevice;

namespace mandate {

// What can be printed of an agreement.
enum class Document { Agreement, Evaluation, WorkPlan };

template <>
inline std::span<const char *const> names<Document>()
{
    static constexpr const char *all[] = {"agreement", "evaluation", "work_plan"};
    return all;
}

struct PrintOptions
{
    QLocale locale{QLocale::English, QLocale::UnitedKingdom}; // of numbers and dates
    QDate printedOn;
    QDate asOf;        // of an evaluation; the day of printing where none is given
    QString head = {}; // of the audit trail; stands on every page of what is signed
};

// Prints a document onto paper, a PDF or a preview and says how many pages it took. The layout is the one the
// rule set has for the agreement's kind; an evaluation is that layout with results and how they were
// computed. A signed agreement is printed as it was signed.
Result<int> print(Document document, const Dossier &dossier, const RuleSet &rules,
                  const PrintOptions &options, QPagedPaintDevice &device);

// Prints into a PDF file. Until that is whole, what was there before stays.
Result<int> printPdf(Document document, const Dossier &dossier, const RuleSet &rules,
                     const PrintOptions &options, const QString &path);

} // namespace mandate
