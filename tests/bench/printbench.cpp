// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/rules/rulesetfile.h"
#include "tests/ui/print/sampledossier.h"
#include "ui/print/contents.h"
#include "ui/print/paper.h"
#include "ui/print/papertable.h"
#include "ui/print/sectiontable.h"
#include "ui/print/tablecolumns.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace mandate {

namespace {

constexpr int Indicators = 1000;

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

Result<void> written(int (*paint)(const PaperTable &, QPagedPaintDevice &), const PaperTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageOrientation(QPageLayout::Landscape);
    return paint(table, writer) > 0 ? Result<void>() : invalid("nothing was printed");
}

} // namespace

Result<void> benchPrint()
{
    const auto rules = builtInRuleSet(QStringLiteral("bhutan-gpms"));
    if (!rules)
        return tl::unexpected(rules.error());
    const Dossier dossier = sampleDossier(Indicators);
    const Layout &layout = *rules->layoutFor(dossier.agreement.kind);
    const Contents contents(dossier, *rules, layout, nullptr, QLocale::English);
    const auto section = std::find_if(layout.sections.begin(), layout.sections.end(), [](const Section &one) {
        return one.content == SectionContent::Priorities;
    });
    const PaperTable table = tableOf(*section, contents);
    return run({"agreement of 1,000 indicators as PDF", 1.5, [] { return Result<void>(); },
                [&table] { return written(paintOurs, table); },
                [&table] { return written(paintBare, table); }})
        .map([](double) {});
}

} // namespace mandate
