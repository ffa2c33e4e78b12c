// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/previewmodel.h"

#include "core/exchange/layout.h"
#include "ui/look/palette.h"
#include "ui/look/roles.h"
#include "ui/models/importdesk.h"

namespace mandate {

namespace {

QString word(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added: return PreviewModel::tr("added");
    case ImportOutcome::Changed: return PreviewModel::tr("changed");
    case ImportOutcome::LeftOut: return PreviewModel::tr("left out");
    case ImportOutcome::Unchanged: break;
    }
    return PreviewModel::tr("unchanged");
}

} // namespace

PreviewModel::PreviewModel(ImportDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    const auto reload = [this] {
        beginResetModel();
        endResetModel();
    };
    connect(&desk, &ImportDesk::opened, this, reload);
    connect(&desk, &ImportDesk::planned, this, reload);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_desk.prepared() ? 0 : int(m_desk.prepared()->preview.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Sheet &PreviewModel::sheetOf(const PreviewLine &line) const
{
    return m_desk.prepared()->made.workbook.sheets[line.sheet];
}

const ImportLine &PreviewModel::lineOf(const PreviewLine &line) const
{
    return m_desk.prepared()->plan.report.lines.at(sheetOf(line).name)[line.line];
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == OfSheet ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !m_desk.prepared())
        return false;
    const PreviewLine &line = m_desk.prepared()->preview[std::size_t(index.row())];
    const Sheet &sheet = sheetOf(line);
    m_desk.leaveOut({sheet.name, sheet.rowNumber(lineOf(line).row)}, value.toInt() == Qt::Unchecked);
    emit dataChanged(this->index(0, OfSheet), this->index(rowCount() - 1, OfSheet), {role});
    return true;
}

// The cells that tell a record from all others, and its title.
QString PreviewModel::record(const Sheet &sheet, const ImportLine &line) const
{
    const SheetLayout *layout = sheetLayout(sheet.name.trimmed().toLower());
    QStringList key;
    const auto &header = sheet.rows.front();
    for (std::size_t i = 0; layout && i < header.size(); ++i) {
        const QString title = header[i].trimmed().toLower();
        const SheetColumn *column = layout->column(title);
        if ((column && column->presence == Presence::Key) || title == QLatin1String("title")
            || title == QLatin1String("name"))
            key += sheet.cell(line.row, i).simplified();
    }
    return key.join(QLatin1Char(' '));
}

QString PreviewModel::whole(const Sheet &sheet, const ImportLine &line) const
{
    QStringList cells;
    const auto &header = sheet.rows.front();
    for (std::size_t i = 0; i < header.size(); ++i)
        if (const QString text = sheet.cell(line.row, i).simplified(); !text.isEmpty())
            cells += tr("%1: %2").arg(header[i], text);
    return cells.join(QStringLiteral(" · "));
}

QString PreviewModel::text(const PreviewLine &line, int column) const
{
    const Sheet &sheet = sheetOf(line);
    const ImportLine &row = lineOf(line);
    const FieldChange *change = line.change < 0 ? nullptr : &row.changes[std::size_t(line.change)];
    switch (column) {
    case OfSheet: return sheet.name;
    case Outcome: return word(row.outcome);
    case Record: return record(sheet, row);
    case OfField:
        if (!change && row.outcome == ImportOutcome::Changed)
            return tr("alignment");
        return change ? change->column : QString();
    case Before: return change ? change->before : QString();
    default:
        return change ? change->after : row.outcome == ImportOutcome::Added ? whole(sheet, row) : QString();
    }
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_desk.prepared())
        return {};
    const PreviewLine &line = m_desk.prepared()->preview[std::size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == OfSheet) {
        const int row = sheetOf(line).rowNumber(lineOf(line).row);
        return m_desk.request().leftOut.contains({sheetOf(line).name, row}) ? Qt::Unchecked : Qt::Checked;
    }
    if (role == StatusRole && index.column() == Outcome) {
        const ImportOutcome outcome = lineOf(line).outcome;
        return int(outcome == ImportOutcome::Added     ? Status::Good
                   : outcome == ImportOutcome::Changed ? Status::Watch
                                                       : Status::None);
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? text(line, index.column()) : QVariant();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Sheet"), tr("What happens"), tr("Record"),
                              tr("Field"), tr("Now"),          tr("Then")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace mandate
