// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulesetfile.h"
#include "tests/ui/print/sampledossier.h"
#include "ui/print/contents.h"
#include "ui/print/paper.h"
#include "ui/print/papertable.h"
#include "ui/print/sectiontable.h"
#include "ui/print/tablecolumns.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cstdio>

using namespace mandate;

namespace {

constexpr int Indicators = 1000;
constexpr int Runs = 5;

// The same cells in the same type and columns by QPainter alone, each row as tall as its text needs.
int paintBare(const PaperTable &table, QPagedPaintDevice &device)
{
    const TableFit columns = fit(table, Paper(device, {}), device);
    QPainter painter(&device);
    painter.setFont(fontOf(columns.style));
    qreal y = 0;
    int pages = 1;
    for (const TableRow &row : table.rows) {
        qreal height = 0;
        qreal x = 0;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const QRectF place(x, y, columns.widths[column] * 0.9, 1e6);
            x += columns.widths[column];
            QRectF used;
            painter.drawText(place, Qt::TextWordWrap, row.cells[column].text, &used);
            height = std::max(height, used.height());
        }
        y += height;
        painter.drawLine(QLineF(0, y, device.width(), y));
        if (y > device.height() * 0.9) {
            device.newPage();
            ++pages;
            y = 0;
        }
    }
    return pages;
}

int paintOurs(const PaperTable &table, QPagedPaintDevice &device)
{
    Paper paper(device, {"Title", "Subject", "State", "Date", {}});
    paper.table(table);
    return paper.paint().value_or(0);
}

qint64 bestOf(int (*paint)(const PaperTable &, QPagedPaintDevice &), const PaperTable &table, int &pages)
{
    qint64 best = INT64_MAX;
    for (int run = 0; run < Runs; ++run) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QElapsedTimer timer;
        timer.start();
        {
            QPdfWriter writer(&buffer);
            writer.setPageOrientation(QPageLayout::Landscape);
            pages = paint(table, writer);
        }
        best = std::min(best, timer.nsecsElapsed());
    }
    return best;
}

} // namespace

// The table of a long agreement as a PDF, against QPainter painting the same cells.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto rules = builtInRuleSet(QStringLiteral("bhutan-gpms"));
    if (!rules)
        return 1;
    const Dossier dossier = sampleDossier(Indicators);
    const Layout &layout = *rules->layoutFor(dossier.agreement.kind);
    const Contents contents(dossier, *rules, layout, nullptr, QLocale::English);
    const auto section = std::find_if(layout.sections.begin(), layout.sections.end(), [](const Section &one) {
        return one.content == SectionContent::Priorities;
    });
    const PaperTable table = tableOf(*section, contents);
    int barePages = 0;
    int ourPages = 0;
    const qint64 bare = bestOf(paintBare, table, barePages);
    const qint64 ours = bestOf(paintOurs, table, ourPages);
    std::printf(
        "agreement PDF: %.2f × bare QPdfWriter (%d indicators: %.1f ms, %d pages; bare %.1f ms, %d pages)\n",
        double(ours) / double(bare), Indicators, double(ours) / 1e6, ourPages, double(bare) / 1e6, barePages);
    return 0;
}
