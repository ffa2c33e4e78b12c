// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascadetext.h"

#include "ui/models/shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

double partOf(const Decimal &value, const Decimal &none, const Decimal &full)
{
    return std::clamp(((value - none) / (full - none)).approximate(), 0.0, 1.0);
}

NodeProgress progressOf(const Standing &item, const Scheme &scheme)
{
    NodeProgress progress;
    progress.state = item.state == ScoreState::Reported ? Text::tr("reported") : word(item.state);
    progress.status = statusOf(item.state);
    if (!item.score)
        return progress;
    progress.value = shown(*item.score, QLocale(), scheme.digits);
    progress.share = partOf(*item.score, scheme.worst, scheme.best);
    if (item.state == ScoreState::Reported && item.cover != Decimal(100))
        progress.state = Text::tr("over %1 %").arg(shown(item.cover.rounded(0), QLocale()));
    return progress;
}

} // namespace

QString word(CascadeKind kind)
{
    switch (kind) {
    case CascadeKind::Plan: return Text::tr("Plan");
    case CascadeKind::Pillar: return Text::tr("Pillar");
    case CascadeKind::Kra: return Text::tr("Key result area");
    case CascadeKind::Kpi: return Text::tr("Key performance indicator");
    case CascadeKind::Objective: return Text::tr("Objective");
    case CascadeKind::Part: return Text::tr("Part of a target");
    case CascadeKind::Indicator: break;
    }
    return Text::tr("Success indicator");
}

QString kindWord(const CascadeRow &row)
{
    switch (row.node.kind) {
    case CascadeKind::Kra: return word(row.level);
    case CascadeKind::Objective: return Text::tr("Objective: %1").arg(word(row.agreementKind));
    case CascadeKind::Indicator: return Text::tr("Success indicator: %1").arg(word(row.agreementKind));
    default: return word(row.node.kind);
    }
}

// Blank while it is computed.
NodeProgress progressOf(const CascadeRow &row, const KraAttainment *attainment)
{
    NodeProgress progress;
    if (!row.hasChildren) {
        progress.state = Text::tr("not served");
        progress.status = Status::Bad;
        progress.explanation = Text::tr("No key result area and no objective serves it.");
    } else if (attainment && attainment->inLoop) {
        progress.state = Text::tr("in a loop");
        progress.status = Status::Bad;
        progress.explanation = Text::tr("It serves itself by a detour, so nothing can be computed.");
    } else if (attainment && !attainment->attainment) {
        progress.state = Text::tr("nothing scored");
    } else if (attainment) {
        const QString cover = shown(attainment->cover.rounded(0), QLocale());
        const bool isWhole = attainment->cover == Decimal(100);
        progress.value = shown(attainment->attainment->rounded(1), QLocale(), 1);
        progress.share = partOf(*attainment->attainment, 0, 100);
        progress.state = isWhole ? Text::tr("reported") : Text::tr("over %1 %").arg(cover);
        progress.status = isWhole ? Status::None : Status::Watch;
        progress.explanation =
            Text::tr("Attainment: %1 of 100, from what serves %2 % of it").arg(progress.value, cover);
    }
    return progress;
}

NodeProgress progressOf(const CascadeRow &row, const AgreementStanding *agreement)
{
    if (!agreement)
        return {};
    const auto found = agreement->items.find(row.node.id);
    return found == agreement->items.end() ? NodeProgress() : progressOf(found->second, agreement->scheme);
}

} // namespace mandate
