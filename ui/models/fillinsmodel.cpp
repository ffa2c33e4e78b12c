// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fillinsmodel.h"

#include "ui/look/palette.h"
#include "ui/look/roles.h"

#include <QLocale>

#include <algorithm>

namespace mandate {

namespace {

QString dayOf(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString stateOf(const FillInStanding &sheet, const QDate &today)
{
    if (sheet.isBack())
        return FillInsModel::tr("Came back %1").arg(dayOf(sheet.returned));
    if (!sheet.isLate(today))
        return FillInsModel::tr("Out");
    const int days = int(sheet.due.daysTo(today));
    return FillInsModel::tr("%n day(s) late", nullptr, days);
}

Status statusOf(const FillInStanding &sheet, const QDate &today)
{
    if (sheet.isBack())
        return Status::Good;
    return sheet.isLate(today) ? Status::Bad : Status::None;
}

} // namespace

void FillInsModel::show(std::vector<FillInStanding> sheets)
{
    beginResetModel();
    m_sheets = std::move(sheets);
    endResetModel();
}

int FillInsModel::late() const
{
    const QDate today = QDate::currentDate();
    return int(std::count_if(m_sheets.begin(), m_sheets.end(),
                             [&today](const FillInStanding &sheet) { return sheet.isLate(today); }));
}

int FillInsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheets.size());
}

int FillInsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FillInsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FillInStanding &sheet = m_sheets[std::size_t(index.row())];
    const QDate today = QDate::currentDate();
    if (role == StatusRole && index.column() == State)
        return int(statusOf(sheet, today));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Agreement: return sheet.agreement;
    case Party: return sheet.party;
    case What: return sheet.purpose == FillInPurpose::Draft ? tr("The plan") : sheet.period;
    case State: return stateOf(sheet, today);
    case Sent: return dayOf(sheet.sent);
    default: return dayOf(sheet.due);
    }
}

QVariant FillInsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[] = {tr("Agreement"), tr("Filled in by"), tr("What"),
                              tr("State"),     tr("Sent"),         tr("Due back")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace mandate
