// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gridedits.h"

#include "core/store/dossiersave.h"
#include "ui/forms/gridview.h"
#include "ui/models/clipboardblock.h"
#include "ui/models/gridmodel.h"
#include "ui/pages/sectiontab.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace mandate {

namespace {

constexpr std::size_t MostNewRows = 1'000; // by one paste; whoever has more imports them

} // namespace

GridEdits::GridEdits(Session &session, GridView *grid, GridModel *model, QObject *parent)
    : QObject(parent), m_session(session), m_grid(grid), m_model(model)
{
    connect(model, &GridModel::typed, this, &GridEdits::take);
    connect(grid, &GridView::copyWanted, this, &GridEdits::copy);
    connect(grid, &GridView::cutWanted, this, &GridEdits::cut);
    connect(grid, &GridView::pasteWanted, this, &GridEdits::paste);
    connect(grid, &GridView::clearWanted, this, &GridEdits::clear);
}

void GridEdits::setOpen(OpenAgreement *open)
{
    m_open = open;
    if (open)
        settle();
    else
        m_attempts.clear();
}

std::optional<Dossier> GridEdits::trial(const QModelIndex &index, const QString &text) const
{
    if (!m_open || m_model->kindAt(index.column()) != GridColumn::Weight)
        return {};
    OpenAgreement tried = *m_open;
    const bool makesSense =
        typeInto(tried, m_model->rowAt(index), GridColumn::Weight, text, QLocale()).has_value();
    return makesSense ? std::optional(std::move(tried.dossier)) : std::nullopt;
}

// Where somebody else changed the cell while it was typed into, the save says what was seen and the store
// refuses it with both values.
void GridEdits::take(const QModelIndex &index, const QString &text, const OpenAgreement &seen)
{
    if (!m_open)
        return;
    const GridRow row = m_model->rowAt(index);
    const GridColumn kind = m_model->kindAt(index.column());
    OpenAgreement overtaken = seen;
    const bool isSame = cellInput(seen, row, kind, QLocale()) == cellInput(*m_open, row, kind, QLocale());
    auto save = typeInto(isSame ? *m_open : overtaken, row, kind, text, QLocale());
    if (!save) {
        const QString why = tr("%1: %2").arg(cellName(*m_open, row, kind), save.error().message);
        m_model->refuse(index, text, why);
        return emit said(why, true);
    }
    m_model->accept(index);
    emit said({}, false);
    const WrittenCell written{idOf(m_open->dossier, row), kind, cellName(*m_open, row, kind), text};
    emit edited();
    commit(std::move(*save), {{written}, {}, {}});
}

GridArea GridEdits::area(const std::vector<int> &rows, const std::vector<int> &columns) const
{
    GridArea area;
    for (const int row : rows)
        area.rows.push_back(m_model->rowAt(m_model->index(row, 0)));
    for (const int column : columns)
        area.columns.push_back(m_model->kindAt(column));
    return area;
}

GridArea GridEdits::chosen() const
{
    return m_open ? area(m_grid->chosenRows(), m_grid->chosenColumns()) : GridArea();
}

std::vector<Uuid> GridEdits::chosenRecords() const
{
    std::vector<Uuid> records;
    for (const GridRow &row : chosen().rows)
        records.push_back(idOf(m_open->dossier, row));
    return records;
}

Uuid GridEdits::currentRecord() const
{
    const QModelIndex index = m_grid->currentIndex();
    return m_open && index.isValid() ? idOf(m_open->dossier, m_model->rowAt(index)) : Uuid();
}

void GridEdits::copy(bool withTitles)
{
    const GridArea area = chosen();
    if (area.rows.empty())
        return;
    QStringList titles;
    if (withTitles)
        for (const int column : m_grid->chosenColumns())
            titles += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QGuiApplication::clipboard()->setText(copied(*m_open, area, titles, QLocale()));
}

void GridEdits::cut()
{
    const GridArea area = chosen();
    if (area.rows.empty())
        return;
    copy(false);
    const auto cells = cleared(*m_open, area);
    const int count = int(cells.size());
    writeBlock(count == 1 ? tr("Cut %1").arg(firstCell(cells))
                          : tr("Cut %n cells from %1", nullptr, count).arg(firstCell(cells)),
               cells);
}

void GridEdits::clear()
{
    const GridArea area = chosen();
    if (area.rows.empty())
        return;
    const auto cells = cleared(*m_open, area);
    if (cells.empty())
        return emit m_grid->typedIntoFixed(m_grid->currentIndex());
    const int count = int(cells.size());
    writeBlock(count == 1 ? firstCell(cells)
                          : tr("Clear %n cells from %1", nullptr, count).arg(firstCell(cells)),
               cells);
}

// With one row chosen, from the row of its kind above it.
void GridEdits::copyDown()
{
    GridArea area = chosen();
    if (area.rows.empty())
        return;
    if (area.rows.size() == 1)
        for (int row = m_grid->chosenRows().front() - 1; row >= 0 && area.rows.size() == 1; --row)
            if (const GridRow above = m_model->rowAt(m_model->index(row, 0));
                isSameKind(above, area.rows.front()))
                area.rows.insert(area.rows.begin(), above);
    const auto cells = copiedDown(*m_open, area, QLocale());
    writeBlock(tr("Copy down to %1").arg(firstCell(cells)), cells);
}

void GridEdits::copyRight()
{
    const GridArea area = chosen();
    if (area.rows.empty())
        return;
    const auto cells = copiedRight(*m_open, area, QLocale());
    writeBlock(tr("Copy right to %1").arg(firstCell(cells)), cells);
}

void GridEdits::paste()
{
    const std::vector<int> rows = m_grid->chosenRows();
    if (m_open && !rows.empty())
        pasteAt(rows, m_grid->chosenColumns(), readBlock(*QGuiApplication::clipboard()->mimeData()));
}

void GridEdits::pasteAt(const std::vector<int> &rows, const std::vector<int> &columns, const Block &block)
{
    if (block.empty())
        return emit said(tr("There is no text on the clipboard to paste."), false);
    std::vector<int> columnsOn;
    for (int column = columns.front(); column < m_model->columnCount(); ++column)
        columnsOn.push_back(column);
    const Paste paste =
        placed(*m_open, area(m_grid->rowsFrom(rows.front()), columnsOn), area(rows, columns), block);
    const QString label = tr("Paste at %1").arg(firstCell(paste.cells));
    const int columnsOver = int(paste.columnsOver);
    const QString wide =
        columnsOver == 0
            ? QString()
            : tr("%n columns run past the last one of the grid and were left out.", nullptr, columnsOver);
    const int rowsOver = int(paste.rowsOver);
    if (rowsOver == 0)
        return writeBlock(label, paste.cells, wide);
    const QString over = tr("%n rows of the block run past %1.", nullptr, rowsOver).arg(paste.where);
    const QString leftOut = (wide + u' ' + tr("%1 They were left out.").arg(over)).trimmed();
    const bool canAdd = m_model->takesRows() && paste.action && paste.rowsOver <= MostNewRows;
    if (!canAdd || !whyPlanFixed(*m_open).isEmpty())
        return writeBlock(label, paste.cells, leftOut);
    emit asked({tr("%1 Add as many success indicators for them?").arg(over),
                {tr("Add %n success indicators", nullptr, rowsOver), tr("Paste only what fits")},
                [this, paste, block, label, leftOut](int answer) {
                    if (m_open)
                        answer == 0 ? pasteExtended(paste, block) : writeBlock(label, paste.cells, leftOut);
                }});
}

// The new indicators and all the cells are one save.
void GridEdits::pasteExtended(const Paste &paste, const Block &block)
{
    const auto before = std::make_shared<const OpenAgreement>(*m_open);
    std::vector<CellText> cells = paste.cells;
    std::vector<GridColumn> columns;
    for (const CellText &cell : cells)
        if (cell.row == cells.front().row)
            columns.push_back(cell.kind);
    const Uuid first = idOf(m_open->dossier, cells.front().row);
    const auto rows = appended(m_open->dossier, *paste.action, paste.rowsOver);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QStringList &texts = block[block.size() - rows.size() + row];
        for (std::size_t column = 0; column < std::size_t(texts.size()) && column < columns.size(); ++column)
            cells.push_back({rows[row], columns[column], texts[qsizetype(column)]});
    }
    const BlockEdit edit = typeBlock(*m_open, {}, cells, QLocale());
    const int count = int(rows.size());
    const QString label =
        tr("Paste at %1 with %n new success indicators", nullptr, count).arg(firstCell(paste.cells));
    emit edited();
    sayRefused(edit, {});
    const auto again = [this, first, kind = columns.front(), block] {
        if (const QModelIndex place = m_model->indexOf(first, kind); place.isValid())
            pasteAt({place.row()}, {place.column()}, block);
    };
    commit(saveOf(label, before->dossier, m_open->dossier), {{}, again, before});
}

QString GridEdits::firstCell(const std::vector<CellText> &cells) const
{
    return cells.empty() ? QString() : cellName(*m_open, cells.front().row, cells.front().kind);
}

// What does not fit is left out and named; the rest is one save.
void GridEdits::writeBlock(const QString &label, const std::vector<CellText> &cells, const QString &leftOut)
{
    const BlockEdit edit = typeBlock(*m_open, label, cells, QLocale());
    GridAttempt attempt;
    for (const CellText &cell : edit.taken) {
        m_model->accept(m_model->indexOf(cell.row, cell.kind));
        attempt.cells.push_back(
            {idOf(m_open->dossier, cell.row), cell.kind, cellName(*m_open, cell.row, cell.kind), cell.text});
    }
    if (!edit.save.isEmpty())
        emit edited();
    sayRefused(edit, leftOut);
    commit(edit.save, std::move(attempt));
}

// A wrong cell keeps its text; one that takes nothing is only told of.
void GridEdits::sayRefused(const BlockEdit &edit, const QString &leftOut)
{
    for (const RefusedCell &refusal : edit.refused)
        if (whyFixed(*m_open, refusal.cell.row, refusal.cell.kind).isEmpty())
            m_model->refuse(m_model->indexOf(refusal.cell.row, refusal.cell.kind), refusal.cell.text,
                            refusal.why);
    QStringList sentences;
    if (!edit.refused.empty())
        sentences += edit.refused.front().why;
    const int more = int(edit.refused.size()) - 1;
    if (more > 0)
        sentences += tr("%n more cells were not taken.", nullptr, more);
    if (!leftOut.isEmpty())
        sentences += leftOut;
    emit said(sentences.join(u' '), true);
}

// Alters the rows of the agreement; what the change refuses is said.
void GridEdits::alter(const RowChange &change)
{
    if (!m_open)
        return;
    if (const QString why = whyPlanFixed(*m_open); !why.isEmpty())
        return emit said(why, true);
    const auto before = std::make_shared<const OpenAgreement>(*m_open);
    Dossier after = m_open->dossier;
    const auto altered = change(after);
    if (!altered)
        return emit said(altered.error().message, true);
    Save save = saveOf(altered->label, m_open->dossier, after);
    m_open->dossier = std::move(after);
    emit said({}, false);
    if (!save.isEmpty())
        emit edited();
    commit(std::move(save), {{}, [this, change] { alter(change); }, before});
    stand(altered->records);
}

// Chooses what was put in, at its title, or moved.
void GridEdits::stand(const std::vector<Uuid> &records)
{
    if (records.empty())
        return;
    const bool isNew = std::find(records.begin(), records.end(), currentRecord()) == records.end();
    const int here = std::max(0, m_grid->currentIndex().column());
    const GridColumn kind = isNew ? GridColumn::Title : m_model->kindAt(here);
    const QModelIndex first = m_model->indexOf(records.front(), kind);
    const QModelIndex last = m_model->indexOf(records.back(), kind);
    m_grid->setCurrentIndex(first);
    if (last != first)
        m_grid->selectionModel()->select({first, last}, QItemSelectionModel::ClearAndSelect);
}

void GridEdits::insert(RowKind kind)
{
    alter(insertion(kind, currentRecord()));
}

void GridEdits::insertAbove()
{
    if (const Uuid here = currentRecord(); here.isNull())
        alter(insertion(RowKind::Objective, {}));
    else
        alter(insertionAbove(here));
}

void GridEdits::withdrawChosen()
{
    if (const auto records = chosenRecords(); !records.empty())
        alter(withdrawal(records));
}

void GridEdits::move(int step)
{
    if (const auto records = chosenRecords(); !records.empty())
        alter(moving(records, step));
}

void GridEdits::editWeights(bool ofObjectives, WeightEdit how)
{
    if (const Uuid here = currentRecord(); !here.isNull())
        alter(weighting(here, ofObjectives, how));
}

void GridEdits::commit(Save save, GridAttempt attempt)
{
    if (save.isEmpty())
        return;
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, agreement = m_open->dossier.agreement.id,
                  attempt = std::move(attempt)](const Result<SaveId> &saved) {
                     if (saved)
                         return;
                     if (m_open && m_open->dossier.agreement.id == agreement)
                         takeRefusal(saved.error(), attempt);
                     emit refused();
                 });
}

// What was typed is kept in its cells.
void GridEdits::takeRefusal(const Error &error, GridAttempt attempt)
{
    for (const WrittenCell &each : attempt.cells)
        if (const QModelIndex cell = m_model->indexOf(each.record, each.kind); cell.isValid())
            m_model->refuse(cell, each.text, error.message);
    emit said(error.message, true);
    attempt.isContested = error.kind == Error::Kind::Conflict;
    m_attempts.push_back(std::move(attempt));
}

// Once the register's own values are on screen: which of the two is to stand?
void GridEdits::settle()
{
    const std::vector<GridAttempt> attempts = std::exchange(m_attempts, {});
    if (attempts.empty())
        return;
    const GridStanding standing = standingOf(attempts, *m_open, QLocale());
    if (standing.sentences.isEmpty() && standing.isContested && standing.again.empty())
        return answer(standing, 0); // they wrote the same
    emit asked({standing.question(), standing.answers(), [this, standing](int given) {
                    if (m_open)
                        answer(standing, given);
                }});
}

// What is left alone after a failure stays in its cells; what gives way to somebody else's does not.
void GridEdits::answer(const GridStanding &standing, int answer)
{
    if (answer == 2)
        QGuiApplication::clipboard()->setText(standing.lost);
    if (answer == 1 || standing.isContested)
        for (const CellText &cell : standing.mine)
            m_model->accept(m_model->indexOf(cell.row, cell.kind));
    emit said({}, false);
    if (answer != 1)
        return;
    if (!standing.mine.empty())
        writeBlock(firstCell(standing.mine), standing.mine);
    for (const auto &again : standing.again)
        again();
}

} // namespace mandate
