// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choicedelegate.h"

#include "ui/look/roles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace mandate {

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QStringList keys = index.data(ChoicesRole).toStringList();
    if (keys.isEmpty())
        return CellDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setFrame(false);
    box->setMaxVisibleItems(16);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    box->view()->setAccessibleName(box->accessibleName());
    const QStringList titles = index.data(ChoiceTitlesRole).toStringList();
    for (qsizetype i = 0; i < keys.size(); ++i)
        box->addItem(titles.value(i), keys[i]);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return CellDelegate::setEditorData(editor, index);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    box->lineEdit()->selectAll();
}

// What was typed is meant where it is the name of a choice, or stands in the name of one alone.
void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return CellDelegate::setModelData(editor, model, index);
    int choice = box->findText(box->currentText(), Qt::MatchFixedString);
    if (choice < 0)
        choice = box->findText(box->currentText(), Qt::MatchContains);
    if (choice >= 0)
        model->setData(index, box->itemData(choice));
}

} // namespace mandate
