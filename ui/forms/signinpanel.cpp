// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/signinpanel.h"

#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

SignInPanel::SignInPanel(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_about(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_problem(new MessageLine(this)),
      m_enter(new QPushButton(tr("&Sign in"), this)),
      m_leave(new QPushButton(tr("&Open another register…"), this))
{
    setObjectName(QStringLiteral("users"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(typeFont(TextSize::Title));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_name->setAccessibleName(tr("Name"));
    for (QLineEdit *line : {m_name, m_password}) {
        line->setFixedWidth(figures(36));
        connect(line, &QLineEdit::returnPressed, this, &SignInPanel::answer);
    }
    m_enter->setDefault(true);
    connect(m_enter, &QPushButton::clicked, this, &SignInPanel::answer);
    connect(m_leave, &QPushButton::clicked, this, &SignInPanel::left);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setSpacing(space::Between);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Password"), m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_enter);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space::Page, space::Page, 2 * space::Page, space::Page);
    layout->setSpacing(space::Between);
    layout->addWidget(m_heading);
    layout->addWidget(m_about);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    layout->addStretch();
}

void SignInPanel::ask(const QString &fileName, const QString &name)
{
    m_about->setText(tr("%1 is shared by several people. Sign in, so that the audit trail knows who changes "
                        "what and you see what concerns you.")
                         .arg(fileName));
    m_leave->setText(tr("&Open another register…"));
    begin(tr("Sign in"), name, false);
}

void SignInPanel::askAgain(const QString &name, const QString &shownName)
{
    m_about->setText(tr("Nobody used the window for a while, so it is locked. What you typed is still "
                        "there."));
    m_leave->setText(tr("Sign in as &somebody else"));
    begin(shownName, name, true);
}

void SignInPanel::begin(const QString &heading, const QString &name, bool isKnown)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_name->setText(name);
    m_name->setReadOnly(isKnown);
    m_password->clear();
    m_problem->clear();
    settle(true);
}

void SignInPanel::refuse(const QString &sentence)
{
    settle(true);
    m_problem->say(sentence, Status::Bad);
    m_password->selectAll();
    m_password->setFocus();
}

void SignInPanel::wait()
{
    settle(false);
    m_problem->say(tr("Looking at the password…"));
}

void SignInPanel::settle(bool canType)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_password, m_enter, m_leave})
        part->setEnabled(canType);
    if (canType)
        (m_name->text().isEmpty() ? m_name : m_password)->setFocus();
}

void SignInPanel::answer()
{
    if (m_name->text().trimmed().isEmpty())
        return m_name->setFocus();
    if (m_password->text().isEmpty())
        return m_password->setFocus();
    const QString name = m_name->text().trimmed();
    const QString password = m_password->text();
    emit answered(name, password);
}

void SignInPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_name->text().isEmpty() ? m_name : m_password)->setFocus();
}

} // namespace mandate
