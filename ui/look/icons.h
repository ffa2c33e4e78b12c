// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace mandate {

// A line icon of the program in a colour; empty for a name that has none.
QIcon lineIcon(const QString &name, const QColor &colour);

// Gives every action within the icon of its name.
void dressActions(const QObject &within, const QColor &colour);

// Makes the drawings known to style sheets, under :/icons.
void useIcons();

} // namespace mandate
