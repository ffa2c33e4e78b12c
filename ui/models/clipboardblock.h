// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/blocktext.h"

class QMimeData;

namespace mandate {

// The block on the clipboard: its tab-separated text as Excel and Calc write it, or, where the text shows no
// cells, the first table of its HTML, in which a merged cell has its text in the first place.
Block readBlock(const QMimeData &clipboard);

} // namespace mandate
