// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/printing.h"

#include "ui/pages/paperpreview.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrinter>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

PrintOptions optionsOfToday(const QString &head)
{
    return {QLocale(), QDate::currentDate(), QDate::currentDate(), head};
}

QString fileName(Document document, const OpenAgreement &open)
{
    QString code = open.dossier.agreement.code;
    code.replace(u'/', u'-');
    return document == Document::Evaluation ? Text::tr("%1 evaluated.pdf").arg(code)
                                            : QStringLiteral("%1.pdf").arg(code);
}

} // namespace

void previewDocument(Document document, const OpenAgreement &open, const QString &head, QWidget *parent)
{
    previewOnPaper(open.dossier.agreement.code, parent, [&](QPrinter &paper) {
        static_cast<void>(print(document, open.dossier, open.rules, optionsOfToday(head), paper));
    });
}

Result<QString> savePdf(Document document, const OpenAgreement &open, const QString &head, QWidget *parent)
{
    const QString path = QFileDialog::getSaveFileName(
        parent, Text::tr("Save as PDF"), fileName(document, open), Text::tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return QString();
    return printPdf(document, open.dossier, open.rules, optionsOfToday(head), path).map([&path](int) {
        return path;
    });
}

} // namespace mandate
