// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tablesum.h"

#include "core/base/localised.h"
#include "ui/forms/cellvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms)
};

int digitsOf(const QString &shown)
{
    const QString number = shown.section(QStringLiteral(" · "), 0, 0);
    const qsizetype point = number.indexOf(QLocale().decimalPoint());
    int digits = 0;
    for (qsizetype place = point + 1; point >= 0 && place < number.size() && number[place].isDigit(); ++place)
        ++digits;
    return std::min(digits, Decimal::Digits);
}

} // namespace

QString sumText(const QModelIndexList &cells)
{
    if (cells.isEmpty() || !isNumber(kindOf(*cells.first().model(), cells.first().column())))
        return {};
    Decimal sum;
    int count = 0;
    int digits = 0;
    for (const QModelIndex &cell : cells) {
        const Comparable value = comparableOf(cell, ColumnKind::Number);
        if (const auto *number = std::get_if<Decimal>(&value)) {
            sum += *number;
            ++count;
            digits = std::max(digits, digitsOf(cell.data().toString()));
        }
    }
    if (count < 2 || sum.isOverflow())
        return {};
    return Text::tr("sum %1 · average %2")
        .arg(localised(sum.text(digits), QLocale()),
             localised((sum / count).text(std::max(digits, 2)), QLocale()));
}

} // namespace mandate
