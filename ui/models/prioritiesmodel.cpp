// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prioritiesmodel.h"

#include "ui/look/roles.h"
#include "ui/models/backtesttext.h"
#include "ui/models/shown.h"

namespace mandate {

namespace {

bool isFigure(GridColumn kind)
{
    return kind != GridColumn::Number && kind != GridColumn::Title && kind != GridColumn::Unit;
}

// A scheme without levels measures against one target; one that weights equally has no weights.
std::vector<GridColumn> columnsOf(const Scheme &scheme, bool withBacktest)
{
    std::vector<GridColumn> columns{GridColumn::Number, GridColumn::Title, GridColumn::Unit};
    if (!scheme.equalWeights)
        columns.push_back(GridColumn::Weight);
    if (scheme.method == Method::Levels || scheme.method == Method::Steps)
        columns.insert(columns.end(), {GridColumn::Level1, GridColumn::Level2, GridColumn::Level3,
                                       GridColumn::Level4, GridColumn::Level5});
    else
        columns.push_back(GridColumn::Target);
    if (withBacktest)
        columns.push_back(GridColumn::Backtest);
    columns.insert(columns.end(), {GridColumn::Achieved, GridColumn::Raw, GridColumn::Weighted});
    return columns;
}

// The same records in the same places, whatever they say.
bool isSameShape(const Dossier &one, const Dossier &other, const std::vector<GridRow> &rows)
{
    return rows == gridRows(other) && std::all_of(rows.begin(), rows.end(), [&](const GridRow &row) {
               return idOf(one, row) == idOf(other, row);
           });
}

const SuccessIndicator &indicatorOf(const OpenAgreement &open, const GridRow &row)
{
    return open.dossier.objectives[row.objective].actions[row.action].indicators[row.indicator].indicator;
}

} // namespace

PrioritiesModel::PrioritiesModel(QObject *parent) : QAbstractTableModel(parent) {}

void PrioritiesModel::show(const OpenAgreement &open)
{
    std::vector<GridColumn> columns = columnsOf(open.scheme, m_showsBacktest);
    if (!m_rows.empty() && columns == m_columns && isSameShape(m_open->dossier, open.dossier, m_rows)) {
        m_open = std::make_shared<const OpenAgreement>(open);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_open = std::make_shared<const OpenAgreement>(open);
    m_columns = std::move(columns);
    m_rows = gridRows(m_open->dossier);
    std::erase_if(m_refusals,
                  [this](const auto &refused) { return !indexOf(refused.first.first).isValid(); });
    endResetModel();
}

QString PrioritiesModel::problem() const
{
    return m_refusals.empty() ? QString() : m_refusals.begin()->second.why;
}

void PrioritiesModel::showBacktest(bool wanted)
{
    if (m_showsBacktest == wanted)
        return;
    m_showsBacktest = wanted;
    if (!m_columns.empty())
        show(OpenAgreement(*m_open));
}

void PrioritiesModel::clear()
{
    beginResetModel();
    m_open = std::make_shared<const OpenAgreement>();
    m_rows.clear();
    m_columns.clear();
    m_refusals.clear();
    endResetModel();
}

void PrioritiesModel::refuse(const QModelIndex &index, const QString &text, const QString &why)
{
    m_refusals[keyOf(index)] = {text, why};
    emit dataChanged(index, index);
}

void PrioritiesModel::accept(const QModelIndex &index)
{
    if (m_refusals.erase(keyOf(index)) > 0)
        emit dataChanged(index, index);
}

QModelIndex PrioritiesModel::indexOf(const Uuid &record, GridColumn kind) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const GridRow &each) { return idOf(m_open->dossier, each) == record; });
    const auto column = std::find(m_columns.begin(), m_columns.end(), kind);
    if (row == m_rows.end() || column == m_columns.end())
        return {};
    return index(int(row - m_rows.begin()), int(column - m_columns.begin()));
}

QModelIndex PrioritiesModel::indexOf(const GridRow &row, GridColumn kind) const
{
    const auto place = std::find(m_rows.begin(), m_rows.end(), row);
    const auto column = std::find(m_columns.begin(), m_columns.end(), kind);
    return place == m_rows.end() || column == m_columns.end()
               ? QModelIndex()
               : index(int(place - m_rows.begin()), int(column - m_columns.begin()));
}

int PrioritiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PrioritiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Qt::ItemFlags PrioritiesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool editable = whyFixed(*m_open, rowAt(index), kindAt(index.column())).isEmpty();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant PrioritiesModel::data(const QModelIndex &index, int role) const
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
QString PrioritiesModel::shownIn(const QModelIndex &index) const
{
    const QString text = cellText(*m_open, rowAt(index), kindAt(index.column()), QLocale());
    if (kindAt(index.column()) != GridColumn::Number)
        return text;
    const auto comments = m_comments.find(idOf(m_open->dossier, rowAt(index)));
    return comments == m_comments.end() ? text : QStringLiteral("%1 ✎%2").arg(text).arg(comments->second);
}

void PrioritiesModel::mark(std::map<Uuid, int> comments)
{
    if (comments == m_comments)
        return;
    m_comments = std::move(comments);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool PrioritiesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == SeenRole)
        m_seen = value.value<Shown>();
    if (role != Qt::EditRole || !index.isValid())
        return role == SeenRole;
    const Shown seen = std::exchange(m_seen, nullptr);
    if (value.toString() != data(index, Qt::EditRole).toString())
        emit typed(index, value.toString(), seen ? *seen : *m_open);
    return true;
}

QVariant PrioritiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(kindAt(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTitle(kindAt(section))) : QVariant();
}

const PrioritiesModel::Refusal *PrioritiesModel::refusalAt(const QModelIndex &index) const
{
    const auto found = m_refusals.find(keyOf(index));
    return found == m_refusals.end() ? nullptr : &found->second;
}

PrioritiesModel::CellKey PrioritiesModel::keyOf(const QModelIndex &index) const
{
    return {idOf(m_open->dossier, rowAt(index)), kindAt(index.column())};
}

QString PrioritiesModel::columnTitle(GridColumn kind) const
{
    switch (kind) {
    case GridColumn::Number: return tr("No.");
    case GridColumn::Title: return tr("Success indicator");
    case GridColumn::Unit: return tr("Unit");
    case GridColumn::Weight: return tr("Weight");
    case GridColumn::Target: return tr("Target");
    case GridColumn::Backtest: return tr("Back-test");
    case GridColumn::Achieved: return tr("Achieved");
    case GridColumn::Raw: return tr("Raw");
    case GridColumn::Weighted: return tr("Weighted");
    default: return m_open->levelLabels()[std::size_t(kind) - std::size_t(GridColumn::Level1)];
    }
}

// A draft looks like paper to write on, whatever is computed in it; what is agreed or locked does not.
bool PrioritiesModel::isFixed(const QModelIndex &index) const
{
    if (flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const bool isDraft = !m_open->dossier.isSigned() && m_open->whyReadOnly.isEmpty();
    return !isDraft || (rowAt(index).isIndicator() && kindAt(index.column()) == GridColumn::Achieved);
}

// The whole of what may be cut.
QString PrioritiesModel::tipAt(const QModelIndex &index) const
{
    const GridRow row = rowAt(index);
    const GridColumn kind = kindAt(index.column());
    if (kind == GridColumn::Title)
        return cellText(*m_open, row, kind, QLocale());
    if (kind != GridColumn::Backtest || !row.isIndicator())
        return {};
    return backtestSentence(indicatorOf(*m_open, row), m_open->scheme, QLocale());
}

QVariant PrioritiesModel::backtestStatusAt(const QModelIndex &index) const
{
    const Ambition ambition = backtest(indicatorOf(*m_open, rowAt(index)), m_open->scheme).ambition;
    return statusOf(ambition) == Status::None ? QVariant() : QVariant(int(statusOf(ambition)));
}

// Only where a word stands in place of a figure.
QVariant PrioritiesModel::statusAt(const QModelIndex &index) const
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
