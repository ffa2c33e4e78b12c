// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figurehistory.h"

#include "core/store/journal.h"
#include "core/store/records.h"

#include <algorithm>

namespace mandate {

Result<std::vector<FigureEntry>> figureHistory(const Database &database, const IndicatorId &indicator)
{
    const auto figures = records<Progress>(database, "WHERE indicator = ? ORDER BY period, id", indicator);
    if (!figures)
        return tl::unexpected(figures.error());
    std::vector<FigureEntry> history;
    for (const Progress &progress : *figures) {
        const auto touched = savesOf(database, progress.id.uuid); // newest first
        if (!touched)
            return tl::unexpected(touched.error());
        FigureEntry &entry = history.emplace_back();
        entry.progress = progress;
        entry.isReplaced = std::any_of(figures->begin(), figures->end(), [&progress](const Progress &other) {
            return other.replaces == progress.id;
        });
        if (touched->empty())
            continue;
        entry.by = touched->back().user;
        entry.at = touched->back().at;
        if (touched->size() > 1) {
            entry.alteredBy = touched->front().user;
            entry.alteredAt = touched->front().at;
        }
    }
    return history;
}

} // namespace mandate
