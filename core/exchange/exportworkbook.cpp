// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportworkbook.h"

#include "core/exchange/addressbook.h"
#include "core/exchange/commentcells.h"
#include "core/exchange/layout.h"
#include "core/exchange/workbookfile.h"
#include "core/exchange/writtencell.h"
#include "core/store/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// Compares runs of digits by their number, so that 1.10 comes behind 1.9.
bool comesBefore(const QString &a, const QString &b)
{
    const auto digits = [](const QString &text, qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        return QStringView(text).mid(from, end - from);
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const QStringView left = digits(a, i);
        const QStringView right = digits(b, j);
        if (left.isEmpty() || right.isEmpty()) {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i;
            ++j;
        } else {
            const auto x = left.toULongLong();
            const auto y = right.toULongLong();
            if (x != y || left.size() != right.size())
                return x != y ? x < y : left.size() < right.size();
            i += left.size();
            j += right.size();
        }
    }
    return a.size() - i < b.size() - j;
}

class SheetExport
{
public:
    SheetExport(const SheetLayout &layout, const AddressBook &book)
        : m_layout(layout), m_description(layout.description()), m_book(book)
    {
        for (const SheetColumn &column : layout.columns) {
            m_fields.push_back(fieldOf(m_description, column));
            m_isItem = m_isItem || column.kind == CellFormat::OwnNumber;
        }
    }

    Result<Sheet> make(const Database &database)
    {
        Sheet sheet{m_layout.title(), {{}}, {}, {}, {}};
        for (const SheetColumn &column : m_layout.columns)
            sheet.rows.front().push_back(column.title());
        const auto rows = standing(database);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row &row : *rows)
            sheet.rows.push_back(cells(row));
        const auto inOrder = [this](const auto &a, const auto &b) {
            for (std::size_t i = 0; i < a.size(); ++i)
                if (m_layout.columns[i].isKey() && a[i] != b[i])
                    return m_layout.columns[i].kind == CellFormat::Mark ? a[i] < b[i] // by its making
                                                                        : comesBefore(a[i], b[i]);
            return false;
        };
        std::sort(sheet.rows.begin() + 1, sheet.rows.end(), inOrder);
        return sheet;
    }

private:
    // All but the acts that a later one replaced.
    Result<std::vector<Row>> standing(const Database &database) const
    {
        Statement statement(database, selectSql(m_description, ""));
        std::vector<Row> rows;
        std::unordered_set<Uuid, UuidHash> replaced;
        const int replaces = m_description.indexOf(u"replaces");
        const auto read = statement.each([&](const Statement &current) -> Result<void> {
            auto row = soundRow(m_description, currentRow(m_description, current));
            if (!row)
                return tl::unexpected(row.error());
            rows.push_back(std::move(*row));
            if (replaces >= 0 && !isNull(rows.back()[std::size_t(replaces)]))
                replaced.insert(std::get<Uuid>(rows.back()[std::size_t(replaces)]));
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
        std::erase_if(rows,
                      [&replaced](const Row &row) { return replaced.contains(std::get<Uuid>(row.front())); });
        return rows;
    }

    std::vector<QString> cells(const Row &row) const
    {
        const auto place = m_book.place(placed(row));
        std::vector<QString> cells;
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
            switch (m_layout.columns[i].kind) {
            case CellFormat::Agreement:
                cells.push_back(m_book.code(m_fields[i] < row.size() ? std::get<Uuid>(row[m_fields[i]])
                                                                     : place.agreement));
                break;
            case CellFormat::OwnNumber:
            case CellFormat::IndicatorNumber:
            case CellFormat::BudgetNumber: cells.push_back(place.number); break;
            case CellFormat::Measured: cells.push_back(measured(row)); break;
            case CellFormat::Alignments:
                cells.push_back(m_book.alignments(std::get<Uuid>(row.front())));
                break;
            default: cells.push_back(cell(m_layout.columns[i].kind, row, m_fields[i])); break;
            }
        }
        return cells;
    }

    QString cell(CellFormat kind, const Row &row, std::size_t field) const
    {
        const Value &value = row[field];
        if (isNull(value))
            return {};
        switch (kind) {
        case CellFormat::Reference:
        case CellFormat::Party: return m_book.code(std::get<Uuid>(value));
        case CellFormat::Address: return m_book.address(std::get<Uuid>(value));
        case CellFormat::Item: {
            const QString number = m_book.place(std::get<Uuid>(value)).number;
            return number.isEmpty() ? QString(WithdrawnItem) : number;
        }
        default: return writtenCell(kind, row, field);
        }
    }

    QString measured(const Row &row) const
    {
        const Value &kpi = row[std::size_t(m_description.indexOf(u"kpi"))];
        const Value &indicator = row[std::size_t(m_description.indexOf(u"indicator"))];
        return isNull(kpi) ? m_book.address(std::get<Uuid>(indicator)) : m_book.code(std::get<Uuid>(kpi));
    }

    // The item that gives a row its address: itself, or what it belongs to.
    Uuid placed(const Row &row) const
    {
        for (const char16_t *column : {u"indicator", u"objective", u"action"}) {
            const int field = m_isItem ? -1 : m_description.indexOf(column);
            if (field >= 0 && !isNull(row[std::size_t(field)]))
                return std::get<Uuid>(row[std::size_t(field)]);
        }
        return std::get<Uuid>(row.front());
    }

    const SheetLayout &m_layout;
    const Description &m_description;
    const AddressBook &m_book;
    std::vector<std::size_t> m_fields;
    bool m_isItem = false; // an objective, action or indicator
};

} // namespace

Result<Workbook> toWorkbook(const Database &database, const QStringList &sheets)
{
    for (const QString &name : sheets)
        if (!sheetLayout(name))
            return failure(Error::Kind::Misuse, Text::tr("There is no sheet called “%1”.").arg(name));
    const auto book = AddressBook::read(database);
    if (!book)
        return tl::unexpected(book.error());
    Workbook workbook;
    for (const SheetLayout &layout : allSheets()) {
        if (!sheets.isEmpty() && !sheets.contains(layout.title()))
            continue;
        auto sheet = SheetExport(layout, *book).make(database);
        if (!sheet)
            return tl::unexpected(sheet.error());
        workbook.sheets.push_back(std::move(*sheet));
    }
    return workbook;
}

Result<void> exportWorkbook(const Database &database, const QString &target, const QStringList &sheets)
{
    return toWorkbook(database, sheets).and_then([&target](const Workbook &workbook) {
        return writeWorkbook(workbook, target);
    });
}

} // namespace mandate
