// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace mandate {

// What a thing's state is called in colour; always shown with a word or a shape as well.
enum class Status { None, Good, Watch, Bad };

// Neutral greys, one accent, and colours that mean a status and nothing else.
struct Colours
{
    QColor window;
    QColor base;
    QColor rail;
    QColor hover;
    QColor selection;
    QColor line;
    QColor edge; // of what is typed into, pressed or dragged; seen in sunlight too
    QColor text;
    QColor secondary;
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor watch;
    QColor bad;
    QColor none;
    std::array<QColor, 5> scale; // of charts: from most to least, told apart without hue
    std::array<QColor, 4> kinds; // of charts: things that have no order

    const QColor &of(Status status) const;
};

const Colours &lightColours();
const Colours &darkColours();
// The set that goes with a palette, by how light its window is.
const Colours &coloursFor(const QPalette &palette);
QPalette paletteOf(const Colours &colours);

// How far two colours stand apart, 1 to 21, as WCAG 2 measures it.
double contrast(const QColor &one, const QColor &other);

} // namespace mandate
