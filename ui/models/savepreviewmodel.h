// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/agreementcopy.h"
#include "core/exchange/bulkchange.h"

#include <QAbstractTableModel>

namespace mandate {

// Lines of text under titles, for a preview of what a save will do.
class SavePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QStringList &titles, std::vector<QStringList> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<QStringList> m_lines;
};

// What a copied agreement will hold, and what a change to many does.
QStringList titlesOfCopy();
std::vector<QStringList> linesOf(const AgreementCopy &copy);
QStringList titlesOfBulk();
std::vector<QStringList> linesOf(const BulkPlan &plan);

} // namespace mandate
