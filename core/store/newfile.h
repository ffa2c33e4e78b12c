// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace mandate {

// Has a file made beside its name under a name of nobody's, and gives it its own when it is whole: there is
// never half a file, and none that is there is replaced.
Result<void> makeFile(const QString &target,
                      const std::function<Result<void>(const QString &unfinished)> &make);

} // namespace mandate
