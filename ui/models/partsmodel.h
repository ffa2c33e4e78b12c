// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"
#include "ui/models/opentarget.h"

#include <QAbstractTableModel>

#include <map>

namespace mandate {

// How far a target is broken down, in words and their colour.
struct AllocationText
{
    QString sentence; // "Allocated 80 of 100 t · unallocated 20"
    Status status = Status::None;
};

AllocationText allocationText(const PartsReport &breakdown);

// The parts of one target, to be typed into: a quantity or a share, whichever was typed last. What is typed
// is told, shown at once and saved by the page; what is not taken keeps its text.
class PartsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Party, Quantity, Share, Amount, Carrier, Reported, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // What was refused stays while the same target is shown.
    void show(const std::optional<OpenTarget> &target);
    const std::optional<OpenTarget> &shown() const { return m_shown; }
    const TargetPart *part(int row) const;
    // The part as it stands in the register: an edit was not saved, and why.
    void refuse(const TargetPart &seen, const TargetPart &wanted, const QString &why);
    // Of a cell, empty where all is well.
    QString problem(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(const mandate::TargetPart &before, const mandate::TargetPart &after);
    void allocationChanged();

private:
    struct Refused
    {
        QString text;
        QString why;
    };
    using Cell = std::pair<TargetPartId, int>;

    QString text(int row, int column) const;
    QString typedText(const TargetPart &part, int column) const;
    Result<TargetPart> withTyped(TargetPart part, int column, const QString &text) const;
    void keep(const TargetPart &part, int column, const QString &text, const QString &why);

    UnitType unit() const { return m_shown->breakdown.unitType; }

    std::optional<OpenTarget> m_shown;
    std::map<Cell, Refused> m_refused;
};

} // namespace mandate
