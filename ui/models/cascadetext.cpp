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

Status statusOf(CascadeState state)
{
    switch (state) {
    case CascadeState::NotReported:
    case CascadeState::InLoop: return Status::Bad;
    case CascadeState::Unscorable: return Status::Watch;
    case CascadeState::Reached: return Status::Good;
    case CascadeState::Unknown:
    case CascadeState::NotDue:
    case CascadeState::NotApplicable:
    case CascadeState::UnderWay: break;
    }
    return Status::None;
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
    case CascadeKind::Part: return Text::tr("Part of the target");
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

NodeProgress shown(const CascadeProgress &progress)
{
    NodeProgress result;
    result.state = word(progress.state);
    result.status = statusOf(progress.state);
    if (!progress.attainment)
        return result;
    result.value = shown(progress.attainment->rounded(1), QLocale(), 1);
    result.share = std::clamp(progress.attainment->approximate() / 100, 0.0, 1.0);
    const QString cover = shown(progress.cover.rounded(0), QLocale());
    result.explanation =
        Text::tr("Attainment: %1 of 100, from what makes up %2 % of it").arg(result.value, cover);
    if (progress.cover != Decimal(100))
        result.state = Text::tr("%1, over %2 %").arg(result.state, cover);
    return result;
}

} // namespace mandate
