// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mandate {

// Why a register in this folder must not be written: its file system is known not to keep locks between
// computers. Empty where writing is safe. Looks at the folder, since the file need not exist yet.
QString whyUnsafeToWrite(const QString &path);

} // namespace mandate
