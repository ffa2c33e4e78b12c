// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace mandate {

// What the program is, over a window.
void showAbout(QWidget *window);

} // namespace mandate
