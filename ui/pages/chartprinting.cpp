// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartprinting.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

} // namespace

void previewCharts(const std::vector<BarChart> &charts, const ChartPaper &paper, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(Text::tr("Print preview: %1").arg(paper.title));
    preview.resize(parent->window()->size());
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter *device) { static_cast<void>(printCharts(charts, paper, *device)); });
    preview.exec();
}

Result<QString> saveChartsAs(const std::vector<BarChart> &charts, const ChartPaper &paper, QWidget *parent)
{
    const QString path = QFileDialog::getSaveFileName(
        parent, Text::tr("Save charts"), QStringLiteral("%1.pdf").arg(paper.title),
        Text::tr("PDF documents (*.pdf);;Pictures (*.png);;Drawings (*.svg)"));
    if (path.isEmpty())
        return QString();
    return saveCharts(charts, paper, path).map([&path] { return path; });
}

} // namespace mandate
