// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace mandate {

// "1", "1.2" or "1.2.3": one to three numbers from 1 up; none where the text is anything else.
std::vector<int> itemNumber(QStringView text);

// Where an objective, action or indicator stands: "MOA-1/1.2.3".
struct ItemAddress
{
    QString agreement; // its code
    std::vector<int> number;

    bool operator==(const ItemAddress &) const = default;
};

// Nothing where the text is no such address. An agreement's code may itself hold a slash.
std::optional<ItemAddress> itemAddress(const QString &text);

} // namespace mandate
