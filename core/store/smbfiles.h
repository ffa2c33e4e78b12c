// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mandate {

// SQLite's files on an SMB share connected by Linux, where SQLite alone can save nothing: locks are taken as
// SmbLocks says, and sizes and the presence of a journal are asked of the server, since what the kernel
// remembers of them may be a second old and a journal left by a computer that died would be overlooked.
// Registers the layer with SQLite, once, and returns the name for its "vfs" parameter. As the default it
// serves every register, wherever it lies: for tests.
const char *smbFiles(bool asDefault = false);

} // namespace mandate
