// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/personbutton.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QMenu>

namespace mandate {

namespace {

QString keysText(OwnKeys keys)
{
    switch (keys) {
    case OwnKeys::Ready:
    case OwnKeys::Made: return PersonButton::tr("What you save bears your signature.");
    case OwnKeys::Elsewhere:
        return PersonButton::tr(
            "Your keys are not on this computer, or under another password: what you save "
            "bears no signature.");
    case OwnKeys::Unknown: break;
    }
    return PersonButton::tr("Your keys wait for an administrator: what you save bears no signature yet.");
}

QAction *choice(QMenu &menu, const QString &text, bool isChosen)
{
    QAction *made = menu.addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    made->setCheckable(true);
    made->setChecked(isChosen);
    return made;
}

} // namespace

PersonButton::PersonButton(Session &session, QWidget *parent) : QToolButton(parent), m_session(session)
{
    setObjectName(QStringLiteral("person"));
    setAccessibleName(tr("Signed in"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&session, &Session::authorityChanged, this, &PersonButton::showPerson);
    connect(this, &QToolButton::clicked, this, &PersonButton::ask);
    showPerson();
}

void PersonButton::showPerson()
{
    const auto &who = m_session.authority();
    setVisible(who.has_value());
    if (!who)
        return;
    const QString text = who->other.isNull()
                             ? who->shownName
                             : tr("%1 on behalf of %2").arg(who->shownName, who->otherShownName);
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(tr("Signed in: %1").arg(text));
    QStringList roles;
    for (const HeldRole &held : who->roles)
        roles += roleText(held.role);
    roles.removeDuplicates();
    setToolTip(roles.join(QStringLiteral(", ")) + u'\n' + keysText(m_session.keys()));
}

void PersonButton::ask()
{
    if (!m_session.authority())
        return;
    const auto question = [account = m_session.authority()->account](const Store &store) {
        return othersOf(store.database(), account, QDate::currentDate());
    };
    whenAnswered(m_session.ask(question), this,
                 [this](const Result<std::vector<Account>> &others) { offer(others); });
}

void PersonButton::offer(const Result<std::vector<Account>> &others)
{
    if (!m_session.authority())
        return;
    const AccountId now = m_session.authority()->other;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (others && !others->empty()) {
        connect(choice(*menu, tr("For myself"), now.isNull()), &QAction::triggered, this,
                [this] { m_session.actFor({}); });
        for (const Account &other : *others)
            connect(choice(*menu, tr("On behalf of %1").arg(other.shownName), now == other.id),
                    &QAction::triggered, this, [this, id = other.id] { m_session.actFor(id); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("&Lock the window")), &QAction::triggered, this, &PersonButton::lockWanted);
    connect(menu->addAction(tr("Sign &out")), &QAction::triggered, this, [this] { m_session.signOut(); });
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace mandate
