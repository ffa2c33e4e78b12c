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

using Cells = std::vector<std::optional<Weight> *>;

Result<void> edit(const Cells &weights, Weight total, WeightEdit edit)
{
    std::vector<Weight> before;
    Cells kept;
    for (std::optional<Weight> *weight : weights)
        if (edit == WeightEdit::SpreadEvenly || *weight) {
            kept.push_back(weight);
            before.push_back(weight->value_or(Weight()));
        }
    const auto after = edit == WeightEdit::SpreadEvenly
                           ? Result<std::vector<Weight>>(spreadEvenly(total, before.size()))
                           : scaledTo(total, before);
    if (!after)
        return tl::unexpected(after.error());
    for (std::size_t i = 0; i < kept.size(); ++i)
        *kept[i] = (*after)[i];
    return {};
}

} // namespace

Result<void> editObjectiveWeights(Dossier &dossier, WeightEdit how)
{
    Cells weights;
    for (ObjectiveItem &item : dossier.objectives)
        weights.push_back(&item.objective.weight);
    if (weights.empty())
        return invalid(Text::tr("There is no objective yet. Insert one first."));
    return edit(weights, Weight::fromBasisPoints(Weight::Whole).value_or(Weight()), how);
}

Result<void> editIndicatorWeights(ObjectiveItem &objective, WeightEdit how)
{
    const QString number = numberOf(objective.objective);
    Cells weights;
    for (ActionItem &action : objective.actions)
        for (IndicatorItem &item : action.indicators)
            weights.push_back(&item.indicator.weight);
    if (weights.empty())
        return invalid(Text::tr("Objective %1 has no success indicator yet. Insert one first.").arg(number));
    if (!objective.objective.weight)
        return invalid(Text::tr("Objective %1 has no weight yet. Enter it first: it is what the weights of "
                                "its indicators add up to.")
                           .arg(number));
    return edit(weights, *objective.objective.weight, how);
}

} // namespace mandate
