// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

class QLockFile;

namespace mandate {

// A register on an SMB share belongs to one process of a computer: a server that sees two of them may keep a
// lock for ever. Held by all connections of the process together; refused where another process has it.
Result<std::shared_ptr<QLockFile>> claimForProcess(const QString &registerFile);

} // namespace mandate
