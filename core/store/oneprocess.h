// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

namespace mandate {

class ByteLocks;

// A register on an SMB share belongs to one process of a computer: a server that sees two of them may keep a
// lock for ever. Held by all connections of the process together; refused where another process has it, and
// free as soon as that ended, however it did.
Result<std::shared_ptr<ByteLocks>> claimForProcess(const QString &registerFile);

} // namespace mandate
