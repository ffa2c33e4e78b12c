// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcetable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// A word such as "Objective" or "SI" may stand before the number, but no other figures.
const QRegularExpression &numbered()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(?:\\p{L}{1,14}\\s*(?:no\\.?)?\\s*)?#?(\\d{1,3}(?:\\.\\d{1,3}){0,3})"
                       "(?:[.):,–—-]+\\s*|\\s+|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString columnLetters(std::size_t column)
{
    QString letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + ushort((rest - 1) % 26)));
    return letters;
}

// A brace in a title would end the place that names it.
QString asName(const QString &title)
{
    QString name = title.simplified();
    return name.replace(u'{', u'(').replace(u'}', u')');
}

std::vector<QString> joinedTitles(const Sheet &sheet, std::size_t first, std::size_t end)
{
    std::size_t width = 0;
    for (std::size_t row = first; row < end; ++row)
        width = std::max(width, sheet.rows[row].size());
    std::vector<QString> titles(width);
    for (std::size_t row = first; row < end; ++row) {
        QString left;
        for (std::size_t column = 0; column < width; ++column) {
            QString text = asName(sheet.cell(row, column));
            left = text.isEmpty() ? left : text;
            const bool isBelow = row + 1 < end && !sheet.cell(row + 1, column).trimmed().isEmpty();
            if (text.isEmpty() && isBelow && titles[column].isEmpty())
                text = left;
            if (!text.isEmpty() && titles[column] != text)
                titles[column] += (titles[column].isEmpty() ? QString() : QStringLiteral(" / ")) + text;
        }
    }
    return titles;
}

} // namespace

QString leadingNumber(const QString &text)
{
    return numbered().match(text).captured(1);
}

QString behindNumber(const QString &text)
{
    const auto match = numbered().match(text);
    return match.hasMatch() ? text.mid(match.capturedEnd()).trimmed() : text.trimmed();
}

std::vector<QString> columnTitles(const Sheet &sheet, int skip, int headerRows)
{
    const std::size_t first = std::min(std::size_t(skip), sheet.rows.size());
    const std::size_t end = std::min(first + std::size_t(headerRows), sheet.rows.size());
    std::vector<QString> titles = joinedTitles(sheet, first, end);
    std::size_t width = titles.size();
    for (std::size_t row = end; row < sheet.rows.size(); ++row)
        width = std::max(width, sheet.rows[row].size());
    titles.resize(width);
    QHash<QString, int> seen;
    for (std::size_t column = 0; column < width; ++column) {
        QString &title = titles[column];
        if (title.isEmpty())
            title = QStringLiteral("column ") + columnLetters(column);
        if (const int times = ++seen[title]; times > 1)
            title += QStringLiteral(" (%1)").arg(times);
    }
    return titles;
}

SourceTable::SourceTable(const Sheet &sheet, const TableRule &rule)
    : m_sheet(sheet), m_rule(rule), m_first(std::size_t(rule.skip) + std::size_t(rule.header))
{
    m_read.resize(sheet.rows.size());
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        m_read[row].resize(sheet.rows[row].size());
}

Result<void> SourceTable::readHeader()
{
    if (std::size_t(m_rule.skip) >= m_sheet.rows.size() && m_rule.header > 0)
        return invalid(
            Text::tr("the sheet %1 has no header in row %2").arg(m_sheet.name).arg(m_rule.skip + 1));
    m_titles = columnTitles(m_sheet, m_rule.skip, m_rule.header);
    for (std::size_t column = 0; column < m_titles.size(); ++column)
        m_columns.insert(m_titles[column], column);
    for (std::size_t row = std::size_t(m_rule.skip); row < std::min(m_first, m_read.size()); ++row)
        std::fill(m_read[row].begin(), m_read[row].end(), true);
    for (const QString &name : m_rule.filled)
        if (!m_columns.contains(name))
            return invalid(Text::tr("the sheet %1 has no column “%2”").arg(m_sheet.name, name));
    for (std::size_t row = m_first; row < m_sheet.rows.size(); ++row)
        if (isRow(row))
            m_rows.push_back(row);
    return fillDown();
}

// Blank rows, totals, a header printed again on the next page and what does not fill the columns that every
// row fills are none.
bool SourceTable::isRow(std::size_t row) const
{
    if (m_sheet.isBlank(row))
        return false;
    for (const QString &name : m_rule.filled)
        if (m_sheet.cell(row, m_columns[name]).trimmed().isEmpty())
            return false;
    const auto &cells = m_sheet.rows[row];
    const auto first = std::find_if(cells.begin(), cells.end(),
                                    [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (m_rule.without.contains(first->trimmed()))
        return false;
    return m_rule.header == 0 || cells != m_sheet.rows[m_first - 1];
}

Result<void> SourceTable::fillDown()
{
    for (const QString &name : m_rule.fill) {
        const auto column = m_columns.constFind(name);
        if (column == m_columns.constEnd())
            return invalid(Text::tr("the sheet %1 has no column “%2”").arg(m_sheet.name, name));
        auto &from = m_filled[*column];
        from.resize(m_sheet.rows.size());
        std::size_t last = m_first;
        for (std::size_t row = m_first; row < from.size(); ++row) {
            if (!m_sheet.cell(row, *column).trimmed().isEmpty())
                last = row;
            from[row] = last;
        }
    }
    return {};
}

std::size_t SourceTable::filledFrom(std::size_t row, std::size_t column) const
{
    const auto filled = m_filled.find(column);
    return filled == m_filled.end() ? row : filled->second[row];
}

QString SourceTable::cell(std::size_t row, std::size_t column)
{
    const std::size_t from = filledFrom(row, column);
    if (column < m_read[from].size())
        m_read[from][column] = true;
    return m_sheet.cell(from, column);
}

Result<QString> SourceTable::expanded(const QString &text, std::size_t row)
{
    QString result;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return result + text.mid(from);
        const auto value = field(text.mid(open + 1, close - open - 1), row);
        if (!value)
            return value;
        result += text.mid(from, open - from) + *value;
        from = close + 1;
    }
}

// A title may hold colons itself: the longest that fits is meant.
std::optional<SourceTable::Piece> SourceTable::pieceOf(const QString &name) const
{
    for (qsizetype end = name.size(); end >= 0; end = end == 0 ? -1 : name.lastIndexOf(u':', end - 1)) {
        const auto column = m_columns.constFind(name.left(end));
        if (column == m_columns.constEnd())
            continue;
        Piece piece{*column, name.mid(end + 1).section(u':', 0, 0), {}};
        const QString within = name.mid(end + 1).section(u':', 1);
        if (within.isEmpty())
            return piece;
        if (!m_columns.contains(within))
            return std::nullopt;
        piece.within = m_columns[within];
        return piece;
    }
    return std::nullopt;
}

std::optional<std::size_t> SourceTable::columnIn(const QString &text) const
{
    const qsizetype open = text.indexOf(u'{');
    const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
    if (close < 0)
        return std::nullopt;
    const auto piece = pieceOf(text.mid(open + 1, close - open - 1));
    return piece ? std::optional(piece->column) : columnIn(text.mid(close + 1));
}

Result<QString> SourceTable::field(const QString &name, std::size_t row)
{
    if (name == QLatin1String(":count"))
        return QString::number(std::lower_bound(m_rows.begin(), m_rows.end(), row) - m_rows.begin() + 1);
    const auto piece = pieceOf(name);
    if (!piece)
        return invalid(Text::tr("the sheet %1 has no column “%2”").arg(m_sheet.name, name));
    const QString text = cell(row, piece->column);
    const QString &aspect = piece->aspect;
    if (aspect.isEmpty())
        return text;
    if (aspect == QLatin1String("number"))
        return leadingNumber(text);
    if (aspect == QLatin1String("title"))
        return behindNumber(text);
    if (aspect == QLatin1String("first"))
        return leadingNumber(text).section(u'.', 0, 0);
    if (aspect == QLatin1String("last"))
        return leadingNumber(text).section(u'.', -1);
    if (aspect == QLatin1String("position"))
        return QString::number(tallies(*piece)[row].position);
    if (aspect == QLatin1String("count"))
        return QString::number(tallies(*piece)[row].count);
    return invalid(Text::tr("“%1” is none of position, count, number, title, first and last").arg(aspect));
}

const std::vector<SourceTable::Tally> &SourceTable::tallies(const Piece &piece)
{
    auto &tallies = m_tallies[{piece.column, piece.within.value_or(piece.column)}];
    if (!tallies.empty())
        return tallies;
    QHash<QString, QHash<QString, Tally>> seen;
    tallies.resize(m_sheet.rows.size());
    for (const std::size_t row : m_rows) {
        const auto text = [&](std::size_t column) { return m_sheet.cell(filledFrom(row, column), column); };
        auto &among = seen[piece.within ? text(*piece.within) : QString()];
        Tally &tally = among[text(piece.column)];
        if (tally.position == 0)
            tally.position = int(among.size());
        ++tally.count;
        tallies[row] = tally;
    }
    return tallies;
}

void SourceTable::passBy(std::size_t row, std::size_t forRow)
{
    for (std::size_t column = 0; column < m_read[row].size(); ++column)
        if (column < m_read[forRow].size() && m_read[forRow][column]
            && m_sheet.cell(row, column) == m_sheet.cell(forRow, column))
            m_read[row][column] = true;
}

QString SourceTable::rest(std::size_t row, const std::vector<bool> &skipped, int &cells) const
{
    QStringList texts;
    for (std::size_t column = 0; column < m_sheet.rows[row].size(); ++column) {
        const QString text = m_sheet.rows[row][column].simplified();
        const bool isWhole = skipped[column] && row >= m_first;
        if (!isWhole && !m_read[row][column] && !text.isEmpty())
            texts += text;
    }
    cells = int(texts.size());
    return texts.join(QStringLiteral(" · "));
}

std::vector<UnreadPart> SourceTable::unread() const
{
    std::vector<UnreadPart> parts;
    std::vector<bool> isSkipped(m_titles.size(), true);
    std::vector<int> cells(m_titles.size(), 0);
    std::vector<QString> examples(m_titles.size());
    for (std::size_t row = m_first; row < m_sheet.rows.size(); ++row)
        for (std::size_t column = 0; column < m_sheet.rows[row].size(); ++column) {
            isSkipped[column] = isSkipped[column] && !m_read[row][column];
            if (m_sheet.rows[row][column].trimmed().isEmpty())
                continue;
            ++cells[column];
            if (examples[column].isEmpty())
                examples[column] = m_sheet.rows[row][column].simplified();
        }
    const bool isTable = !m_rows.empty();
    for (std::size_t column = 0; column < m_titles.size(); ++column) {
        isSkipped[column] = isSkipped[column] && isTable && cells[column] > 1;
        if (isSkipped[column])
            parts.push_back({m_sheet.name, 0, m_titles[column], examples[column], cells[column]});
    }
    isSkipped.resize(Allowance::Columns, false);
    for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) {
        int count = 0;
        if (const QString text = rest(row, isSkipped, count); count > 0)
            parts.push_back({m_sheet.name, int(row) + 1, {}, text, count});
    }
    return parts;
}

} // namespace mandate
