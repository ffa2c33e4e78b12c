// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gridedits.h"

#include "core/store/dossiersave.h"
#include "ui/forms/gridview.h"
#include "ui/models/clipboardblock.h"
#include "ui/models/gridmodel.h"
#include "ui/pages/gridrefusals.h"
#include "ui/pages/sectionsaves.h"
#include "ui/pages/sectiontab.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace mandate {

namespace {

constexpr std::size_t MostNewRows = 1'000; // by one paste; whoever has more imports them

} // namespace

GridEdits::GridEdits(Session &session, GridView *grid, GridModel *model, QObject *parent)
    : QObject(parent),
      m_grid(grid),
      m_model(model),
      m_saves(new SectionSaves(session, this)),
      m_refusals(new GridRefusals(model, this))
{
    connect(m_saves, &SectionSaves::refused, this, &GridEdits::refused);
    connect(m_saves, &SectionSaves::lost, this, &GridEdits::lost);
    connect(m_refusals, &GridRefusals::said, this, &GridEdits::said);
    connect(m_refusals, &GridRefusals::asked, this, &GridEdits::asked);
    connect(m_refusals, &GridRefusals::letGo, &session, &Session::letGo);
    connect(m_refusals, &GridRefusals::writeWanted, this,
            [this](const std::vector<CellText> &cells) { writeBlock(firstCell(cells), cells); });
    connect(model, &GridModel::typed, this, &GridEdits::take);
    connect(grid, &GridView::copyWanted, this, &GridEdits::copy);
    connect(grid, &GridView::cutWanted, this, &GridEdits::cut);
    connect(grid, &GridView::pasteWanted, this, &GridEdits::paste);
    connect(grid, &GridView::clearWanted, this, &GridEdits::clear);
    connect(grid, &GridView::typing, this, &GridEdits::followTyping);
    connect(grid, &GridView::typingLost, this, &GridEdits::keepTyping);
}

void GridEdits::setOpen(OpenAgreement *open)
{
    m_open = open;
    m_saves->turnTo(open ? open->dossier.agreement.id : AgreementId());
    m_refusals->setOpen(open);
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
    const auto then =
        gridRowOf(seen.dossier, idOf(m_open->dossier, row)); // rows may have come and gone since
    const bool isSame =
        !then || cellInput(seen, *then, kind, QLocale()) == cellInput(*m_open, row, kind, QLocale());
    auto save = isSame ? typeInto(*m_open, row, kind, text, QLocale())
                       : typeInto(overtaken, *then, kind, text, QLocale());
    if (!save) {
        const QString why = tr("%1: %2").arg(cellName(*m_open, row, kind), save.error().message);
        m_model->refuse(index, text, why);
        return emit said(why, true);
    }
    m_model->accept(index);
    emit said({}, false);
    GridAttempt attempt{written(*m_open, {{row, kind, text}})};
    emit edited();
    commit(std::move(*save), std::move(attempt));
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
    const OverlongPaste overlong{written(*m_open, paste.cells),
                                 idOf(m_open->dossier, *paste.action),
                                 paste.rowsOver,
                                 block,
                                 label,
                                 leftOut};
    emit asked({tr("%1 Add as many success indicators for them?").arg(over),
                {tr("Add %n success indicators", nullptr, rowsOver), tr("Paste only what fits")},
                [this, overlong](int answer) {
                    if (m_open)
                        answer == 0 ? pasteExtended(overlong)
                                    : writeFound(overlong.label, overlong.cells, overlong.leftOut);
                }});
}

// The new indicators and all the cells are one save.
void GridEdits::pasteExtended(const OverlongPaste &paste)
{
    const auto action = gridRowOf(m_open->dossier, paste.action);
    const FoundCells place = found(*m_open, paste.cells);
    if (!action || place.cells.empty() || !whyPlanFixed(*m_open).isEmpty())
        return writeFound(paste.label, paste.cells, paste.leftOut);
    const auto before = std::make_shared<const OpenAgreement>(*m_open);
    const Uuid first = paste.cells.front().record;
    std::vector<GridColumn> columns;
    for (const WrittenCell &cell : paste.cells)
        if (cell.record == first)
            columns.push_back(cell.kind);
    std::vector<CellText> cells = place.cells;
    const auto added = appended(m_open->dossier, *action, paste.block, paste.rowsOver, columns);
    cells.insert(cells.end(), added.begin(), added.end());
    const BlockEdit edit = typeBlock(*m_open, {}, cells, QLocale());
    const QString label = tr("Paste at %1 with %n new success indicators", nullptr, int(paste.rowsOver))
                              .arg(firstCell(place.cells));
    emit edited();
    sayRefused(edit, {});
    const auto again = [this, first, kind = columns.front(), block = paste.block] {
        if (const QModelIndex at = m_model->indexOf(first, kind); at.isValid())
            pasteAt({at.row()}, {at.column()}, block);
    };
    commit(saveOf(label, before->dossier, m_open->dossier), {{}, again, before});
    m_refusals->askAboutLost(place.lost);
}

QString GridEdits::firstCell(const std::vector<CellText> &cells) const
{
    return cells.empty() ? QString() : cellName(*m_open, cells.front().row, cells.front().kind);
}

// What does not fit is left out and named; the rest is one save.
void GridEdits::writeBlock(const QString &label, const std::vector<CellText> &cells, const QString &leftOut)
{
    const BlockEdit edit = typeBlock(*m_open, label, cells, QLocale());
    GridAttempt attempt{written(*m_open, edit.taken)};
    for (const CellText &cell : edit.taken)
        m_model->accept(m_model->indexOf(cell.row, cell.kind));
    if (!edit.save.isEmpty())
        emit edited();
    sayRefused(edit, leftOut);
    commit(edit.save, std::move(attempt));
}

// What was decided on later: rows may have come and gone since.
void GridEdits::writeFound(const QString &label, const std::vector<WrittenCell> &cells,
                           const QString &leftOut)
{
    const FoundCells place = found(*m_open, cells);
    writeBlock(label, place.cells, leftOut);
    m_refusals->askAboutLost(place.lost);
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

void GridEdits::followTyping(const QModelIndex &index, const QString &text)
{
    if (m_open && index.isValid())
        m_typing = written(*m_open, {{m_model->rowAt(index), m_model->kindAt(index.column()), text}}).front();
}

// Asked about once the register's own state is on screen.
void GridEdits::keepTyping(const QString &text)
{
    m_typing.text = text;
    if (m_open)
        m_refusals->keep({{m_typing}, {}, {}, true});
}

void GridEdits::commit(Save save, GridAttempt attempt)
{
    m_saves->commit(std::move(save), [this, attempt = std::move(attempt)](const Result<SaveId> &saved) {
        if (!saved)
            m_refusals->take(saved.error(), attempt);
        return true;
    });
}

} // namespace mandate
