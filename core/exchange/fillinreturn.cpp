// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fillinreturn.h"

#include "core/base/decimal.h"
#include "core/checks/moves.h"
#include "core/exchange/fillinfile.h"
#include "core/store/cyclerules.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// "E12"
QString addressOf(std::size_t row, std::size_t column)
{
    return QChar(u'A' + char16_t(column)) + QString::number(row + 1);
}

// A spreadsheet writes 40.0 where 40 was sent.
bool isSame(const QString &one, const QString &other)
{
    if (one.trimmed() == other.trimmed())
        return true;
    const auto first = Decimal::parse(QStringView(one.trimmed()));
    const auto second = Decimal::parse(QStringView(other.trimmed()));
    return first && second && *first == *second;
}

Result<FillInForm> formNow(const Database &database, const FillIn &sent, Dossier &dossier)
{
    auto found = mandate::dossier(database, sent.agreement);
    if (!found)
        return tl::unexpected(found.error());
    dossier = std::move(*found);
    CycleRules known(database);
    const auto rules = known.of(dossier.cycle);
    if (!rules)
        return tl::unexpected(rules.error());
    return fillInForm(dossier, labelsOf(**rules), sent.purpose, sent.period);
}

// The rows of one sheet of the workbook that is made, by the number of their record.
struct MadeRow
{
    std::size_t row = 0; // of the form, by which faults are told
    std::map<QString, QString> fields;
};
using MadeRows = std::map<QString, MadeRow>;

class Comparison
{
public:
    Comparison(const FillInForm &sent, const FillInForm &now, const Sheet &returned, const QString &agreement,
               const std::set<QString> &decided)
        : m_sent(sent), m_now(now), m_returned(returned), m_agreement(agreement), m_decided(decided)
    {
        for (const FillInCell &cell : now.cells)
            if (!cell.record.isNull())
                m_nowCells[{cell.record, cell.field}] = &cell;
    }

    Result<void> run(ReturnedFillIn &result)
    {
        m_result = &result;
        if (const auto inPlace = checkRows(); !inPlace)
            return inPlace;
        noteFixedCells();
        noteForeignRows();
        std::map<QString, int> added; // new indicators by their action
        for (std::size_t i = 0; i < m_sent.cells.size();) {
            std::size_t end = i;
            while (end < m_sent.cells.size() && m_sent.cells[end].row == m_sent.cells[i].row)
                ++end;
            takeRow(i, end, added);
            i = end;
        }
        makeWorkbook();
        return {};
    }

private:
    QString written(std::size_t row, std::size_t column) const
    {
        return row < m_returned.rows.size() ? m_returned.cell(row, column).trimmed() : QString();
    }

    // Every row must stand where it was sent: else a weight would be another indicator's.
    Result<void> checkRows() const
    {
        for (const FillInCell &cell : m_sent.cells)
            if (const QString number = written(cell.row, 0); !isSame(number, m_sent.grid[cell.row][0]))
                return invalid(
                    Text::tr("Row %1 was sent as %2 and now says \"%3\": rows were moved, added or taken "
                             "out. Nothing was taken in; ask for a sheet whose rows stand as they were "
                             "sent.")
                        .arg(cell.row + 1)
                        .arg(m_sent.grid[cell.row][0], number));
        return {};
    }

    bool isToFill(std::size_t row, std::size_t column) const
    {
        return std::any_of(m_sent.cells.begin(), m_sent.cells.end(),
                           [&](const FillInCell &cell) { return cell.row == row && cell.column == column; });
    }

    void noteFixedCells()
    {
        for (std::size_t row = 0; row < m_sent.grid.size(); ++row) {
            const std::size_t there = row < m_returned.rows.size() ? m_returned.rows[row].size() : 0;
            for (std::size_t column = 0; column < std::max(there, m_sent.grid[row].size()); ++column) {
                const QString sent = column < m_sent.grid[row].size() ? m_sent.grid[row][column] : QString();
                const QString now = written(row, column);
                if (!isSame(sent, now) && !isToFill(row, column))
                    m_result->notices +=
                        Text::tr("%1 was \"%2\" and is not to be changed in this sheet; \"%3\" was "
                                 "not taken.")
                            .arg(addressOf(row, column), sent, now);
            }
        }
    }

    void noteForeignRows()
    {
        for (std::size_t row = m_sent.grid.size(); row < m_returned.rows.size(); ++row)
            if (!m_returned.isBlank(row))
                m_result->notices +=
                    Text::tr("Row %1 was not in the sheet that was sent, and was not read.").arg(row + 1);
    }

    void takeRow(std::size_t begin, std::size_t end, std::map<QString, int> &added)
    {
        if (m_sent.cells[begin].record.isNull())
            return takeNewRow(begin, end, added);
        std::map<QString, QString> fields;
        bool isChanged = false;
        for (std::size_t i = begin; i < end; ++i) {
            const FillInCell &cell = m_sent.cells[i];
            const auto known = m_nowCells.find({cell.record, cell.field});
            const QString text = written(cell.row, cell.column);
            const QString sent = m_sent.at(cell);
            if (known == m_nowCells.end()) {
                if (!isSame(text, sent))
                    noteGone(cell, text);
                continue;
            }
            const QString now = m_now.at(*known->second);
            const bool isFilled = !isSame(text, sent) && !isSame(text, now);
            const bool isFree = isSame(now, sent);
            const QString address = addressOf(cell.row, cell.column);
            if (isFilled && !isFree)
                m_result->differing.push_back({address, whatOf(cell), sent, now, text});
            const bool isTaken = isFilled && (isFree || m_decided.count(address) > 0);
            fields[cell.field] = isTaken ? text : now;
            isChanged = isChanged || isTaken;
            m_result->changed += int(isTaken);
        }
        if (isChanged)
            m_made[m_sent.cells[begin].sheet][m_now.grid[rowNow(m_sent.cells[begin])][0]] = {
                m_sent.cells[begin].row, fields};
    }

    // The next number under the action, as it counts now.
    void takeNewRow(std::size_t begin, std::size_t end, std::map<QString, int> &added)
    {
        std::map<QString, QString> fields;
        int filled = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const FillInCell &cell = m_sent.cells[i];
            fields[cell.field] = written(cell.row, cell.column);
            filled += int(!fields[cell.field].isEmpty());
        }
        if (filled == 0)
            return;
        const FillInCell &first = m_sent.cells[begin];
        const auto action = m_nowCells.find({first.parent, QStringLiteral("title")});
        if (action == m_nowCells.end())
            return noteGone(first, fields[QStringLiteral("title")]);
        const QString parent = m_now.grid[action->second->row][0];
        const int number = lastUnder(parent) + ++added[parent];
        m_made[first.sheet][QStringLiteral("%1.%2").arg(parent).arg(number)] = {first.row, fields};
        m_result->changed += filled;
    }

    int lastUnder(const QString &action) const
    {
        int last = 0;
        for (const auto &row : m_now.grid)
            if (!row.empty() && row[0].startsWith(action + u'.'))
                last = std::max(last, row[0].mid(action.size() + 1).toInt());
        return last;
    }

    std::size_t rowNow(const FillInCell &cell) const { return m_nowCells.at({cell.record, cell.field})->row; }

    QString whatOf(const FillInCell &cell) const
    {
        return QStringLiteral("%1, %2").arg(m_sent.grid[cell.row][0],
                                            m_sent.grid[m_sent.header][cell.column]);
    }

    void noteGone(const FillInCell &cell, const QString &text)
    {
        m_result->notices += Text::tr("%1 (%2) is no longer in the register; \"%3\" was not taken.")
                                 .arg(addressOf(cell.row, cell.column), whatOf(cell), text);
    }

    // Each row whole, so that what was not filled in is not emptied.
    void makeWorkbook()
    {
        for (const auto &[sheet, rows] : m_made) {
            const bool isReport = sheet == QLatin1String("progress");
            Sheet made;
            made.name = sheet;
            std::vector<QString> header{QStringLiteral("agreement"),
                                        isReport ? QStringLiteral("indicator") : QStringLiteral("number")};
            if (isReport)
                header.insert(header.end(), {QStringLiteral("period"), QStringLiteral("stage")});
            const std::size_t keys = header.size();
            for (const auto &[field, value] : rows.begin()->second.fields)
                header.push_back(field);
            made.rows.push_back(header);
            made.sourceRows.push_back(int(m_sent.header) + 1);
            for (const auto &[number, filled] : rows) {
                made.sourceRows.push_back(int(filled.row) + 1);
                std::vector<QString> row{m_agreement, number};
                if (isReport)
                    row.insert(row.end(), {m_sent.period, QStringLiteral("claimed")});
                for (std::size_t column = keys; column < header.size(); ++column) {
                    const auto field = filled.fields.find(header[column]);
                    row.push_back(field == filled.fields.end() ? QString() : field->second);
                }
                made.rows.push_back(std::move(row));
            }
            m_result->workbook.sheets.push_back(std::move(made));
        }
    }

    const FillInForm &m_sent;
    const FillInForm &m_now;
    const Sheet &m_returned;
    const QString m_agreement;
    const std::set<QString> &m_decided;
    std::map<std::pair<Uuid, QString>, const FillInCell *> m_nowCells;
    std::map<QString, MadeRows> m_made;
    ReturnedFillIn *m_result = nullptr;
};

Result<FillIn> sentAs(const Database &database, const Workbook &returned)
{
    const auto identity = fillInIdentity(returned);
    if (!identity)
        return invalid(
            Text::tr("%1 is no fill-in sheet of this program: its hidden part is missing. Take it in as "
                     "an ordinary spreadsheet, with Import.")
                .arg(returned.name));
    const auto sent = record(database, identity->id);
    if (!sent)
        return tl::unexpected(sent.error());
    if (!*sent)
        return invalid(Text::tr("%1 was not sent from this register, or the sending was taken back. Open the "
                                "register that sent it, or send a new one.")
                           .arg(returned.name));
    if (identity->fingerprint != fillInFingerprint((*sent)->content))
        return invalid(
            Text::tr("The hidden part of %1 was changed, so it is not certain what was sent. Send a new "
                     "sheet, or take it in as an ordinary spreadsheet.")
                .arg(returned.name));
    return **sent;
}

const Sheet *filledSheet(const Workbook &returned)
{
    for (const Sheet &sheet : returned.sheets)
        if (!sheet.isHidden)
            return &sheet;
    return nullptr;
}

} // namespace

QString DifferingCell::sentence() const
{
    return Text::tr("%1 (%2): \"%3\" was sent, the register now has \"%4\", the sheet says \"%5\".")
        .arg(cell, what, sent, now, written);
}

Result<Save> writtenFillIn(const Database &database, const AgreementId &agreement, const FillInOrder &order,
                           const QString &path)
{
    const bool isDraft = order.purpose == FillInPurpose::Draft;
    FillIn sent{FillInId::create(), agreement, order.purpose, order.period, {}};
    sent.sent = QDate::currentDate();
    sent.due = order.due;
    Dossier dossier;
    const auto form = formNow(database, sent, dossier);
    if (!form)
        return tl::unexpected(form.error());
    const QString code = dossier.agreement.code;
    if (const QString why = whyPlanStands(dossier); isDraft && !why.isEmpty())
        return failure(Error::Kind::Refused,
                       Text::tr("%1: its plan is no longer filled in. %2").arg(code, why));
    sent.content = contentOf(*form);
    if (const auto written = writeFillIn(*form, {sent.id, fillInFingerprint(sent.content)}, path); !written)
        return tl::unexpected(written.error());
    Save save(isDraft ? Text::tr("Sheet to fill in for %1").arg(code)
                      : Text::tr("Sheet to report %1 of %2").arg(order.period, code));
    save.add(sent);
    return save;
}

Result<ReturnedFillIn> returnedFillIn(const Database &database, const Workbook &returned,
                                      const std::set<QString> &decided)
{
    const Snapshot snapshot(database);
    const auto sent = sentAs(database, returned);
    if (!sent)
        return tl::unexpected(sent.error());
    const Sheet *sheet = filledSheet(returned);
    if (!sheet)
        return invalid(Text::tr("%1 has no sheet that could be read.").arg(returned.name));
    const auto form = formIn(sent->content);
    Dossier dossier;
    const auto now = form ? formNow(database, *sent, dossier) : form;
    if (!now)
        return tl::unexpected(now.error());
    ReturnedFillIn result;
    result.sent = *sent;
    result.workbook.name = returned.name;
    return Comparison(*form, *now, *sheet, dossier.agreement.code, decided).run(result).map([&result] {
        return std::move(result);
    });
}

void noteReturned(const FillIn &sent, Save &save)
{
    FillIn back = sent;
    back.returned = QDate::currentDate();
    save.change(sent, back);
}

} // namespace mandate
