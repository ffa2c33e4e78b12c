// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gridmodel.h"

#include "core/checks/moves.h"
#include "ui/look/roles.h"
#include "ui/models/backtesttext.h"
#include "ui/models/shown.h"

namespace mandate {

namespace {

bool isFigure(GridColumn kind)
{
    return kind != GridColumn::Number && kind != GridColumn::Title && kind != GridColumn::Unit
           && kind != GridColumn::TitleBeside && kind != GridColumn::UnitBeside;
}

// The same records in the same places, whatever they say.
bool isSameShape(const Dossier &one, const Dossier &other, const std::vector<GridRow> &rows)
{
    return std::all_of(rows.begin(), rows.end(),
                       [&](const GridRow &row) { return idOf(one, row) == idOf(other, row); });
}

} // namespace

GridModel::GridModel(QObject *parent) : QAbstractTableModel(parent) {}

void GridModel::show(const OpenAgreement &open)
{
    std::vector<GridColumn> columns = columnsOf(open);
    std::vector<GridRow> rows = rowsOf(open.dossier);
    if (!m_rows.empty() && columns == m_columns && rows == m_rows
        && isSameShape(m_open->dossier, open.dossier, m_rows)) {
        m_open = std::make_shared<const OpenAgreement>(open);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_open = std::make_shared<const OpenAgreement>(open);
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    std::erase_if(m_refusals, [this](const auto &refused) { return rowOf(refused.first.first) < 0; });
    endResetModel();
}

QString GridModel::problem() const
{
    return m_refusals.empty() ? QString() : m_refusals.begin()->second.why;
}

void GridModel::clear()
{
    beginResetModel();
    m_open = std::make_shared<const OpenAgreement>();
    m_rows.clear();
    m_columns.clear();
    m_refusals.clear();
    endResetModel();
}

void GridModel::refuse(const QModelIndex &index, const QString &text, const QString &why)
{
    if (!index.isValid())
        return;
    m_refusals[keyOf(index)] = {text, why};
    emit dataChanged(index, index);
}

void GridModel::accept(const QModelIndex &index)
{
    if (index.isValid() && m_refusals.erase(keyOf(index)) > 0)
        emit dataChanged(index, index);
}

int GridModel::rowOf(const Uuid &record) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const GridRow &each) { return idOf(m_open->dossier, each) == record; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

QModelIndex GridModel::indexOf(const Uuid &record, GridColumn kind) const
{
    const int row = rowOf(record);
    return row < 0 ? QModelIndex() : indexOf(m_rows[std::size_t(row)], kind);
}

QModelIndex GridModel::indexOf(const GridRow &row, GridColumn kind) const
{
    const auto place = std::find(m_rows.begin(), m_rows.end(), row);
    const auto column = std::find(m_columns.begin(), m_columns.end(), kind);
    return place == m_rows.end() || column == m_columns.end()
               ? QModelIndex()
               : index(int(place - m_rows.begin()), int(column - m_columns.begin()));
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool editable = whyFixed(*m_open, rowAt(index), kindAt(index.column())).isEmpty();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GridColumn kind = kindAt(index.column());
    const Refusal *refusal = refusalAt(index);
    switch (role) {
    case Qt::DisplayRole: return refusal ? refusal->text : shownIn(index);
    case Qt::EditRole: return refusal ? refusal->text : cellInput(*m_open, rowAt(index), kind, QLocale());
    case ProblemRole:
    case Qt::AccessibleDescriptionRole: return refusal ? refusal->why : QString();
    case Qt::ToolTipRole: return refusal ? refusal->why : tipAt(index);
    case Qt::TextAlignmentRole:
        return int(isFigure(kind) ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
    case HeadingRole: return rowAt(index).isObjective();
    case StatusRole: return statusAt(index);
    case SeenRole: return QVariant::fromValue(m_open);
    case FixedRole: return isFixed(index);
    case KeyRole: return idOf(m_open->dossier, rowAt(index)).text();
    default: return {};
    }
}

// "1.1.1 ✎2": with how many comments are open on it.
QString GridModel::shownIn(const QModelIndex &index) const
{
    const QString text = cellText(*m_open, rowAt(index), kindAt(index.column()), QLocale());
    if (kindAt(index.column()) != GridColumn::Number)
        return text;
    const auto comments = m_comments.find(idOf(m_open->dossier, rowAt(index)));
    return comments == m_comments.end() ? text : QStringLiteral("%1 ✎%2").arg(text).arg(comments->second);
}

void GridModel::mark(std::map<Uuid, int> comments)
{
    if (comments == m_comments)
        return;
    m_comments = std::move(comments);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == SeenRole)
        m_seen = value.value<Shown>();
    if (role != Qt::EditRole || !index.isValid())
        return role == SeenRole;
    const Shown seen = std::exchange(m_seen, nullptr);
    // What was refused may be taken at a second time.
    if (refusalAt(index) || value.toString() != data(index, Qt::EditRole).toString())
        emit typed(index, value.toString(), seen ? *seen : *m_open);
    return true;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(kindAt(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTitle(kindAt(section))) : QVariant();
}

const GridModel::Refusal *GridModel::refusalAt(const QModelIndex &index) const
{
    const auto found = m_refusals.find(keyOf(index));
    return found == m_refusals.end() ? nullptr : &found->second;
}

GridModel::CellKey GridModel::keyOf(const QModelIndex &index) const
{
    return {idOf(m_open->dossier, rowAt(index)), kindAt(index.column())};
}

// A draft looks like paper to write on, whatever is computed in it; what is agreed or locked does not.
bool GridModel::isFixed(const QModelIndex &index) const
{
    if (flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const bool isDraft = whyPlanStands(m_open->dossier).isEmpty() && m_open->whyReadOnly.isEmpty();
    const GridColumn kind = kindAt(index.column());
    return !isDraft
           || (rowAt(index).isIndicator()
               && (kind == GridColumn::Achieved || kind == GridColumn::TargetBeside));
}

// The whole of what may be cut.
QString GridModel::tipAt(const QModelIndex &index) const
{
    const GridRow row = rowAt(index);
    const GridColumn kind = kindAt(index.column());
    if (kind == GridColumn::Backtest && row.isIndicator())
        return backtestSentence(indicatorAt(m_open->dossier, row).indicator, m_open->scheme, QLocale());
    const bool isTitle = kind == GridColumn::Title || kind == GridColumn::TitleBeside;
    return isTitle ? cellText(*m_open, row, kind, QLocale()) : QString();
}

QVariant GridModel::backtestStatusAt(const QModelIndex &index) const
{
    const Ambition ambition =
        backtest(indicatorAt(m_open->dossier, rowAt(index)).indicator, m_open->scheme).ambition;
    return statusOf(ambition) == Status::None ? QVariant() : QVariant(int(statusOf(ambition)));
}

// Only where a word stands in place of a figure.
QVariant GridModel::statusAt(const QModelIndex &index) const
{
    const GridRow row = rowAt(index);
    const GridColumn kind = kindAt(index.column());
    if (row.isIndicator() && kind == GridColumn::Backtest)
        return backtestStatusAt(index);
    if (!row.isIndicator() || (kind != GridColumn::Achieved && kind != GridColumn::Raw))
        return {};
    const IndicatorResult *result = m_open->resultOf(IndicatorId{idOf(m_open->dossier, row)});
    if (!result
        || (kind == GridColumn::Achieved ? result->achievement.value.has_value()
                                         : result->score.raw.has_value()))
        return {};
    return int(statusOf(kind == GridColumn::Achieved ? result->achievement.state : result->score.state));
}

} // namespace mandate
