// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trendsmodel.h"

#include "core/scoring/fieldtext.h"
#include "ui/look/roles.h"
#include "ui/models/shown.h"

namespace mandate {

namespace {

// What a reader hands to an editor and gets back: the record as it was shown.
using SeenRow = std::shared_ptr<const Row>;

Figure figureIn(const SuccessIndicator &indicator, int column)
{
    switch (column) {
    case TrendsModel::TwoYearsAgo: return indicator.trend1;
    case TrendsModel::LastYear: return indicator.trend2;
    case TrendsModel::NextYear: return indicator.projection1;
    case TrendsModel::YearAfter: return indicator.projection2;
    case TrendsModel::Target: return indicator.target.isGiven() ? indicator.target : indicator.levels[0];
    default: return {};
    }
}

} // namespace

TrendsModel::TrendsModel(QObject *parent) : QAbstractTableModel(parent) {}

void TrendsModel::show(const OpenAgreement *open)
{
    std::vector<Line> lines;
    if (open)
        for (const ObjectiveItem &objective : open->dossier.objectives)
            for (const ActionItem &action : objective.actions)
                for (const IndicatorItem &item : action.indicators)
                    lines.push_back(
                        {numberOf(objective.objective, action.action, item.indicator), item.indicator});
    const bool isSameShape = open && m_open && lines.size() == m_lines.size();
    if (!isSameShape)
        beginResetModel();
    m_open = open;
    m_lines = std::move(lines);
    if (!open)
        m_refusals.clear();
    if (!isSameShape)
        endResetModel();
    else if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const SuccessIndicator &TrendsModel::indicator(int row) const
{
    return m_lines[std::size_t(row)].indicator;
}

QModelIndex TrendsModel::indexOf(const Uuid &record, const QString &column) const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int place = 0; place < ColumnCount; ++place)
            if (indicator(row).id.uuid == record && !column.isEmpty() && fieldOf(place) == column)
                return index(row, place);
    return {};
}

QString TrendsModel::fieldOf(int column)
{
    switch (column) {
    case TwoYearsAgo: return QStringLiteral("trend1");
    case LastYear: return QStringLiteral("trend2");
    case NextYear: return QStringLiteral("projection1");
    case YearAfter: return QStringLiteral("projection2");
    default: return {};
    }
}

void TrendsModel::refuse(const QModelIndex &index, const QString &text, const QString &why)
{
    m_refusals[{indicator(index.row()).id.uuid, index.column()}] = {text, why};
    emit dataChanged(index, index);
}

void TrendsModel::accept(const QModelIndex &index)
{
    if (m_refusals.erase({indicator(index.row()).id.uuid, index.column()}) > 0)
        emit dataChanged(index, index);
}

const TrendsModel::Refusal *TrendsModel::refusalAt(const QModelIndex &index) const
{
    const auto found = m_refusals.find({indicator(index.row()).id.uuid, index.column()});
    return found == m_refusals.end() ? nullptr : &found->second;
}

int TrendsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TrendsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags TrendsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isOpen = m_open && m_open->whyReadOnly.isEmpty() && !m_open->dossier.isSigned();
    if (isOpen && !fieldOf(index.column()).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString TrendsModel::shownIn(const Line &line, int column) const
{
    switch (column) {
    case Number: return line.number;
    case Title: return line.indicator.title;
    case Unit: return line.indicator.unit;
    default: return shown(figureIn(line.indicator, column), line.indicator.unitType, QLocale());
    }
}

QString TrendsModel::typedIn(const Line &line, int column) const
{
    const Description &description = describe<SuccessIndicator>();
    const int field = description.indexOf(fieldOf(column));
    return field < 0 ? shownIn(line, column)
                     : fieldInput(description, rowOf(line.indicator), std::size_t(field), QLocale());
}

QVariant TrendsModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[std::size_t(index.row())];
    const Refusal *refusal = refusalAt(index);
    switch (role) {
    case Qt::DisplayRole: return refusal ? refusal->text : shownIn(line, index.column());
    case Qt::EditRole: return refusal ? refusal->text : typedIn(line, index.column());
    case Qt::ToolTipRole: return refusal ? refusal->why : shownIn(line, index.column());
    case ProblemRole: return refusal ? refusal->why : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() > Unit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    case FixedRole: return index.column() == Target;
    case SeenRole: return QVariant::fromValue(std::make_shared<const Row>(rowOf(line.indicator)));
    default: return {};
    }
}

bool TrendsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == SeenRole) {
        const auto seen = value.value<SeenRow>();
        m_seen = seen ? *seen : Row();
    }
    if (role != Qt::EditRole || !index.isValid())
        return role == SeenRole;
    const Row seen = std::exchange(m_seen, {});
    if (value.toString() != data(index, Qt::EditRole).toString())
        emit typed(index, value.toString(), seen.empty() ? rowOf(indicator(index.row())) : seen);
    return true;
}

QVariant TrendsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_open)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > Unit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Cycle &cycle = m_open->dossier.cycle;
    const auto year = [&cycle](int away) {
        return cycle.start.isValid() ? yearLabel(cycle.start.addYears(away), cycle.end.addYears(away))
                                     : QString();
    };
    switch (section) {
    case Number: return tr("No.");
    case Title: return tr("Success indicator");
    case Unit: return tr("Unit");
    case TwoYearsAgo: return tr("Actual %1").arg(year(-2));
    case LastYear: return tr("Actual %1").arg(year(-1));
    case Target: return tr("Target %1").arg(year(0));
    case NextYear: return tr("Projection %1").arg(year(1));
    default: return tr("Projection %1").arg(year(2));
    }
}

} // namespace mandate
