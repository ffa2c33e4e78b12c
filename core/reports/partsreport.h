// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/allocation.h"
#include "core/reports/cascade.h"
#include "core/scoring/achievement.h"

#include <QDate>
#include <QStringList>

namespace mandate {

// One part of a target with who gets it, who carries it and what they report.
struct PartLine
{
    TargetPart part;
    QString code; // of the party
    QString name;
    QString amount;  // in the unit of the target; empty where it has none
    QString carrier; // the address of the indicator, "MOA-1/1.2.3"
    QString carrierTitle;
    Figure carrierTarget; // what the carrier aims at, to be compared with the amount
    bool isShort = false; // that is less than the part
    ScoreState state = ScoreState::NotDue;
    QString reported;    // by the carrier
    bool counts = false; // in the sum
};

// A target broken down: what is allocated, and what its parts add up to so far. The sum stands beside what
// was reported for the target itself and never in its place.
struct PartsReport
{
    Figure target;
    QString unit;
    UnitType unitType = UnitType::Number;
    Allocation allocation;
    std::vector<PartLine> parts; // by code
    int reporting = 0;           // carriers that report
    std::optional<Decimal> sum;  // of what counts; none where nothing does or the unit does not add up
    ScoreState ownState = ScoreState::NotDue;
    QString ownReported; // for the target itself
};

// Of an indicator, or of a KPI for a year (empty for the end of its plan), as of a day.
Result<PartsReport> partsReport(const Database &database, const CascadeNode &of, const QString &year,
                                const QDate &asOf);

// "The units report 45 of 100", how the sum came about, and what stands beside it.
QStringList explain(const PartsReport &report);

} // namespace mandate
