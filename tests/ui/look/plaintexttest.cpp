// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "ui/look/look.h"
#include "ui/models/clipboardblock.h"

#include <QApplication>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QToolTip>

using namespace mandate;

TEST_CASE("no label and no tip takes a text for markup", "[look][hostile]")
{
    applyLook(*qApp);
    applyLook(*qApp); // as when the appearance is changed
    QLabel label(QStringLiteral("<b>Bold</b><img src='file:///dev/zero'>"));
    QLabel own(QStringLiteral("<b>Bold</b>"));
    own.setTextFormat(Qt::RichText);
    label.show();
    own.show();
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(own.textFormat() == Qt::RichText);

    QToolTip::showText(label.mapToGlobal(QPoint()), QStringLiteral("<h1>A title</h1>"), &label);
    int tips = 0;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->inherits("QTipLabel")) {
            ++tips;
            CHECK(qobject_cast<QLabel *>(window)->textFormat() == Qt::PlainText);
        }
    CHECK(tips == 1);
    QToolTip::hideText();
}

TEST_CASE("what is pasted loads no files", "[models][hostile]")
{
    QMimeData clipboard;
    clipboard.setHtml(
        QStringLiteral("<html><head><link rel='stylesheet' href='file:///dev/zero'>"
                       "<style>@import url('file:///dev/zero');</style></head><body><table><tr>"
                       "<td>a<img src='file:///dev/zero'></td><td>b</td></tr></table></body></html>"));
    clipboard.setText(QStringLiteral("a"));
    const Block block = readBlock(clipboard); // would not end
    REQUIRE(block.size() == 1);
    CHECK(block[0].value(1) == "b");
}
