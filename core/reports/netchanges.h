// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/history.h"

namespace mandate {

// What became of the register, or of a record and all that belongs to it, since a time: for each record that
// is another now what was added or withdrawn, or for each field its first value and its last. What was
// changed and changed back is left out. Each line names the last save, and everybody who had a hand in it.
Result<std::vector<HistoryLine>> netChanges(const Database &database, const QDateTime &since,
                                            const Uuid &record = {},
                                            const std::optional<QLocale> &reader = {});

} // namespace mandate
