// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetimport.h"

#include "core/checks/signedplan.h"
#include "core/cycle/comment.h"
#include "core/exchange/alignmentcell.h"
#include "core/exchange/commentcells.h"
#include "core/people/office.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/plan/agreement.h"
#include "core/plan/kra.h"
#include "core/plan/objective.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

bool isParty(const Description &description)
{
    return &description == &describe<Office>() || &description == &describe<Post>()
           || &description == &describe<Person>();
}

bool isAct(const Description &description, const Row &row)
{
    return description.isAct && description.isAct(row);
}

} // namespace

SheetImport::SheetImport(const Database &database, const SheetLayout &layout, const Sheet &sheet,
                         Directory &directory, ImportReport &report, const ImportWatch *watch)
    : m_database(database),
      m_layout(layout),
      m_description(layout.description()),
      m_sheet(sheet),
      m_directory(directory),
      m_report(report),
      m_watch(watch),
      m_reader(layout, sheet, directory),
      m_empty(m_reader.emptyRow()),
      m_count{layout.title()}
{}

void SheetImport::fault(std::size_t row, const QString &column, const QString &message, bool isRefusal)
{
    if (m_report.faults.size() < ImportReport::MostFaults)
        m_report.faults.push_back(
            {m_sheet.name, m_sheet.rowNumber(row), column, message, isRefusal, int(row)});
}

Result<bool> SheetImport::accept(Result<void> read, std::size_t row, const SheetColumn &column)
{
    if (read)
        return true;
    if (read.error().kind != Error::Kind::Invalid)
        return tl::unexpected(read.error());
    fault(row, column.title(), read.error().message);
    return false;
}

bool SheetImport::bindColumns()
{
    const std::size_t before = m_report.faults.size();
    const auto &header = m_sheet.rows.front();
    for (std::size_t cell = 0; cell < header.size(); ++cell)
        if (!bind(cell, header[cell].trimmed().toLower()))
            return false;
    // The layout's order: a row's unit comes before its figures.
    const auto inOrder = [](const Binding &a, const Binding &b) { return a.column < b.column; };
    std::sort(m_keys.begin(), m_keys.end(), inOrder);
    std::sort(m_cells.begin(), m_cells.end(), inOrder);
    requireColumns();
    return m_report.faults.size() == before;
}

bool SheetImport::bind(std::size_t cell, const QString &title)
{
    if (title.isEmpty())
        return true;
    const SheetColumn *column = m_layout.column(title);
    if (!column) {
        m_report.notices +=
            Text::tr("%1: the column “%2” is unknown and was not read.").arg(m_sheet.name, title);
        return true;
    }
    auto &bindings = column->isKey() ? m_keys : m_cells;
    for (const Binding &binding : bindings)
        if (binding.column == column) {
            fault(0, title, Text::tr("there are two columns of this name"));
            return false;
        }
    bindings.push_back({column, fieldOf(m_description, *column), cell});
    return true;
}

void SheetImport::requireColumns()
{
    for (const SheetColumn &column : m_layout.columns) {
        const auto isColumn = [&column](const Binding &binding) { return binding.column == &column; };
        if (column.presence == Presence::Key && std::none_of(m_keys.begin(), m_keys.end(), isColumn))
            fault(0, column.title(), Text::tr("this column is missing, and without it no row can be told"));
    }
}

Result<void> SheetImport::readKeys()
{
    if (m_sheet.rows.empty() || !bindColumns())
        return {};
    m_pending.reserve(m_sheet.rows.size());
    m_seen.reserve(m_sheet.rows.size());
    for (std::size_t row = 1; row < m_sheet.rows.size(); ++row) {
        if (m_sheet.isBlank(row))
            continue;
        if (const auto going = step(); !going)
            return going;
        if (isLeftOut(row)) {
            leaveOut(row);
            continue;
        }
        refuseOverhang(row);
        if (const auto done = readKey(row); !done)
            return done;
    }
    return {};
}

// A cell that no column claims must not be lost without a word.
void SheetImport::refuseOverhang(std::size_t row)
{
    const auto &cells = m_sheet.rows[row];
    for (std::size_t cell = m_sheet.rows.front().size(); cell < cells.size(); ++cell)
        if (!cells[cell].isEmpty())
            return fault(row, {},
                         Text::tr("“%1” stands beyond the last column of the header").arg(cells[cell]));
}

Result<void> SheetImport::readKey(std::size_t row)
{
    Pending pending{row, m_empty, {}, {}, true};
    m_reader.startRow(pending.after);
    for (const Binding &key : m_keys) {
        const auto isRead =
            accept(m_reader.read(*key.column, key.field, m_sheet.cell(row, key.cell), pending.after), row,
                   *key.column);
        if (!isRead)
            return tl::unexpected(isRead.error());
        if (!*isRead)
            return {};
    }
    pending.agreement = m_reader.agreement();
    return identify(pending);
}

Result<void> SheetImport::identify(Pending &pending)
{
    if (m_layout.isMarked() && isNull(pending.after.front())) {
        registerKey(pending, {});
        return {};
    }
    auto id = m_directory.find(m_description, pending.after);
    if (!id)
        return tl::unexpected(id.error());
    if (id->isNull() && isParty(m_description)) {
        const auto party = m_directory.findParty(text(pending.after[1]));
        if (!party)
            return tl::unexpected(party.error());
        if (!party->isNull()) {
            fault(pending.row, m_keys.front().column->title(),
                  Text::tr("“%1” is already the code of another office, post or person")
                      .arg(text(pending.after[1])));
            return {};
        }
    }
    registerKey(pending, *id);
    return {};
}

void SheetImport::registerKey(Pending &pending, const Uuid &known)
{
    // What has nothing but its identity keeps it from register to register.
    const auto *given = std::get_if<Uuid>(&pending.after.front());
    const Uuid id = !known.isNull() ? known : given ? *given : Uuid::create();
    const auto seen = m_seen.emplace(id, pending.row);
    if (!seen.second) {
        fault(pending.row, m_keys.back().column->title(),
              Text::tr("row %1 has the same key").arg(m_sheet.rowNumber(seen.first->second)));
        return;
    }
    pending.after.front() = id;
    pending.isNew = known.isNull();
    if (known.isNull())
        m_directory.add(m_description, pending.after, id);
    m_pending.push_back(std::move(pending));
}

Result<void> SheetImport::readCells(Save &save)
{
    save.changes().reserve(save.changes().size() + m_pending.size());
    for (Pending &pending : m_pending) {
        const auto done = step().and_then([&] { return readRow(pending, save); });
        if (!done)
            return done;
    }
    orderLines();
    m_report.counts.push_back(m_count);
    m_pending.clear();
    return {};
}

Result<void> SheetImport::readRow(Pending &pending, Save &save)
{
    if (!pending.isNew) {
        auto before = m_directory.row(m_description, std::get<Uuid>(pending.after.front()));
        if (!before)
            return tl::unexpected(before.error());
        pending.before = std::move(*before);
        pending.after = *pending.before;
    }
    m_reader.startRow(pending.after);
    bool isWhole = hasWhatItNeeds(pending);
    for (const Binding &binding : m_cells) {
        const auto isRead = accept(m_reader.read(*binding.column, binding.field,
                                                 m_sheet.cell(pending.row, binding.cell), pending.after),
                                   pending.row, *binding.column);
        if (!isRead)
            return tl::unexpected(isRead.error());
        isWhole = isWhole && *isRead;
    }
    if (isWhole && pending.isNew && &m_description == &describe<Comment>())
        if (const auto found = faultOfNewComment(pending.after)) {
            fault(pending.row, found->column, found->message);
            return {};
        }
    const auto isAligned = readAlignmentCells(pending, save);
    if (!isAligned)
        return tl::unexpected(isAligned.error());
    return isWhole && *isAligned ? write(pending, **isAligned, save) : Result<void>();
}

// A new record needs what an old one has already.
bool SheetImport::hasWhatItNeeds(const Pending &pending)
{
    bool hasAll = true;
    for (const SheetColumn &column : m_layout.columns) {
        const auto isColumn = [&column](const Binding &binding) { return binding.column == &column; };
        if (!pending.isNew || column.presence != Presence::Required
            || std::any_of(m_cells.begin(), m_cells.end(), isColumn))
            continue;
        fault(pending.row, column.title(),
              Text::tr("this column is missing, and a new %1 needs it").arg(m_description.title()));
        hasAll = false;
    }
    return hasAll;
}

Result<void> SheetImport::write(Pending &pending, bool isAligned, Save &save)
{
    const bool differs = pending.isNew || pending.after != *pending.before;
    ++(pending.isNew ? m_count.added : differs || isAligned ? m_count.changed : m_count.unchanged);
    tell(pending, pending.isNew          ? ImportOutcome::Added
                  : differs || isAligned ? ImportOutcome::Changed
                                         : ImportOutcome::Unchanged);
    if (!differs && !isAligned)
        return {};
    if (const auto allowed = refuseIfSigned(pending, isAligned); !allowed)
        return allowed;
    const int unit = m_description.indexOf(u"unit_type");
    if (unit >= 0)
        m_directory.setUnit(std::get<Uuid>(pending.after.front()),
                            *fromName<UnitType>(text(pending.after[std::size_t(unit)])));
    if (pending.isNew) {
        save.add(m_description, std::move(pending.after));
    } else if (&m_description == &describe<Comment>()) {
        fault(pending.row, {}, refusalOfChangedComment(), true);
    } else if (isAct(m_description, *pending.before)) {
        // An act stays; the new one replaces it.
        pending.after[std::size_t(m_description.indexOf(u"replaces"))] = pending.before->front();
        pending.after.front() = Uuid::create();
        save.add(m_description, std::move(pending.after));
    } else {
        save.change(m_description, *pending.before, pending.after);
    }
    return {};
}

Result<std::optional<bool>> SheetImport::readAlignmentCells(const Pending &pending, Save &save)
{
    for (const Binding &binding : m_cells) {
        if (binding.column->kind != CellFormat::Alignments)
            continue;
        Alignment child;
        const Uuid &id = std::get<Uuid>(pending.after.front());
        (&m_description == &describe<Kra>() ? child.childKra.uuid : child.childObjective.uuid) = id;
        auto wanted = readAlignments(m_sheet.cell(pending.row, binding.cell), child, m_directory);
        if (wanted)
            return align(m_database, child, std::move(*wanted), save).map([](bool differs) {
                return std::optional(differs);
            });
        return accept(tl::unexpected(wanted.error()), pending.row, *binding.column).map([](bool) {
            return std::optional<bool>();
        });
    }
    return std::optional(false);
}

bool SheetImport::touchesSignedPlan(const Pending &pending) const
{
    const QString table = QString::fromLatin1(m_description.table);
    if (!pending.before)
        return isSignedPlan(table);
    for (std::size_t field = 0; field < pending.after.size(); ++field)
        if ((*pending.before)[field] != pending.after[field]
            && isSignedPlan(table, QString::fromLatin1(m_description.fields[field].column)))
            return true;
    return false;
}

// The store would refuse it too, without naming the row.
Result<void> SheetImport::refuseIfSigned(const Pending &pending, bool isAligned)
{
    const bool realigned = isAligned && &m_description == &describe<Objective>();
    if (!realigned && !touchesSignedPlan(pending))
        return {};
    const bool isAgreement = &m_description == &describe<Agreement>();
    const Uuid &agreement = isAgreement ? std::get<Uuid>(pending.after.front()) : pending.agreement;
    const auto isSigned = m_directory.isSigned(agreement);
    if (!isSigned)
        return tl::unexpected(isSigned.error());
    if (*isSigned) {
        const auto row = m_directory.row(describe<Agreement>(), agreement);
        const QString code = row && *row ? text((**row)[1]) : QString();
        fault(pending.row, {}, refusalOfSignedPlan(code, m_description.title()).message, true);
    }
    return {};
}

} // namespace mandate
