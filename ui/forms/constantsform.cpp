// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/constantsform.h"

#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"

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
}

void ConstantsForm::show(const std::vector<Entry> &entries)
{
    const bool isSame = std::equal(
        entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
        [](const Entry &a, const Entry &b) { return a.field == b.field && a.choices == b.choices; });
    if (!isSame)
        make(entries);
    m_entries = entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QComboBox *box = m_boxes[i];
        if (!box->lineEdit()->hasFocus() && box->currentText() != entries[i].value)
            box->setEditText(entries[i].value);
        box->setToolTip(entries[i].problem);
        auto *problem = static_cast<MessageLine *>(
            m_layout->itemAtPosition(int(i) / Across * 3 + 2, int(i) % Across)->widget());
        problem->say(entries[i].problem, Status::Watch);
    }
    setVisible(!entries.empty());
}

void ConstantsForm::make(const std::vector<Entry> &entries)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const int row = int(i) / Across * 3;
        const int column = int(i) % Across;
        auto *box = new QComboBox(this);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setAccessibleName(entries[i].label);
        box->setObjectName(entries[i].field);
        box->addItems(entries[i].choices);
        box->setEditText(entries[i].value);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->setMinimumWidth(figures(24));
        auto *label = new QLabel(entries[i].label, this);
        label->setBuddy(box);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_layout->addWidget(label, row, column);
        m_layout->addWidget(box, row + 1, column);
        m_layout->addWidget(new MessageLine(this), row + 2, column);
        const auto take = [this, box] { emit edited(box->objectName(), box->currentText().trimmed()); };
        connect(box, &QComboBox::activated, this, take);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, take);
        m_boxes.push_back(box);
    }
}

} // namespace mandate
