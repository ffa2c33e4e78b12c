// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

#include <vector>

class QAbstractItemModel;

namespace mandate {

// Rows as tab-separated text, as spreadsheets paste it, under the titles of their columns or without.
QString tableText(const QAbstractItemModel &model, const QModelIndexList &rows,
                  const std::vector<int> &columns, bool withTitles);

// The rows that are no headings.
QModelIndexList rowsOf(const QAbstractItemModel &model);

} // namespace mandate
