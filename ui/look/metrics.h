// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QSize>

namespace mandate {

// Spacing, on a grid of four pixels; Qt scales it with the screen.
namespace space {
constexpr int Inside = 4;
constexpr int Between = 8;
constexpr int Group = 16;
constexpr int Page = 24;
} // namespace space

enum class TextSize { Secondary, Text, Section, Title, Figure };

// The interface font in one of its few sizes, figures of equal width where the family has them.
QFont typeFont(TextSize size);
// 1.6 lines of text.
int rowHeight();
// As wide as so many figures.
int figures(int count);
// No larger than the screen.
QSize fitting(const QSize &wanted);

} // namespace mandate
