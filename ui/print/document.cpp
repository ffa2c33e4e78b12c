// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document.h"

#include "core/assessment/assessment.h"
#include "core/cycle/freeze.h"
#include "ui/print/agreementprint.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

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
    // Renamed into place when whole: that must not replace a device or a folder.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return failure(Error::Kind::Unwritable, Text::tr("%1 is no file. Choose another name.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(
            Error::Kind::Unwritable,
            Text::tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
    Result<int> pages;
    {
        QPdfWriter writer(&file);
        pages = print(document, dossier, rules, options, writer);
    }
    if (pages && !file.commit())
        return failure(Error::Kind::Unwritable,
                       Text::tr("%1 could not be finished: %2.").arg(path, file.errorString()));
    return pages;
}

} // namespace mandate
