// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/seriesmodel.h"

#include "core/scoring/explanation.h"
#include "core/scoring/typing.h"
#include "ui/look/roles.h"
#include "ui/models/shown.h"

#include <algorithm>

namespace mandate {

namespace {

ScoreState scoreState(ReportState state)
{
    switch (state) {
    case ReportState::Reported: return ScoreState::Reported;
    case ReportState::NotDue: return ScoreState::NotDue;
    case ReportState::Missing: return ScoreState::Missing;
    case ReportState::NotApplicable: break;
    }
    return ScoreState::NotApplicable;
}

} // namespace

// The same years with other values are no other list: what is being typed into one of them stays.
void SeriesModel::show(const std::optional<KpiFigures> &figures)
{
    const bool isSameKpi = m_shown && figures && m_shown->kpi.id == figures->kpi.id;
    const auto isSameYear = [](const FigureYear &one, const FigureYear &other) {
        return one.label == other.label;
    };
    if (isSameKpi
        && std::equal(m_shown->years.begin(), m_shown->years.end(), figures->years.begin(),
                      figures->years.end(), isSameYear)) {
        m_shown = figures;
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    if (!isSameKpi)
        m_refused.clear();
    m_shown = figures;
    endResetModel();
}

QString SeriesModel::problem(const QModelIndex &index) const
{
    return index.data(ProblemRole).toString();
}

void SeriesModel::refuse(const QString &year, int column, const QString &text, const QString &why)
{
    m_refused[{year, column}] = {text, why};
    for (int row = 0; row < rowCount(); ++row)
        if (m_shown->years[std::size_t(row)].label == year)
            emit dataChanged(index(row, column), index(row, column));
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return m_shown && !parent.isValid() ? int(m_shown->years.size()) : 0;
}

int SeriesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString SeriesModel::text(const FigureYear &year, int column) const
{
    const UnitType unit = m_shown->kpi.unitType;
    switch (column) {
    case Year: return year.label;
    case Target: return mandate::shown(targetOf(*m_shown, year), unit, QLocale());
    default: break;
    }
    if (!year.reported)
        return {};
    return year.reported->state == ReportState::Reported
               ? mandate::shown(year.reported->value, unit, QLocale())
               : word(scoreState(year.reported->state));
}

QString SeriesModel::typedText(const FigureYear &year, int column) const
{
    const UnitType unit = m_shown->kpi.unitType;
    if (column == Target)
        return typed(targetOf(*m_shown, year), unit, QLocale());
    return year.reported ? typed(year.reported->value, unit, QLocale()) : QString();
}

QString SeriesModel::explanation(const FigureYear &year, int column) const
{
    if (column == Target && !year.planned && targetOf(*m_shown, year).isGiven())
        return tr("The target at the end of the plan");
    if (column == Actual && year.replaced > 0) {
        const int replaced = year.replaced;
        return tr("It took the place of %n earlier figures; they stand in the audit trail.", nullptr,
                  replaced);
    }
    return {};
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureYear &year = m_shown->years[std::size_t(index.row())];
    const auto refused = m_refused.find({year.label, index.column()});
    const bool isRefused = refused != m_refused.end();
    switch (role) {
    case Qt::DisplayRole: return isRefused ? refused->second.text : text(year, index.column());
    case Qt::EditRole: return isRefused ? refused->second.text : typedText(year, index.column());
    case ProblemRole: return isRefused ? refused->second.why : QString();
    case Qt::ToolTipRole: return isRefused ? refused->second.why : explanation(year, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Year ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

bool SeriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == Year)
        return false;
    const FigureYear year = m_shown->years[std::size_t(index.row())];
    const QString text = value.toString();
    auto figure = readTyped(text, m_shown->kpi.unitType, QLocale());
    if (figure && index.column() == Actual && !figure->isGiven() && year.reported)
        figure = invalid(tr("A figure once reported stays. Type the right one: it takes its place."));
    if (!figure) {
        refuse(year.label, index.column(), text, figure.error().message);
        return false;
    }
    m_refused.erase({year.label, index.column()});
    emit dataChanged(index, index);
    if (text == typedText(year, index.column()))
        return true;
    if (index.column() == Target)
        emit targetTyped(year, *figure, text);
    else if (figure->isGiven())
        emit actualTyped(year, *figure, text);
    return true;
}

Qt::ItemFlags SeriesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Year ? flags : flags | Qt::ItemIsEditable;
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Year ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QString titles[] = {tr("Year"), tr("Target"), tr("Actual")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace mandate
