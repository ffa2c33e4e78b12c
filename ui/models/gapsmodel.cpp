// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gapsmodel.h"

#include "ui/look/palette.h"
#include "ui/look/roles.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

Status statusOf(GapKind kind)
{
    switch (kind) {
    case GapKind::Loop:
    case GapKind::SharesExceed:
    case GapKind::TargetOver:
    case GapKind::TargetUnclear: return Status::Bad;
    default: return Status::Watch;
    }
}

} // namespace

QString word(GapKind kind)
{
    switch (kind) {
    case GapKind::KraUnserved: return Text::tr("Nobody serves it");
    case GapKind::KraWithoutKpi: return Text::tr("Nothing measures it");
    case GapKind::ObjectiveUnaligned: return Text::tr("Objective serves nothing");
    case GapKind::AgreementUnaligned: return Text::tr("Agreement serves nothing");
    case GapKind::SharesExceed: return Text::tr("Shares over 100 %");
    case GapKind::SharesShort: return Text::tr("Shares short of 100 %");
    case GapKind::Loop: return Text::tr("Loop");
    case GapKind::TargetUnclear: return Text::tr("Parts unclear");
    case GapKind::TargetUnder: return Text::tr("Target not allocated");
    case GapKind::TargetOver: break;
    }
    return Text::tr("Target over-allocated");
}

void GapsModel::show(GapReport report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int GapsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.rows.size());
}

int GapsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant GapsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GapRow &gap = m_report.rows[std::size_t(index.row())];
    if (role == StatusRole && index.column() == Kind)
        return int(statusOf(gap.kind));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Kind: return word(gap.kind);
    case Code: return gap.code;
    case Title: return gap.title;
    case Owner: return gap.owner;
    default: return gap.sentence;
    }
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[] = {tr("Gap"), tr("Code"), tr("Title"), tr("Owner"), tr("What to do")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace mandate
