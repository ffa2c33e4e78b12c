// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/palette.h"

#include <algorithm>
#include <cmath>

namespace mandate {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

} // namespace

const QColor &Colours::of(Status status) const
{
    switch (status) {
    case Status::Good: return good;
    case Status::Watch: return watch;
    case Status::Bad: return bad;
    case Status::None: break;
    }
    return none;
}

const Colours &lightColours()
{
    static const Colours colours{.window = 0xf6f7f7,
                                 .base = 0xffffff,
                                 .rail = 0xeceff0,
                                 .hover = 0xeff4f4,
                                 .selection = 0xd6e9e8,
                                 .line = 0xdce1e3,
                                 .edge = 0x7f8b90,
                                 .text = 0x1b2225,
                                 .secondary = 0x525d62,
                                 .accent = 0x0f6b6b,
                                 .onAccent = 0xffffff,
                                 .good = 0x29732d,
                                 .watch = 0x965800,
                                 .bad = 0xb3261e,
                                 .none = 0x5a656a,
                                 .scale = {0x0a4a4a, 0x1f7a78, 0x5ba8a4, 0x9fd0cc, 0xdceeec},
                                 .kinds = {0x0f4c5c, 0xb5542a, 0x5f9ea0, 0xe8b84a}};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{.window = 0x1a1e20,
                                 .base = 0x212628,
                                 .rail = 0x16191b,
                                 .hover = 0x2a3032,
                                 .selection = 0x1f4644,
                                 .line = 0x363e41,
                                 .edge = 0x717d82,
                                 .text = 0xe7ebec,
                                 .secondary = 0xaab4b8,
                                 .accent = 0x5cc2be,
                                 .onAccent = 0x08201f,
                                 .good = 0x84cc8e,
                                 .watch = 0xe6ab52,
                                 .bad = 0xf4948c,
                                 .none = 0xa2adb1,
                                 .scale = {0xb9efeb, 0x7ccfca, 0x4aa5a0, 0x2c7673, 0x1b4f4d},
                                 .kinds = {0xf6e3ae, 0xe39a62, 0x2f8f9a, 0x52579c}};
    return colours;
}

const Colours &coloursFor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5f ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.text, colours.window, colours.line, colours.line, colours.secondary,
                     colours.text, colours.text, colours.base, colours.window);
    palette.setColor(QPalette::Button, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.hover);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::PlaceholderText, colours.secondary);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.secondary);
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace mandate
