// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clipboardblock.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QUrl>

namespace mandate {

namespace {

constexpr qsizetype MostHtml = 2'000'000; // characters; more takes too long to lay out

// What is pasted may name pictures and style sheets, of this computer too; none is loaded.
class BareDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

const QTextTable *firstTable(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        if (const auto *table = qobject_cast<QTextTable *>(frame))
            return table;
    return nullptr;
}

QString textOf(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

Block readHtml(const QString &html)
{
    BareDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    const QTextTable *table = firstTable(document);
    if (!table)
        return {};
    Block block(std::size_t(table->rows()), QStringList(table->columns()));
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column)
            if (const QTextTableCell cell = table->cellAt(row, column);
                cell.row() == row && cell.column() == column)
                block[std::size_t(row)][column] = textOf(cell);
    return block;
}

} // namespace

Block readBlock(const QMimeData &clipboard)
{
    const QString text = clipboard.text();
    const bool hasCells = text.contains(u'\t') || text.trimmed().contains(u'\n');
    const QString html = hasCells ? QString() : clipboard.html();
    if (html.size() <= MostHtml && html.contains(QLatin1String("<table"), Qt::CaseInsensitive))
        if (Block block = readHtml(html); !block.empty())
            return block;
    return readBlock(text);
}

} // namespace mandate
