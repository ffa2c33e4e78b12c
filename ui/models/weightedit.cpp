// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/weightedit.h"

#include "core/scoring/weightspread.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

// One of those that share a total. What is mandatory keeps the weight it is given.
struct Share
{
    std::optional<Weight> *weight = nullptr;
    bool isLocked = false;
};

template <typename Record>
Share shareOf(Record &record)
{
    return {&record.weight, record.mandatory && record.weight};
}

// What the locked ones leave of the total.
Result<Weight> leftOf(Weight total, const std::vector<Share> &shares)
{
    int left = total.basisPoints();
    std::size_t locked = 0;
    for (const Share &share : shares)
        if (share.isLocked) {
            left -= (*share.weight)->basisPoints();
            ++locked;
        }
    if (locked == shares.size())
        return invalid(Text::tr("All of them are mandatory and keep the weight that is prescribed."));
    if (left < 0)
        return invalid(
            Text::tr("Those that are mandatory alone weigh more than %1.").arg(total.percent().text(2)));
    return Weight::fromBasisPoints(left);
}

Result<void> edit(const std::vector<Share> &shares, Weight total, WeightEdit edit)
{
    const auto left = leftOf(total, shares);
    if (!left)
        return tl::unexpected(left.error());
    std::vector<Weight> before;
    std::vector<std::optional<Weight> *> free;
    for (const Share &share : shares)
        if (!share.isLocked && (edit == WeightEdit::SpreadEvenly || *share.weight)) {
            free.push_back(share.weight);
            before.push_back(share.weight->value_or(Weight()));
        }
    const auto after = edit == WeightEdit::SpreadEvenly
                           ? Result<std::vector<Weight>>(spreadEvenly(*left, before.size()))
                           : scaledTo(*left, before);
    if (!after)
        return tl::unexpected(after.error());
    for (std::size_t i = 0; i < free.size(); ++i)
        *free[i] = (*after)[i];
    return {};
}

} // namespace

Result<void> editObjectiveWeights(Dossier &dossier, WeightEdit how)
{
    std::vector<Share> shares;
    for (ObjectiveItem &item : dossier.objectives)
        shares.push_back(shareOf(item.objective));
    if (shares.empty())
        return invalid(Text::tr("There is no objective yet. Insert one first."));
    return edit(shares, Weight::fromBasisPoints(Weight::Whole).value_or(Weight()), how);
}

Result<void> editIndicatorWeights(ObjectiveItem &objective, WeightEdit how)
{
    const QString number = numberOf(objective.objective);
    std::vector<Share> shares;
    for (ActionItem &action : objective.actions)
        for (IndicatorItem &item : action.indicators)
            shares.push_back(shareOf(item.indicator));
    if (shares.empty())
        return invalid(Text::tr("Objective %1 has no success indicator yet. Insert one first.").arg(number));
    if (!objective.objective.weight)
        return invalid(Text::tr("Objective %1 has no weight yet. Enter it first: it is what the weights of "
                                "its indicators add up to.")
                           .arg(number));
    return edit(shares, *objective.objective.weight, how);
}

} // namespace mandate
