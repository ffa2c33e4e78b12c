// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gridedits.h"

#include "core/store/dossiersave.h"
#include "ui/forms/gridview.h"
#include "ui/models/prioritiesmodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>

namespace mandate {

GridEdits::GridEdits(Session &session, GridView *grid, PrioritiesModel *model, QObject *parent)
    : QObject(parent), m_session(session), m_grid(grid), m_model(model)
{
    connect(model, &PrioritiesModel::typed, this, &GridEdits::take);
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
        m_contested.clear();
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
        emit said(why, true);
        return;
    }
    m_model->accept(index);
    emit said({}, false);
    const QPersistentModelIndex cell = index;
    emit edited();
    commit(std::move(*save), {{cell, text}});
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

std::optional<GridRow> GridEdits::currentRow() const
{
    const QModelIndex index = m_grid->currentIndex();
    return m_open && index.isValid() ? std::optional(m_model->rowAt(index)) : std::nullopt;
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
    const Block block = readBlock(QGuiApplication::clipboard()->text());
    const std::vector<int> rows = m_grid->chosenRows();
    const std::vector<int> columns = m_grid->chosenColumns();
    if (!m_open || block.empty() || rows.empty())
        return;
    std::vector<int> columnsOn;
    for (int column = columns.front(); column < m_model->columnCount(); ++column)
        columnsOn.push_back(column);
    const Paste paste = placed(*m_open, area(m_grid->rowsFrom(rows.front()), columnsOn), chosen(), block);
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
    if (!paste.action || m_open->dossier.isSigned())
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
    const Dossier before = m_open->dossier;
    std::vector<CellText> cells = paste.cells;
    std::vector<GridColumn> columns;
    for (const CellText &cell : cells)
        if (cell.row == cells.front().row)
            columns.push_back(cell.kind);
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
    commit(saveOf(label, before, m_open->dossier), {});
}

QString GridEdits::firstCell(const std::vector<CellText> &cells) const
{
    return cells.empty() ? QString() : cellName(*m_open, cells.front().row, cells.front().kind);
}

// What does not fit is left out and named; the rest is one save.
void GridEdits::writeBlock(const QString &label, const std::vector<CellText> &cells, const QString &leftOut)
{
    const BlockEdit edit = typeBlock(*m_open, label, cells, QLocale());
    std::vector<Typed> typed;
    for (const CellText &cell : edit.taken) {
        const QModelIndex index = m_model->indexOf(cell.row, cell.kind);
        m_model->accept(index);
        typed.push_back({index, cell.text});
    }
    if (!edit.save.isEmpty())
        emit edited();
    sayRefused(edit, leftOut);
    commit(edit.save, std::move(typed));
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

// Alters the agreement as the function says, which names the save; what it refuses is said.
void GridEdits::alter(const std::function<Result<QString>(Dossier &)> &change)
{
    if (!m_open)
        return;
    if (!m_open->whyReadOnly.isEmpty())
        return emit said(tr("The register is open for reading only. %1").arg(m_open->whyReadOnly), true);
    if (m_open->dossier.isSigned())
        return emit said(tr("The agreement is signed: what was agreed stands."), true);
    Dossier after = m_open->dossier;
    const auto label = change(after);
    if (!label)
        return emit said(label.error().message, true);
    Save save = saveOf(*label, m_open->dossier, after);
    m_open->dossier = std::move(after);
    emit said({}, false);
    if (!save.isEmpty())
        emit edited();
    commit(std::move(save), {});
}

void GridEdits::insert(RowKind kind)
{
    std::optional<GridRow> made;
    alter([&](Dossier &dossier) -> Result<QString> {
        made = inserted(dossier, currentRow(), kind);
        const QString number = numberOf(dossier, *made);
        return kind == RowKind::Objective ? tr("Insert objective %1").arg(number)
               : kind == RowKind::Action  ? tr("Insert action %1").arg(number)
                                          : tr("Insert success indicator %1").arg(number);
    });
    if (made)
        m_grid->setCurrentIndex(m_model->indexOf(*made, GridColumn::Title));
}

void GridEdits::withdrawChosen()
{
    const GridArea area = chosen();
    if (area.rows.empty())
        return;
    const QString number = numberOf(m_open->dossier, area.rows.front());
    const int count = int(area.rows.size());
    alter([&](Dossier &dossier) -> Result<QString> {
        withdraw(dossier, area.rows);
        return count == 1 ? tr("Withdraw %1").arg(number)
                          : tr("Withdraw %n rows from %1", nullptr, count).arg(number);
    });
}

void GridEdits::move(int step)
{
    const auto row = currentRow();
    const int column = m_grid->currentIndex().column();
    std::optional<GridRow> place;
    if (!row)
        return;
    const QString number = numberOf(m_open->dossier, *row);
    alter([&](Dossier &dossier) -> Result<QString> {
        place = moved(dossier, *row, step);
        return step < 0 ? tr("Move %1 up").arg(number) : tr("Move %1 down").arg(number);
    });
    if (place)
        m_grid->setCurrentIndex(m_model->indexOf(*place, m_model->kindAt(column)));
}

void GridEdits::editWeights(bool ofObjectives, WeightEdit how)
{
    const auto row = currentRow();
    if (!row)
        return;
    alter([&](Dossier &dossier) -> Result<QString> {
        ObjectiveItem &objective = dossier.objectives[row->objective];
        const auto done =
            ofObjectives ? editObjectiveWeights(dossier, how) : editIndicatorWeights(objective, how);
        if (!done)
            return tl::unexpected(done.error());
        const QString number = numberOf(objective.objective);
        if (ofObjectives)
            return how == WeightEdit::Scale ? tr("Scale the objectives to 100")
                                            : tr("Spread the objectives evenly");
        return how == WeightEdit::Scale ? tr("Scale the weights of objective %1").arg(number)
                                        : tr("Spread the weights of objective %1 evenly").arg(number);
    });
}

void GridEdits::commit(Save save, std::vector<Typed> typed)
{
    if (save.isEmpty())
        return;
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, agreement = m_open->dossier.agreement.id,
                  typed = std::move(typed)](const Result<SaveId> &saved) {
                     if (saved)
                         return;
                     if (m_open && m_open->dossier.agreement.id == agreement)
                         takeRefusal(saved.error(), typed);
                     emit refused();
                 });
}

// What was typed is kept in its cells.
void GridEdits::takeRefusal(const Error &error, const std::vector<Typed> &typed)
{
    for (const Typed &each : typed)
        if (each.cell.isValid())
            m_model->refuse(each.cell, each.text, error.message);
    emit said(error.message, true);
    if (error.kind == Error::Kind::Conflict)
        m_contested.insert(m_contested.end(), typed.begin(), typed.end());
}

// Once the register's own values are on screen: which of the two is to stand?
void GridEdits::settle()
{
    const std::vector<Typed> typed = std::exchange(m_contested, {});
    std::vector<CellText> mine;
    QStringList both;
    for (const Typed &each : typed) {
        if (!each.cell.isValid())
            continue;
        const GridRow row = m_model->rowAt(each.cell);
        const GridColumn kind = m_model->kindAt(each.cell.column());
        mine.push_back({row, kind, each.text});
        OpenAgreement tried = *m_open;
        const auto change = typeInto(tried, row, kind, each.text, QLocale());
        if (!change || !change->isEmpty())
            both +=
                tr("%1 is now “%2”; you wrote “%3”.")
                    .arg(cellName(*m_open, row, kind), cellText(*m_open, row, kind, QLocale()), each.text);
    }
    if (mine.empty())
        return;
    emit asked({tr("Somebody else changed this meanwhile. %1").arg(both.join(u' ')),
                {tr("Keep theirs"), tr("Write mine")},
                [this, typed, mine](int answer) {
                    if (!m_open)
                        return;
                    for (const Typed &each : typed)
                        if (each.cell.isValid())
                            m_model->accept(each.cell);
                    emit said({}, false);
                    if (answer == 1)
                        writeBlock(firstCell(mine), mine);
                }});
}

} // namespace mandate
