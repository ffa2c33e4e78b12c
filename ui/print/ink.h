// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// The few tones of a printed page; they survive a grey printer and a photocopy.
namespace mandate::ink {

inline constexpr QColor Text{0x10, 0x10, 0x10};
inline constexpr QColor Quiet{0x5a, 0x5a, 0x5a};
inline constexpr QColor Line{0x60, 0x60, 0x60};
inline constexpr QColor FineLine{0xb8, 0xb8, 0xb8};
inline constexpr QColor Watermark{0xec, 0xec, 0xec};

} // namespace mandate::ink
