// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explaining.h"

#include "core/assessment/scoresheet.h"
#include "ui/forms/explanationsheet.h"
#include "ui/forms/messageline.h"
#include "ui/models/historytext.h"
#include "ui/models/shown.h"
#include "ui/pages/paperpreview.h"
#include "ui/print/explanationprint.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrinter>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

// What the sheet prints; it outlives the page it was opened from.
struct Printed
{
    ScoreSheet sheet;
    Dossier dossier;
    QStringList history;

    Result<int> onto(QPagedPaintDevice &device) const
    {
        return printExplanation(sheet, dossier, history, {QLocale(), QDate::currentDate(), {}}, device);
    }
};

void preview(const Printed &printed, ExplanationSheet *sheet)
{
    previewOnPaper(printed.sheet.title, sheet,
                   [&printed](QPrinter &paper) { static_cast<void>(printed.onto(paper)); });
}

void savePdf(const Printed &printed, ExplanationSheet *sheet)
{
    QString name = printed.dossier.agreement.code;
    if (!printed.sheet.number.isEmpty())
        name += u' ' + printed.sheet.number;
    const QString path = QFileDialog::getSaveFileName(sheet, Text::tr("Save as PDF"),
                                                      name.replace(u'/', u'-') + QLatin1String(".pdf"),
                                                      Text::tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto saved = writePdf(path, [&printed](QPagedPaintDevice &device) { return printed.onto(device); });
    if (saved)
        sheet->message()->say(Text::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), Status::Good);
    else
        sheet->message()->say(saved.error());
}

} // namespace

void showExplanation(Session &session, const OpenAgreement &open, const Uuid &item, QWidget *parent)
{
    auto printed = std::make_shared<Printed>();
    printed->sheet = scoreSheet(open.dossier, open.rules, open.result, item, Writing(QLocale()));
    printed->dossier = open.dossier;
    const IndicatorItem *indicator = findIndicator(open.dossier, IndicatorId{item});
    if (!open.whyUnscored.isEmpty())
        printed->sheet.steps = {open.whyUnscored};
    auto *sheet = new ExplanationSheet(printed->sheet, parent);
    QObject::connect(sheet, &ExplanationSheet::previewWanted, sheet,
                     [printed, sheet] { preview(*printed, sheet); });
    QObject::connect(sheet, &ExplanationSheet::pdfWanted, sheet,
                     [printed, sheet] { savePdf(*printed, sheet); });
    sheet->show();
    if (!indicator)
        return;
    const UnitType unit = achievedUnit(indicator->indicator.unitType, open.scheme.method);
    const auto question = [id = IndicatorId{item}](const Store &store) {
        return figureHistory(store.database(), id);
    };
    whenAnswered(session.ask(question), sheet,
                 [printed, sheet, unit](const Result<std::vector<FigureEntry>> &history) {
                     printed->history = history ? historyLines(*history, unit, QLocale()) : QStringList();
                     sheet->showHistory(printed->history);
                 });
}

} // namespace mandate
