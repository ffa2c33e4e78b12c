// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetimport.h"
#include "core/exchange/writtencell.h"
#include "core/people/office.h"
#include "core/people/person.h"
#include "core/people/post.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

QString codeOf(Directory &directory, const SheetColumn &column, const Uuid &id)
{
    std::vector<const Description *> targets;
    if (column.target)
        targets.push_back(&column.target());
    else
        targets = {&describe<Office>(), &describe<Post>(), &describe<Person>()};
    for (const Description *target : targets) {
        const auto row = directory.row(*target, id);
        const int code = target->indexOf(target == &describe<Person>() ? u"number" : u"code");
        if (row && *row && code >= 0)
            return text((**row)[std::size_t(code)]);
    }
    return {};
}

} // namespace

Result<void> SheetImport::step()
{
    if (m_watch && m_watch->isStopped())
        return failure(Error::Kind::Refused, Text::tr("The import was stopped; nothing was changed."));
    return {};
}

bool SheetImport::isLeftOut(std::size_t row) const
{
    return m_watch && m_watch->leftOut.contains({m_sheet.name, m_sheet.rowNumber(row)});
}

void SheetImport::leaveOut(std::size_t row)
{
    m_report.notices +=
        Text::tr("%1, row %2: left out by choice.").arg(m_sheet.name).arg(m_sheet.rowNumber(row));
    m_report.lines[m_sheet.name].push_back({std::uint32_t(row), ImportOutcome::LeftOut, {}});
}

// Those left out are told before the others are read.
void SheetImport::orderLines()
{
    if (!m_watch || m_watch->leftOut.empty())
        return;
    auto &lines = m_report.lines[m_sheet.name];
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ImportLine &a, const ImportLine &b) { return a.row < b.row; });
}

void SheetImport::tell(const Pending &pending, ImportOutcome outcome)
{
    if (!m_watch)
        return;
    ImportLine line{std::uint32_t(pending.row), outcome, {}};
    if (outcome == ImportOutcome::Changed)
        line.changes = changesOf(pending);
    m_report.lines[m_sheet.name].push_back(std::move(line));
}

std::vector<FieldChange> SheetImport::changesOf(const Pending &pending)
{
    std::vector<FieldChange> changes;
    for (const Binding &binding : m_cells) {
        const SheetColumn &column = *binding.column;
        const QString &after = m_sheet.cell(pending.row, binding.cell);
        if (column.kind == CellFormat::Alignments)
            continue; // records of their own
        const bool isFigure = column.kind == CellFormat::Figure;
        const auto differs = [&](std::size_t field) {
            return (*pending.before)[field] != pending.after[field];
        };
        if (differs(binding.field) || (isFigure && differs(binding.field + 1)))
            changes.push_back(
                {column.title(), written(column, *pending.before, binding.field), after.trimmed()});
    }
    return changes;
}

// As an export writes it.
QString SheetImport::written(const SheetColumn &column, const Row &row, std::size_t field)
{
    const bool isReference = column.kind == CellFormat::Reference || column.kind == CellFormat::Party;
    return isReference && !isNull(row[field]) ? codeOf(m_directory, column, std::get<Uuid>(row[field]))
                                              : writtenCell(column.kind, row, field);
}

} // namespace mandate
