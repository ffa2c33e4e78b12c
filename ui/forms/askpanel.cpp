// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/askpanel.h"

#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

AskPanel::AskPanel(QWidget *parent)
    : QFrame(parent),
      m_heading(new QLabel(this)),
      m_form(new QFormLayout),
      m_problem(new MessageLine(this)),
      m_done(new QPushButton(tr("Done"), this))
{
    setObjectName(QStringLiteral("askPanel"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setSpacing(space::Between);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(m_done, &QPushButton::clicked, this, &AskPanel::answer);
    connect(cancel, &QPushButton::clicked, this, &AskPanel::leave);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_done);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Between, space::Group, space::Between);
    layout->setSpacing(space::Between);
    layout->addWidget(m_heading);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    hide();
}

void AskPanel::ask(const QString &purpose, const QString &heading, const std::vector<AskedField> &fields,
                   const QString &done)
{
    m_purpose = purpose;
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_done->setText(done);
    m_problem->clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_editors.clear();
    for (const AskedField &field : fields)
        addField(field);
    show();
    if (!m_editors.empty())
        m_editors.front()->setFocus();
    else
        m_done->setFocus();
}

void AskPanel::addField(const AskedField &field)
{
    QWidget *editor = nullptr;
    if (field.choices.isEmpty()) {
        auto *line = new QLineEdit(field.text, this);
        line->setPlaceholderText(field.hint);
        line->setMinimumWidth(figures(field.width > 0 ? field.width : 48));
        line->selectAll();
        line->setEchoMode(field.isSecret ? QLineEdit::Password : QLineEdit::Normal);
        connect(line, &QLineEdit::returnPressed, this, &AskPanel::answer);
        editor = line;
    } else {
        auto *choice = new QComboBox(this);
        choice->addItems(field.choices);
        choice->setCurrentText(field.text);
        choice->view()->setAccessibleName(field.label);
        editor = choice;
    }
    editor->setAccessibleName(field.label);
    editor->setAccessibleDescription(field.hint);
    m_form->addRow(field.label, editor);
    m_editors.push_back(editor);
}

void AskPanel::answer()
{
    QStringList answers;
    for (QWidget *editor : m_editors) {
        const auto *choice = qobject_cast<QComboBox *>(editor);
        if (choice) {
            answers += QString::number(choice->currentIndex());
            continue;
        }
        const auto *line = static_cast<QLineEdit *>(editor);
        answers += line->echoMode() == QLineEdit::Password ? line->text() : line->text().trimmed();
    }
    m_problem->clear();
    emit answered(m_purpose, answers);
}

void AskPanel::refuse(const QString &sentence)
{
    m_problem->say(sentence, Status::Bad);
    if (!m_editors.empty())
        m_editors.front()->setFocus();
}

void AskPanel::leave()
{
    hide();
    m_purpose.clear();
    emit left();
}

void AskPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_editors.empty())
        return answer();
    QFrame::keyPressEvent(event);
}

} // namespace mandate
