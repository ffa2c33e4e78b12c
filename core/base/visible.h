// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace mandate {

// The first character that nobody sees and that makes a screen or a terminal do or show something else: a
// control character that ends no line and is no tab, or one that turns the direction of what follows.
std::optional<QChar> hiddenCharacter(QStringView text);
// With a sign in the place of each.
QString visible(QString text);

} // namespace mandate
