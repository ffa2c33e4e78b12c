// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/itemaddress.h"

namespace mandate {

std::vector<int> itemNumber(QStringView text)
{
    std::vector<int> numbers;
    for (const QStringView part : text.split(u'.')) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || number < 1 || numbers.size() == 3 || !part.front().isDigit())
            return {};
        numbers.push_back(number);
    }
    return numbers;
}

std::optional<ItemAddress> itemAddress(const QString &text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    ItemAddress address{text.left(slash), slash < 1 ? std::vector<int>() : itemNumber(text.mid(slash + 1))};
    return address.number.empty() ? std::nullopt : std::optional(std::move(address));
}

} // namespace mandate
