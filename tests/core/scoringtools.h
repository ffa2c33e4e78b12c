// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/composite.h"
#include "core/scoring/score.h"
#include "tests/testing.h"

#include <array>

// Short ways to write targets and schemes in tables of cases.
namespace mandate {

// Five texts, best first; an empty one is an empty level.
using LevelTexts = std::array<const char *, 5>;

std::optional<Reading> read(const char *text, UnitType unit = UnitType::Number);
Target levelTarget(const LevelTexts &levels, UnitType unit = UnitType::Number);
Target plainTarget(const char *target, Direction direction = Direction::Up);
Achievement achieved(const char *text, UnitType unit = UnitType::Number);
Weight percent(const char *text);

Scheme rfd();
Scheme rfdStep();
Scheme kenya();
Scheme percentScheme();
Scheme percentTwice();
Scheme marksFive();

std::ostream &operator<<(std::ostream &out, const std::optional<Decimal> &decimal);

} // namespace mandate
