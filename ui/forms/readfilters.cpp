// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/readfilters.h"

#include "ui/forms/cellvalue.h"

#include <QLocale>

namespace mandate {

ReadFilters readFilters(const QAbstractItemModel &model, const std::map<int, QString> &typed)
{
    ReadFilters read;
    for (const auto &[column, text] : typed) {
        const auto condition = readCondition(text, kindOf(model, column), QLocale());
        if (!condition)
            read.refused[column] = condition.error().message;
        else if (condition->test != Condition::Test::Anything)
            read.conditions[column] = *condition;
    }
    return read;
}

} // namespace mandate
