// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartprinting.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <functional>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

void preview(const QString &title, QWidget *parent, const std::function<void(QPrinter &)> &print)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(Text::tr("Print preview: %1").arg(title));
    dialog.resize(parent->window()->size());
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&print](QPrinter *device) { print(*device); });
    dialog.exec();
}

} // namespace

void previewCharts(const std::vector<BarChart> &charts, const ChartPaper &paper, QWidget *parent)
{
    preview(paper.title, parent,
            [&](QPrinter &device) { static_cast<void>(printCharts(charts, paper, device)); });
}

void previewDrawn(const DrawnChart &chart, const ChartPaper &paper, QWidget *parent)
{
    preview(chart.title, parent,
            [&](QPrinter &device) { static_cast<void>(printDrawn(chart, paper, device)); });
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
