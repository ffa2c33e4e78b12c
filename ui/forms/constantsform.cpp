// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/constantsform.h"

#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace mandate {

namespace {

constexpr int Across = 3; // fields beside each other

} // namespace

ConstantsForm::ConstantsForm(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(space::Group);
    m_layout->setVerticalSpacing(space::Inside);
    for (int column = 0; column < Across; ++column)
        m_layout->setColumnStretch(column, 1);
}

void ConstantsForm::show(const std::vector<Entry> &entries)
{
    const bool isSame = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                   [](const Entry &a, const Entry &b) { return a.field == b.field; });
    if (!isSame)
        make(entries);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QComboBox *box = m_boxes[i];
        const QString typed = box->currentText();
        if (!isSame || m_entries[i].choices != entries[i].choices) {
            box->clear();
            box->addItems(entries[i].choices);
            box->setEditText(typed);
        }
        if (!box->lineEdit()->hasFocus() && typed != entries[i].value)
            box->setEditText(entries[i].value);
        box->setToolTip(entries[i].problem);
        m_problems[i]->say(entries[i].problem, Status::Watch);
    }
    m_entries = entries;
    setVisible(!entries.empty());
}

void ConstantsForm::focusField(const QString &field)
{
    for (QComboBox *box : m_boxes)
        if (box->objectName() == field)
            box->setFocus();
}

QComboBox *ConstantsForm::makeBox(const Entry &entry)
{
    auto *box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(entry.label);
    box->lineEdit()->setAccessibleName(entry.label);
    box->setObjectName(entry.field);
    box->setEditText(entry.value);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->view()->setAccessibleName(entry.label);
    box->setMinimumWidth(figures(14));
    const auto take = [this, box] { emit edited(box->objectName(), box->currentText().trimmed()); };
    connect(box, &QComboBox::activated, this, take);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, take);
    return box;
}

void ConstantsForm::make(const std::vector<Entry> &entries)
{
    QString focused; // whoever is typing goes on in the same field
    QString typed;
    for (const QComboBox *box : m_boxes)
        if (box->hasFocus() || box->lineEdit()->hasFocus()) {
            focused = box->objectName();
            typed = box->currentText();
        }
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    m_problems.clear();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const int row = int(i) / Across * 3;
        const int column = int(i) % Across;
        QComboBox *box = makeBox(entries[i]);
        auto *label = new QLabel(entries[i].label, this);
        label->setBuddy(box);
        label->setForegroundRole(QPalette::PlaceholderText);
        setTabOrder(i == 0 ? static_cast<QWidget *>(this) : m_boxes[i - 1], box);
        m_layout->addWidget(label, row, column);
        m_layout->addWidget(box, row + 1, column);
        m_problems.push_back(new MessageLine(this));
        m_layout->addWidget(m_problems.back(), row + 2, column);
        m_boxes.push_back(box);
        if (box->objectName() == focused) {
            box->setFocus();
            box->setEditText(typed);
        }
    }
}

} // namespace mandate
