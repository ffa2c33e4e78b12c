// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/thirdvaluepanel.h"

#include "core/exchange/fieldgroups.h"
#include "core/store/records.h"
#include "ui/forms/messageline.h"
#include "ui/forms/recordform.h"
#include "ui/look/metrics.h"
#include "ui/models/shownentry.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mandate {

namespace {

constexpr int MostRows = 9; // of the form; a whole record has more fields than the window has room

} // namespace

ThirdValuePanel::ThirdValuePanel(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_heading(new QLabel(this)),
      m_place(new QScrollArea(this)),
      m_reason(new QLineEdit(this)),
      m_problem(new MessageLine(this))
{
    setObjectName(QStringLiteral("askPanel"));
    m_heading->setWordWrap(true);
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_place->setFrameShape(QFrame::NoFrame);
    m_place->setWidgetResizable(true);
    m_place->setFocusPolicy(Qt::NoFocus);
    m_reason->setAccessibleName(tr("Reason"));
    auto *label = new QLabel(tr("Reason"), this);
    label->setBuddy(m_reason);
    label->setMinimumWidth(figures(16));
    auto *decide = new QPushButton(tr("&Decide"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(m_reason, &QLineEdit::returnPressed, this, &ThirdValuePanel::answer);
    connect(decide, &QPushButton::clicked, this, &ThirdValuePanel::answer);
    connect(cancel, &QPushButton::clicked, this, &ThirdValuePanel::leave);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(space::Group);
    reason->addWidget(label);
    reason->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    buttons->addWidget(decide);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Between, space::Group, space::Between);
    layout->setSpacing(space::Between);
    layout->addWidget(m_heading);
    layout->addWidget(m_place);
    layout->addLayout(reason);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    hide();
}

void ThirdValuePanel::begin(const ShownEntry &entry, int count)
{
    const DifferingEntry &of = entry.standing.entry;
    m_description = descriptionOf(of.table);
    if (!m_description)
        return;
    m_isWhole = of.group == QLatin1String(WholeRecord);
    m_before = entry.row;
    m_heading->setText(count > 1 ? tr("Write a third value for %n entry(ies)", nullptr, count)
                                 : tr("Write a third value: %1").arg(entry.record));
    setAccessibleName(m_heading->text());
    m_problem->clear();
    m_reason->clear();
    makeForm(entry);
    show();
    setFocusProxy(m_form);
    m_form->focusField(QString::fromLatin1(m_description->fields[m_fields.front()].column));
}

void ThirdValuePanel::makeForm(const ShownEntry &entry)
{
    m_fields.clear();
    std::vector<FormField> shown;
    for (std::size_t field = 1; field < m_description->fields.size(); ++field) {
        if (!m_isWhole && groupOf(*m_description, field) != entry.standing.entry.group)
            continue;
        m_fields.push_back(field);
        if (*m_description->fields[field].label)
            shown.push_back({m_description->fields[field].column});
    }
    m_form = new RecordForm(m_session, *m_description, shown);
    m_place->setWidget(m_form); // the one before goes
    connect(m_form, &RecordForm::edited, m_form, [this](const QString &column) { m_form->keep(column); });
    m_form->show(m_before);
    m_place->setFixedHeight(std::min(m_form->sizeHint().height(), MostRows * rowHeight()));
}

void ThirdValuePanel::answer()
{
    m_problem->clear();
    m_form->takeAll();
    if (!m_form->isTaken())
        return;
    std::vector<std::size_t> changed;
    for (const std::size_t field : m_fields)
        if (m_form->row()[field] != m_before[field])
            changed.push_back(field);
    if (changed.empty())
        return refuse(m_isWhole ? tr("Nothing was changed: that is what they send. Take theirs instead.")
                                : tr("Nothing was changed: that is what is here now. Keep ours instead."));
    if (m_reason->text().trimmed().isEmpty()) {
        refuse(tr("A decision needs a reason: it goes to the office and stays in the audit trail."));
        return m_reason->setFocus();
    }
    emit answered(fieldsText(*m_description, m_isWhole ? changed : m_fields, m_form->row()),
                  m_reason->text().trimmed());
}

void ThirdValuePanel::refuse(const QString &sentence)
{
    m_problem->say(sentence, Status::Bad);
}

void ThirdValuePanel::leave()
{
    hide();
    emit left();
}

void ThirdValuePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

} // namespace mandate
