// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/composite.h"
#include "core/scoring/score.h"
#include "core/scoring/writing.h"

#include <QStringList>

namespace mandate {

// What a rule set calls its five target levels, best first.
using LevelLabels = std::array<QString, 5>;

// "not reported", "not yet due"; empty for what has a score. On screen and on paper alike.
QString word(ScoreState state);

// How a figure came about, a line for each step, numbers as they are to be written. Each takes what the
// figure was computed from, as the figure itself holds no text.
QStringList explain(const Achievement &achievement, std::span<const PeriodFigure> figures, UnitType unit,
                    Aggregation aggregation, const Writing &writing = {});
QStringList explain(const Score &score, const Target &target, const Achievement &achievement,
                    const Scheme &scheme, const LevelLabels &labels, const Writing &writing = {});
QStringList explain(const Composite &composite, const Scheme &scheme, const Writing &writing = {});

// Why it has no score; empty for no obstacle.
QString sentence(Obstacle obstacle);

} // namespace mandate
