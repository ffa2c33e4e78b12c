// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/partsmodel.h"

#include "core/scoring/typing.h"
#include "ui/look/roles.h"
#include "ui/models/shown.h"

#include <QCoreApplication>

#include <algorithm>

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

bool isFigure(int column)
{
    return column == PartsModel::Quantity || column == PartsModel::Share || column == PartsModel::Amount
           || column == PartsModel::Reported;
}

} // namespace

AllocationText allocationText(const PartsReport &breakdown)
{
    const Allocation &allocation = breakdown.allocation;
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

// The same parts with other values are no other list: what is being typed into one of them stays.
void PartsModel::show(const std::optional<OpenTarget> &target)
{
    const bool isSameTarget = m_shown && target && m_shown->of == target->of && m_shown->year == target->year;
    const auto isSamePart = [](const PartLine &one, const PartLine &other) {
        return one.part.id == other.part.id;
    };
    if (isSameTarget
        && std::equal(m_shown->breakdown.parts.begin(), m_shown->breakdown.parts.end(),
                      target->breakdown.parts.begin(), target->breakdown.parts.end(), isSamePart)) {
        m_shown = target;
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        if (!isSameTarget)
            m_refused.clear();
        m_shown = target;
        endResetModel();
    }
    emit allocationChanged();
}

const TargetPart *PartsModel::part(int row) const
{
    return m_shown && row >= 0 && row < rowCount() ? &m_shown->breakdown.parts[std::size_t(row)].part
                                                   : nullptr;
}

void PartsModel::keep(const TargetPart &part, int column, const QString &text, const QString &why)
{
    m_refused[{part.id, column}] = {text, why};
}

void PartsModel::refuse(const TargetPart &seen, const TargetPart &wanted, const QString &why)
{
    for (int row = 0; row < rowCount(); ++row) {
        TargetPart &shownPart = m_shown->breakdown.parts[std::size_t(row)].part;
        if (shownPart.id != seen.id)
            continue;
        for (const int column : {int(Quantity), int(Share), int(Note)})
            if (const QString text = typedText(wanted, column); text != typedText(seen, column))
                keep(seen, column, text, why);
        shownPart = seen;
        m_shown->allocate();
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
    return m_shown && !parent.isValid() ? int(m_shown->breakdown.parts.size()) : 0;
}

int PartsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PartsModel::typedText(const TargetPart &part, int column) const
{
    switch (column) {
    case Quantity: return typed(part.quantity, unit(), QLocale());
    case Share: return typed(part.share, QLocale());
    default: return part.note;
    }
}

QString PartsModel::text(int row, int column) const
{
    const PartLine &line = m_shown->breakdown.parts[std::size_t(row)];
    switch (column) {
    case Number: return QLocale().toString(row + 1);
    case Party: return line.name.isEmpty() ? line.code : line.code + QStringLiteral("  ") + line.name;
    case Quantity: return mandate::shown(line.part.quantity, unit(), QLocale());
    case Share: return mandate::shown(line.part.share, QLocale());
    case Amount: return mandate::shown(Figure{line.amount, {}}, unit(), QLocale());
    case Carrier: return line.carrier;
    case Reported: return mandate::shown(Figure{line.reported, {}}, unit(), QLocale());
    default: return line.part.note;
    }
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TargetPart &shownPart = *part(index.row());
    const auto refused = m_refused.find({shownPart.id, index.column()});
    const bool isRefused = refused != m_refused.end();
    switch (role) {
    case Qt::DisplayRole: return isRefused ? refused->second.text : text(index.row(), index.column());
    case Qt::EditRole: return isRefused ? refused->second.text : typedText(shownPart, index.column());
    case ProblemRole: return isRefused ? refused->second.why : QString();
    case Qt::ToolTipRole: return isRefused ? refused->second.why : text(index.row(), index.column());
    case Qt::TextAlignmentRole: {
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
    return readTyped(text, unit(), QLocale()).map([&part](const Figure &quantity) {
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
    TargetPart &shownPart = m_shown->breakdown.parts[std::size_t(index.row())].part;
    const TargetPart before = shownPart;
    const auto after = withTyped(before, index.column(), value.toString());
    if (!after) {
        keep(before, index.column(), value.toString(), after.error().message);
        emit dataChanged(index, index);
        return false;
    }
    m_refused.erase({before.id, index.column()});
    shownPart = *after;
    m_shown->allocate();
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
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("No."),      tr("Unit or post"), tr("Quantity"), tr("Share (%)"),
                              tr("Comes to"), tr("Carried by"),   tr("Reported"), tr("Note")};
    return titles[section];
}

} // namespace mandate
