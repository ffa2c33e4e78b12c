// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/cellvalue.h"

#include "core/base/folded.h"
#include "core/reports/datespan.h"
#include "ui/look/roles.h"

#include <QAbstractItemModel>

namespace mandate {

namespace {

Comparable numberOf(const QModelIndex &cell)
{
    const QVariant value = cell.data(ValueRole);
    // A score reads "85.00 · Good".
    const auto number =
        value.isValid() ? Decimal::parse(QStringView(value.toString()))
                        : readNumber(cell.data().toString().section(QStringLiteral(" · "), 0, 0), QLocale());
    return number ? Comparable(*number) : Comparable();
}

Comparable dateOf(const QModelIndex &cell)
{
    const QVariant value = cell.data(ValueRole);
    if (value.isValid())
        return value.toDate().isValid() ? Comparable(value.toDate()) : Comparable();
    const auto span = readDateSpan(cell.data().toString(), QLocale());
    return span ? Comparable(span->first) : Comparable();
}

} // namespace

ColumnKind kindOf(const QAbstractItemModel &model, int column)
{
    if (const QVariant kind = model.headerData(column, Qt::Horizontal, KindRole); kind.isValid())
        return ColumnKind(kind.toInt());
    const QVariant align = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool isRight = align.isValid() && Qt::Alignment(align.toInt()).testFlag(Qt::AlignRight);
    return isRight ? ColumnKind::Number : ColumnKind::Text;
}

Comparable comparableOf(const QModelIndex &cell, ColumnKind kind)
{
    if (isNumber(kind))
        return numberOf(cell);
    if (kind == ColumnKind::Date)
        return dateOf(cell);
    const QString text = cell.data().toString();
    return text.isEmpty() ? Comparable() : Comparable(folded(text));
}

} // namespace mandate
