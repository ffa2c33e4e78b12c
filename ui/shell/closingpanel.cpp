// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closingpanel.h"

#include "core/store/closingrules.h"
#include "core/store/usersaves.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/closingsmodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

namespace {

struct Known
{
    std::vector<ClosingRow> parts;
    std::vector<ReopeningRow> reopenings;
};

Result<Known> known(const Store &store, const CycleId &cycle)
{
    const QDate today = QDate::currentDate();
    return closings(store.database(), today, cycle).and_then([&](std::vector<ClosingRow> &&parts) {
        return reopenings(store.database(), today, cycle).map([&](std::vector<ReopeningRow> &&rows) {
            return Known{std::move(parts), std::move(rows)};
        });
    });
}

} // namespace

ClosingPanel::ClosingPanel(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_explanation(new QLabel(this)),
      m_model(new ClosingsModel(this)),
      m_table(new TableView(tr("Closed cycles and periods"), this)),
      m_asked(new AskPanel(this)),
      m_message(new MessageLine(this))
{
    setObjectName(QStringLiteral("closingPanel"));
    setAccessibleName(tr("Close and reopen"));
    auto *heading = new QLabel(accessibleName(), this);
    heading->setFont(typeFont(TextSize::Section));
    m_explanation->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("closings"));
    m_table->setModel(m_model);
    m_table->rememberAs(QStringLiteral("closings"));
    m_table->setColumnWidth(ClosingsModel::What, figures(28));
    m_table->setColumnWidth(ClosingsModel::State, figures(24));
    m_table->setColumnWidth(ClosingsModel::By, figures(18));
    m_table->setColumnWidth(ClosingsModel::On, figures(18));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFixedHeight(figures(28));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Group);
    layout->setSpacing(space::Between);
    for (QWidget *part :
         std::initializer_list<QWidget *>{heading, m_explanation, m_table, m_asked, m_message})
        layout->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    m_close = addButton(tr("C&lose…"), &ClosingPanel::askClose);
    m_reopen = addButton(tr("&Reopen…"), &ClosingPanel::askReopen);
    m_confirm = addButton(tr("C&onfirm"), &ClosingPanel::confirm);
    m_refuse = addButton(tr("Re&fuse"), &ClosingPanel::refuse);
    QPushButton *done = addButton(tr("&Done"), &ClosingPanel::leave);
    for (QPushButton *button : {m_close, m_reopen, m_confirm, m_refuse, done})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_asked->hide();
    connect(m_asked, &AskPanel::answered, this, &ClosingPanel::take);
    connect(m_asked, &AskPanel::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClosingPanel::showChoice);
    connect(&session, &Session::opened, this, &QWidget::hide);
    connect(&session, &Session::cycleChanged, this, &ClosingPanel::read);
    connect(&session, &Session::changed, this, &ClosingPanel::read);
    hide();
}

QPushButton *ClosingPanel::addButton(const QString &text, void (ClosingPanel::*slot)())
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ClosingPanel::begin()
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_explanation->setText(
        m_session.authority()
            ? tr(
                "What is closed changes no more: its agreements, or the reports of a period. Reopening needs "
                "two persons: one asks for it, another manager or administrator confirms it.")
            : tr(
                "What is closed changes no more: its agreements, or the reports of a period. Nobody signs in "
                "to this register, so you reopen it alone, with a reason that the audit trail keeps."));
    m_message->clear();
    m_asked->hide();
    show();
    read();
    m_table->setFocus();
}

void ClosingPanel::read()
{
    if (!isVisible())
        return;
    const auto question = [cycle = m_session.cycle()](const Store &store) { return known(store, cycle); };
    whenAnswered(m_session.ask(question), this, [this](const Result<Known> &found) {
        if (!found)
            return m_message->say(found.error());
        const int row = std::max(0, chosen());
        m_model->show(found->parts, found->reopenings);
        m_table->setCurrentIndex(
            m_table->fromSource(m_model->index(std::min(row, m_model->rowCount() - 1), 0)));
        showChoice();
    });
}

int ClosingPanel::chosen() const
{
    const QModelIndex index = m_table->currentSource();
    return index.isValid() ? index.row() : -1;
}

void ClosingPanel::showChoice()
{
    const ClosingRow *part = m_model->part(chosen());
    const ReopeningRow *asked = m_model->reopening(chosen());
    const bool waits = asked && asked->state == ReopeningState::Asked;
    m_close->setEnabled(part && !part->isClosed());
    m_reopen->setEnabled(part && part->isClosed());
    m_confirm->setEnabled(waits);
    m_refuse->setEnabled(waits);
    for (QPushButton *button : {m_confirm, m_refuse})
        button->setVisible(m_session.authority().has_value());
}

QString ClosingPanel::partName() const
{
    const ClosingRow *part = m_model->part(chosen());
    return part ? closedName(part->cycleCode, part->period) : QString();
}

void ClosingPanel::askClose()
{
    m_message->clear();
    m_askedAbout = partName();
    m_asked->ask(QStringLiteral("close"), tr("Close %1").arg(partName()), {{tr("Reason")}}, tr("&Close"));
}

void ClosingPanel::askReopen()
{
    m_message->clear();
    m_askedAbout = partName();
    m_asked->ask(QStringLiteral("reopen"), tr("Reopen %1").arg(m_model->part(chosen())->closedName()),
                 {{tr("Reason")}, {tr("Until"), {}, 24, {}, tr("such as 2015-06-30; empty for no limit")}},
                 m_session.authority() ? tr("&Ask to reopen") : tr("&Reopen"));
}

void ClosingPanel::take(const QString &purpose, const QStringList &answers)
{
    const ClosingRow *part = m_model->part(chosen());
    if (!part)
        return m_asked->leave();
    if (partName() != m_askedAbout)
        return m_asked->refuse(tr("Another line is chosen by now. Choose %1 again.").arg(m_askedAbout));
    if (answers[0].isEmpty())
        return m_asked->refuse(tr("Say why; the audit trail keeps it."));
    if (purpose == QLatin1String("close"))
        return commit(
            closingSave({ClosingId::create(), part->cycle, part->period, answers[0]}, part->cycleCode),
            tr("%1 is closed.").arg(partName()));
    const QDate until = QDate::fromString(answers[1], Qt::ISODate);
    if (!answers[1].isEmpty() && !until.isValid())
        return m_asked->refuse(tr("\"%1\" is no date; type one such as 2015-06-30.").arg(answers[1]));
    const auto &authority = m_session.authority();
    const Reopening reopening{ReopeningId::create(), part->closing, {}, until, answers[0], {}};
    commit(reopeningSave(authority ? &*authority : nullptr, reopening, part->closedName()),
           authority ? tr("Asked: it is reopened when another manager or administrator confirms it.")
                     : tr("%1 is open again.").arg(part->closedName()));
}

void ClosingPanel::confirm()
{
    judge(true);
}

void ClosingPanel::refuse()
{
    judge(false);
}

void ClosingPanel::judge(bool isConfirmed)
{
    const ReopeningRow *asked = m_model->reopening(chosen());
    if (!asked || !m_session.authority())
        return;
    commit(confirmationSave(*m_session.authority(), asked->reopening.id.uuid,
                            isConfirmed ? Verdict::Confirmed : Verdict::Refused,
                            tr("Reopening of %1").arg(asked->name())),
           isConfirmed ? tr("%1 is open again.").arg(asked->name())
                       : tr("%1 stays closed.").arg(asked->name()));
}

// What is refused keeps its reason typed, and says what is in the way.
void ClosingPanel::commit(Save save, const QString &done)
{
    whenAnswered(m_session.commit(std::move(save)), this, [this, done](const Result<SaveId> &saved) {
        if (!saved && m_asked->isVisible())
            return m_asked->refuse(saved.error().message);
        if (!saved)
            return m_message->say(saved.error());
        m_asked->leave();
        m_message->say(done, Status::Good);
    });
}

void ClosingPanel::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    else if (hadFocus)
        emit left();
}

void ClosingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace mandate
