// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rowfolds.h"

#include "ui/look/roles.h"

#include <QTableView>

namespace mandate {

QString RowFolds::keyOf(int row) const
{
    return m_table.model()->index(row, 0).data(KeyRole).toString();
}

bool RowFolds::isHeading(int row) const
{
    return m_table.model()->index(row, 0).data(HeadingRole).toBool();
}

bool RowFolds::isFolded(int heading) const
{
    return m_folded.contains(keyOf(heading));
}

int RowFolds::headingOf(int row) const
{
    while (row > 0 && !isHeading(row))
        --row;
    return row;
}

void RowFolds::set(int heading, bool folded)
{
    if (folded)
        m_folded.insert(keyOf(heading));
    else
        m_folded.remove(keyOf(heading));
    apply();
}

void RowFolds::setAll(bool folded)
{
    m_folded.clear();
    for (int row = 0; folded && row < m_table.model()->rowCount(); ++row)
        if (isHeading(row))
            m_folded.insert(keyOf(row));
    apply();
}

void RowFolds::apply()
{
    bool hides = false;
    for (int row = 0; row < m_table.model()->rowCount(); ++row) {
        const bool heads = isHeading(row);
        if (heads)
            hides = isFolded(row);
        if (const bool isHidden = hides && !heads; isHidden != m_table.isRowHidden(row))
            m_table.setRowHidden(row, isHidden);
    }
    m_table.viewport()->update();
}

} // namespace mandate
