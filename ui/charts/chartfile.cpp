// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include "ui/charts/chartpaint.h"
#include "ui/print/paper.h"

#include <QChart>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

constexpr double PaperWidth = 1'000; // of a chart in pixels, so that its texts are read at arm's length
constexpr double DrawnWidth = 700;   // of a chart that is no bars
constexpr int BarsOnPage = 18;

Error unwritable(const QString &path, const QString &why)
{
    return {Error::Kind::Unwritable,
            Text::tr("%1 cannot be written: %2. Choose another place.").arg(path, why),
            {}};
}

// A part of a chart as high as it needs to be, at the width of the paper.
void addPart(const BarChart &chart, int first, Paper &paper)
{
    const BarRange range{first, BarsOnPage};
    const double height = heightOf(chart, range);
    const double scale = paper.width() / paper.unit(1) / PaperWidth;
    paper.drawing(height * scale, [&chart, range, height](QPainter &painter, const QRectF &place) {
        paintChart([&](const Colours &colours) { return drawBars(chart, colours, PaperWidth, range); },
                   QSizeF(PaperWidth, height), painter, place);
    });
}

Result<void> writePicture(const std::vector<BarChart> &charts, QIODevice &file)
{
    const QSize size = sheetSize(charts).toSize();
    QImage picture(size * 2, QImage::Format_RGB32);
    if (picture.isNull())
        return failure(Error::Kind::Unwritable,
                       Text::tr("The picture would be too large. Save it as a PDF instead."));
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(2, 2);
    paintSheet(charts, painter);
    painter.end();
    if (!picture.save(&file, "PNG"))
        return failure(Error::Kind::Unwritable, Text::tr("The picture could not be written."));
    return {};
}

Result<void> writeDrawing(const std::vector<BarChart> &charts, QIODevice &file)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(96);
    generator.setSize(sheetSize(charts).toSize());
    generator.setViewBox(QRectF(QPointF(), sheetSize(charts)));
    generator.setTitle(charts.empty() ? QString() : charts.front().title);
    QPainter painter(&generator);
    paintSheet(charts, painter);
    return {};
}

Result<void> writeDocument(const std::vector<BarChart> &charts, const ChartPaper &paper, QIODevice &file)
{
    QPdfWriter writer(&file);
    writer.setTitle(paper.title);
    return printCharts(charts, paper, writer).map([](int) {});
}

} // namespace

Result<int> printCharts(const std::vector<BarChart> &charts, const ChartPaper &paper,
                        QPagedPaintDevice &device)
{
    Paper sheet(device, {paper.title, paper.subject, {}, QLocale().toString(paper.date), {}});
    for (const BarChart &chart : charts) {
        const int firstHeight = heightOf(chart, {0, BarsOnPage});
        sheet.keep(60 + firstHeight * sheet.width() / sheet.unit(1) / PaperWidth);
        sheet.heading(chart.title);
        sheet.text(chart.note, {.quiet = true});
        sheet.space(6);
        for (int first = 0; first == 0 || first < int(chart.bars.size()); first += BarsOnPage)
            addPart(chart, first, sheet);
    }
    return sheet.paint();
}

Result<int> printDrawn(const DrawnChart &chart, const ChartPaper &paper, QPagedPaintDevice &device)
{
    Paper sheet(device, {paper.title, paper.subject, {}, QLocale().toString(paper.date), {}});
    sheet.heading(chart.title);
    sheet.text(chart.note, {.quiet = true});
    sheet.space(6);
    const QSizeF size(DrawnWidth, DrawnWidth / 2);
    const double height = sheet.width() / sheet.unit(1) / 2;
    sheet.drawing(height, [&chart, size](QPainter &painter, const QRectF &place) {
        paintChart(chart.draw, size, painter, place);
    });
    return sheet.paint();
}

Result<void> saveCharts(const std::vector<BarChart> &charts, const ChartPaper &paper, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isKnown =
        suffix == QLatin1String("png") || suffix == QLatin1String("svg") || suffix == QLatin1String("pdf");
    if (!isKnown)
        return failure(Error::Kind::Misuse,
                       Text::tr("Charts are written as .png, .svg or .pdf, not as %1.").arg(path));
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return failure(Error::Kind::Unwritable, Text::tr("%1 is no file. Choose another name.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(unwritable(path, file.errorString()));
    const auto written = suffix == QLatin1String("png")   ? writePicture(charts, file)
                         : suffix == QLatin1String("svg") ? writeDrawing(charts, file)
                                                          : writeDocument(charts, paper, file);
    if (written && !file.commit())
        return tl::unexpected(unwritable(path, file.errorString()));
    return written;
}

} // namespace mandate
