// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savepreviewmodel.h"

#include "ui/models/shown.h"

namespace mandate {

void SavePreviewModel::show(const QStringList &titles, std::vector<QStringList> lines)
{
    beginResetModel();
    m_titles = titles;
    m_lines = std::move(lines);
    endResetModel();
}

int SavePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SavePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant SavePreviewModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_lines[std::size_t(index.row())].value(index.column());
}

QVariant SavePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_titles.value(section))
                                                                    : QVariant();
}

QStringList titlesOfCopy()
{
    return {SavePreviewModel::tr("No."), SavePreviewModel::tr("Success indicator"),
            SavePreviewModel::tr("Actual two years ago"), SavePreviewModel::tr("Actual last year"),
            SavePreviewModel::tr("Target")};
}

std::vector<QStringList> linesOf(const AgreementCopy &copy)
{
    const QLocale locale;
    std::vector<QStringList> lines;
    for (const CopiedLine &line : copy.lines)
        lines.push_back({line.number, line.title, shown(line.twoYearsAgo, line.unit, locale),
                         shown(line.lastYear, line.unit, locale), shown(line.target, line.unit, locale)});
    return lines;
}

QStringList titlesOfBulk()
{
    return {SavePreviewModel::tr("Agreement"), SavePreviewModel::tr("No."), SavePreviewModel::tr("Field"),
            SavePreviewModel::tr("Now"), SavePreviewModel::tr("Then")};
}

std::vector<QStringList> linesOf(const BulkPlan &plan)
{
    std::vector<QStringList> lines;
    for (const BulkLine &line : plan.lines)
        lines.push_back(
            {line.agreement, line.number, line.field, line.before,
             line.whyNot.isEmpty() ? line.after : SavePreviewModel::tr("left alone: %1").arg(line.whyNot)});
    return lines;
}

} // namespace mandate
