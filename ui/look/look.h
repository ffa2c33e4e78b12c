// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace mandate {

struct Colours;

// Gives the whole program its look, light or dark as the system's own palette is.
void applyLook(QApplication &application);
void applyLook(QApplication &application, const Colours &colours);

} // namespace mandate
