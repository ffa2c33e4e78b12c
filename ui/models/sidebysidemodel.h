// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/differences.h"

#include <QAbstractTableModel>

namespace mandate {

// One half of two agreements laid side by side: a line for each line of both, empty where only the other
// half says something, so that row for row the two stand level.
class SideBySideModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Half { One, Other };
    enum Column { Place, Says, Mark, ColumnCount };

    SideBySideModel(Half half, QObject *parent = nullptr);

    // With the name of the agreement, over its column.
    void show(std::vector<PairedLine> lines, const QString &name);
    const PairedLine &line(int row) const { return m_lines[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isHere(const PairedLine &line) const;
    QString shown(const PairedLine &line, int column) const;
    QString mark(const PairedLine &line) const;

    Half m_half;
    std::vector<PairedLine> m_lines;
    QString m_name;
};

} // namespace mandate
