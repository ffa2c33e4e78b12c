// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/blocktext.h"

#include <algorithm>
#include <optional>

namespace mandate {

namespace {

// Reads a text cell by cell.
class BlockReader
{
public:
    explicit BlockReader(const QString &text) : m_text(text)
    {
        // The mark at the beginning of a file, and the zero at the end of what Windows hands over.
        if (m_text.startsWith(QChar::ByteOrderMark))
            m_text.remove(0, 1);
        while (m_text.endsWith(QChar::Null))
            m_text.chop(1);
        // What Windows and old Macs end a line with.
        m_text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        m_text.replace(u'\r', u'\n');
    }

    Block run()
    {
        while (m_at < m_text.size()) {
            QStringList row{cell()};
            while (takes(u'\t'))
                row += cell();
            m_block.push_back(row);
            takes(u'\n');
        }
        qsizetype width = 0;
        for (const QStringList &row : m_block)
            width = std::max(width, row.size());
        for (QStringList &row : m_block)
            row.resize(width);
        return std::move(m_block);
    }

private:
    bool takes(QChar wanted)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == u'\t' || m_text[at] == u'\n';
    }

    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            if (auto content = quoted())
                return *content;
        const qsizetype start = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    // Nothing where the quote is one of the text: none ends it, or more follows the one that does.
    std::optional<QString> quoted()
    {
        QString content;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const bool isQuote = m_text[at] == u'"';
            const bool isDoubled = isQuote && at + 1 < m_text.size() && m_text[at + 1] == u'"';
            if (isQuote && !isDoubled) {
                if (!endsCell(at + 1))
                    return {};
                m_at = at + 1;
                return content;
            }
            content += m_text[at];
            at += isDoubled ? 1 : 0;
        }
        return {};
    }

    QString m_text;
    qsizetype m_at = 0;
    Block m_block;
};

QString written(QString cell)
{
    const bool needsQuotes =
        cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"');
    if (needsQuotes)
        cell = u'"' + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
    return cell;
}

} // namespace

Block readBlock(const QString &text)
{
    return BlockReader(text).run();
}

QString writeBlock(const Block &block)
{
    QString text;
    for (const QStringList &row : block) {
        QStringList cells;
        for (const QString &cell : row)
            cells += written(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace mandate
