// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/markeddates.h"

#include "core/store/records.h"

#include <algorithm>

namespace mandate {

Result<std::vector<MarkedDate>> markedDates(const Database &database)
{
    return records<MarkedDate>(database, "ORDER BY day DESC, name");
}

Result<std::optional<MarkedDate>> markedDate(const Database &database, const QString &name)
{
    return markedDates(database).map([&name](const std::vector<MarkedDate> &all) {
        const auto found = std::find_if(all.begin(), all.end(), [&name](const MarkedDate &mark) {
            return mark.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found != all.end())
            return std::optional(*found);
        const bool isNewest = name == QLatin1String("last") && !all.empty();
        return isNewest ? std::optional(all.front()) : std::nullopt;
    });
}

} // namespace mandate
