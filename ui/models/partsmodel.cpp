// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/partsmodel.h"

#include "ui/look/roles.h"
#include "ui/models/shown.h"
#include "ui/models/typing.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

QString amountText(const Decimal &amount, const Allocation &allocation, const QString &unit)
{
    const QString number = shown(amount, QLocale());
    return allocation.isInPercent ? Text::tr("%1 %").arg(number)
           : unit.isEmpty()       ? number
                                  : number + u' ' + unit;
}

bool isTypedInto(int column)
{
    return column == PartsModel::Quantity || column == PartsModel::Share || column == PartsModel::Note;
}

} // namespace

AllocationText allocationText(const TargetBreakdown &breakdown)
{
    const Allocation allocation = allocationOf(breakdown.target, breakdown.unitType, breakdown.plain());
    const auto sentence = [&](const QString &pattern, const Decimal &rest) {
        return pattern.arg(shown(allocation.allocated, QLocale()),
                           amountText(allocation.target, allocation, breakdown.unit),
                           amountText(rest, allocation, breakdown.unit));
    };
    switch (allocation.state) {
    case AllocationState::None: return {Text::tr("Not broken down yet."), Status::None};
    case AllocationState::Unclear: return {allocation.fault, Status::Bad};
    case AllocationState::Under:
        return {sentence(Text::tr("Allocated %1 of %2 · unallocated %3"), allocation.unallocated),
                Status::Watch};
    case AllocationState::Over:
        return {sentence(Text::tr("Allocated %1 of %2 · over-allocated by %3"), -allocation.unallocated),
                Status::Bad};
    case AllocationState::Exact: break;
    }
    if (allocation.isPassedWhole)
        return {Text::tr("Passed down whole to each of them."), Status::Good};
    return {Text::tr("Allocated %1 of %2 · nothing is left")
                .arg(shown(allocation.allocated, QLocale()),
                     amountText(allocation.target, allocation, breakdown.unit)),
            Status::Good};
}

void PartsModel::show(const std::optional<TargetBreakdown> &breakdown)
{
    beginResetModel();
    const bool isSame =
        m_shown && breakdown && m_shown->of == breakdown->of && m_shown->year == breakdown->year;
    if (!isSame)
        m_refused.clear();
    m_shown = breakdown;
    m_amounts =
        m_shown ? allocationOf(m_shown->target, m_shown->unitType, m_shown->plain()).amounts : m_amounts;
    endResetModel();
    emit allocationChanged();
}

const TargetPart *PartsModel::part(int row) const
{
    return m_shown && row >= 0 && row < rowCount() ? &m_shown->parts[std::size_t(row)].part : nullptr;
}

void PartsModel::keep(const TargetPart &part, int column, const QString &text, const QString &why)
{
    m_refused[{part.id, column}] = {text, why};
}

void PartsModel::refuse(const TargetPart &seen, const TargetPart &wanted, const QString &why)
{
    for (int row = 0; row < rowCount(); ++row) {
        TargetPart &shownPart = m_shown->parts[std::size_t(row)].part;
        if (shownPart.id != seen.id)
            continue;
        for (const int column : {int(Quantity), int(Share), int(Note)})
            if (const QString text = typedText(wanted, column); text != typedText(seen, column))
                keep(seen, column, text, why);
        shownPart = seen;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    emit allocationChanged();
}

QString PartsModel::problem(const QModelIndex &index) const
{
    return index.data(ProblemRole).toString();
}

int PartsModel::rowCount(const QModelIndex &parent) const
{
    return m_shown && !parent.isValid() ? int(m_shown->parts.size()) : 0;
}

int PartsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PartsModel::typedText(const TargetPart &part, int column) const
{
    switch (column) {
    case Quantity: return typed(part.quantity, m_shown->unitType, QLocale());
    case Share: return typed(part.share, QLocale());
    default: return part.note;
    }
}

QString PartsModel::text(const NamedPart &named, int row, int column) const
{
    switch (column) {
    case Number: return QLocale().toString(row + 1);
    case Party: return named.party;
    case Quantity: return mandate::shown(named.part.quantity, m_shown->unitType, QLocale());
    case Share: return mandate::shown(named.part.share, QLocale());
    case Amount: {
        const QString amount =
            std::size_t(row) < m_amounts.size() ? m_amounts[std::size_t(row)] : QString();
        return mandate::shown(Figure{amount, {}}, m_shown->unitType, QLocale());
    }
    case Carrier: return named.carrier;
    default: return named.part.note;
    }
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NamedPart &named = m_shown->parts[std::size_t(index.row())];
    const auto refused = m_refused.find({named.part.id, index.column()});
    const bool isRefused = refused != m_refused.end();
    switch (role) {
    case Qt::DisplayRole: return isRefused ? refused->second.text : text(named, index.row(), index.column());
    case Qt::EditRole: return isRefused ? refused->second.text : typedText(named.part, index.column());
    case ProblemRole: return isRefused ? refused->second.why : QString();
    case Qt::ToolTipRole: return isRefused ? refused->second.why : text(named, index.row(), index.column());
    case Qt::TextAlignmentRole: {
        const bool isFigure = index.column() >= Quantity && index.column() <= Amount;
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default: return {};
    }
}

// A quantity takes the place of a share, and a share that of a quantity.
Result<TargetPart> PartsModel::withTyped(TargetPart part, int column, const QString &text) const
{
    if (column == Note) {
        part.note = cleaned(text, true);
        return part;
    }
    if (column == Share)
        return readWeight(text, QLocale()).map([&part](const std::optional<Weight> &share) {
            part.share = share;
            if (share)
                part.quantity = {};
            return part;
        });
    return readTyped(text, m_shown->unitType, QLocale()).map([&part](const Figure &quantity) {
        part.quantity = quantity;
        if (quantity.isGiven())
            part.share.reset();
        return part;
    });
}

bool PartsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isTypedInto(index.column()) || m_shown->isFixed)
        return false;
    TargetPart &shownPart = m_shown->parts[std::size_t(index.row())].part;
    const TargetPart before = shownPart;
    const auto after = withTyped(before, index.column(), value.toString());
    if (!after) {
        keep(before, index.column(), value.toString(), after.error().message);
        emit dataChanged(index, index);
        return false;
    }
    m_refused.erase({before.id, index.column()});
    shownPart = *after;
    m_amounts = allocationOf(m_shown->target, m_shown->unitType, m_shown->plain()).amounts;
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit allocationChanged();
    if (before != *after)
        emit edited(before, *after);
    return true;
}

Qt::ItemFlags PartsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isTypedInto(index.column()) && m_shown && !m_shown->isFixed ? flags | Qt::ItemIsEditable : flags;
}

QVariant PartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Quantity && section <= Amount ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("No."),      tr("Unit or post"), tr("Quantity"), tr("Share (%)"),
                              tr("Comes to"), tr("Carried by"),   tr("Note")};
    return titles[section];
}

} // namespace mandate
