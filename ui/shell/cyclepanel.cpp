// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cyclepanel.h"

#include "core/store/cycledraft.h"
#include "core/store/records.h"
#include "ui/forms/messageline.h"
#include "ui/forms/recordform.h"
#include "ui/look/metrics.h"
#include "ui/models/glossary.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

CyclePanel::CyclePanel(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_heading(new QLabel(this)),
      m_form(new RecordForm(session, describe<Cycle>(),
                            {{"code", 1, 28}, {"name", 1, 44}, {"start"}, {"end"}, {"rules", 1, 28}}, this)),
      m_message(new MessageLine(this)),
      m_done(new QPushButton(this))
{
    setObjectName(QStringLiteral("cyclePanel"));
    m_form->setMaximumWidth(figures(84));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(typeFont(TextSize::Section));
    for (const char16_t *column : {u"code", u"name", u"start", u"end", u"rules"})
        m_form->explain(QString::fromUtf16(column), meaningOf(u"cycle", column));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    buttons->addWidget(m_done);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Group);
    layout->setSpacing(space::Between);
    layout->addWidget(m_heading);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(m_form, &RecordForm::edited, m_form, &RecordForm::keep);
    connect(m_done, &QPushButton::clicked, this, &CyclePanel::accept);
    connect(cancel, &QPushButton::clicked, this, &CyclePanel::leave);
    connect(&session, &Session::opened, this, &QWidget::hide);
    name();
    hide();
}

void CyclePanel::name()
{
    m_heading->setText(m_isNew ? tr("New cycle") : tr("Edit the cycle %1").arg(m_before.code));
    setAccessibleName(m_heading->text());
    m_done->setText(m_isNew ? tr("&Make the cycle") : tr("&Save the cycle"));
}

void CyclePanel::begin()
{
    const auto question = [](const Store &store) {
        return nextCycle(store.database(), QDate::currentDate());
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<Cycle> &next) {
        if (next)
            open(*next, true);
        else
            emit failed(next.error());
    });
}

void CyclePanel::edit()
{
    const auto question = [chosen = m_session.cycle()](const Store &store) {
        return record<Cycle>(store.database(), "ORDER BY id = ? DESC, \"end\" DESC LIMIT 1", chosen);
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<std::optional<Cycle>> &found) {
        if (!found)
            emit failed(found.error());
        else if (*found)
            open(**found, false);
        else
            begin();
    });
}

void CyclePanel::open(const Cycle &cycle, bool isNew)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_before = cycle;
    m_isNew = isNew;
    name();
    m_isSaving = false;
    m_message->clear();
    m_form->clear();
    m_form->show(cycle);
    show();
    m_form->focusField(QStringLiteral("code"));
}

void CyclePanel::accept()
{
    m_message->clear();
    m_form->takeAll();
    const auto wanted = fromRow<Cycle>(m_form->row());
    if (!m_form->isTaken() || !wanted || m_isSaving)
        return;
    m_isSaving = true;
    const auto question = [cycle = *wanted](const Store &store) {
        return pointsToCorrect(store.database(), cycle);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, cycle = *wanted](const Result<std::vector<Point>> &points) {
                     m_isSaving = false;
                     if (points)
                         take(cycle, *points);
                     else
                         m_message->say(points.error());
                 });
}

void CyclePanel::take(const Cycle &wanted, const std::vector<Point> &points)
{
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        m_form->refuse(point->column, point->sentence);
        m_form->focusField(point->column); // at last the first of them
    }
    if (points.empty())
        commit(wanted);
}

void CyclePanel::commit(const Cycle &wanted)
{
    Save save(m_isNew ? tr("New cycle %1").arg(wanted.code) : tr("Edit the cycle %1").arg(wanted.code));
    if (m_isNew)
        save.add(wanted);
    else
        save.change(m_before, wanted);
    if (save.isEmpty())
        return leave();
    m_isSaving = true;
    whenAnswered(m_session.commit(std::move(save)), this, [this, wanted](const Result<SaveId> &saved) {
        m_isSaving = false;
        if (!saved)
            return m_message->say(saved.error());
        leave();
        m_session.chooseCycle(wanted.id);
        emit told(tr("Saved: the pages show the cycle %1.").arg(wanted.code));
    });
}

void CyclePanel::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    else if (hadFocus)
        emit left();
}

void CyclePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && !button)
        accept();
    else
        QFrame::keyPressEvent(event); // a button is clicked as in a dialog
}

} // namespace mandate
