// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace mandate {

// The bytes of a file that somebody names. What is no plain file, such as a device that never ends, or is
// larger than so many bytes is refused before it is opened.
Result<QByteArray> readWhole(const QString &path, qint64 most);

} // namespace mandate
