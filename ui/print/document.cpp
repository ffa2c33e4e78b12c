// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document.h"

#include "core/assessment/assessment.h"
#include "core/cycle/freeze.h"
#include "ui/print/agreementprint.h"
#include "ui/print/pdffile.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

Result<int> printEvaluation(const Dossier &dossier, const RuleSet &rules, const PrintOptions &options,
                            QPagedPaintDevice &device)
{
    const auto scheme = schemeOf(dossier.agreement, rules);
    if (!scheme)
        return tl::unexpected(scheme.error());
    const QDate asOf = options.asOf.isValid() ? options.asOf : options.printedOn;
    const AgreementResult result = assess(dossier, *scheme, asOf);
    return printAgreement(dossier, rules, &result, options, device);
}

} // namespace

Result<int> print(Document document, const Dossier &dossier, const RuleSet &rules,
                  const PrintOptions &options, QPagedPaintDevice &device)
{
    if (document == Document::WorkPlan && dossier.agreement.kind != AgreementKind::WorkPlan)
        return failure(
            Error::Kind::Misuse,
            Text::tr("%1 is not a work plan. Print it as an agreement.").arg(dossier.agreement.code));
    return asSigned(dossier).and_then([&](const Dossier &printed) {
        return document == Document::Evaluation ? printEvaluation(printed, rules, options, device)
                                                : printAgreement(printed, rules, nullptr, options, device);
    });
}

Result<int> printPdf(Document document, const Dossier &dossier, const RuleSet &rules,
                     const PrintOptions &options, const QString &path)
{
    return writePdf(
        path, [&](QPagedPaintDevice &device) { return print(document, dossier, rules, options, device); });
}

} // namespace mandate
