// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartprinting.h"

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

} // namespace

void previewCharts(const std::vector<BarChart> &charts, const ChartPaper &paper, QWidget *parent)
{
    previewOnPaper(paper.title, parent,
                   [&](QPrinter &device) { static_cast<void>(printCharts(charts, paper, device)); });
}

void previewDrawn(const DrawnChart &chart, const ChartPaper &paper, QWidget *parent)
{
    previewOnPaper(chart.title, parent,
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
