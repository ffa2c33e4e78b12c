// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/celldelegate.h"

namespace mandate {

// Draws as every cell; where the model offers choices one is picked from a list, found by typing.
class ChoiceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace mandate
