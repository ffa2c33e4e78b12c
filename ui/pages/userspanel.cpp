// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/userspanel.h"

#include "core/store/usersaves.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/lesson.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/entrustedmodel.h"
#include "ui/models/usersmodel.h"
#include "ui/pages/ownkeysline.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr int NameWidth = 24;
constexpr int NarrowScreen = 150;

QString whatIsProtected()
{
    return UsersPanel::tr(
        "What a shared file protects: the program keeps everybody to their roles, and every save is chained "
        "to the one before and signed by who made it. Whoever may write the file can still change it with "
        "another program, but that shows: the audit trail names what was altered. Whoever has the file can "
        "read all of it with another program, individual work plans too; where that must not be, keep them "
        "in "
        "a second file in a folder of narrower rights. Against a stolen computer only an encrypted disk "
        "helps. Who did something is as sure as that person's password.");
}

std::vector<AskedField> span()
{
    const QString hint = UsersPanel::tr("such as 2015-06-30; empty for no limit");
    return {{UsersPanel::tr("Office"),
             {},
             NameWidth,
             {},
             UsersPanel::tr("its code; empty for the whole register")},
            {UsersPanel::tr("From"), {}, NameWidth, {}, hint},
            {UsersPanel::tr("Until"), {}, NameWidth, {}, hint},
            {UsersPanel::tr("Reason")}};
}

std::vector<AskedField> passwordTwice()
{
    return {{UsersPanel::tr("Password"), {}, NameWidth, {}, UsersPanel::tr("at least ten characters"), true},
            {UsersPanel::tr("Password again"), {}, NameWidth, {}, {}, true}};
}

std::vector<AskedField> joined(std::vector<AskedField> fields, const std::vector<AskedField> &more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

UsersPanel::UsersPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_faces(new QStackedWidget(this)),
      m_asked(new AskPanel(this)),
      m_message(new MessageLine(this)),
      m_users(new UsersModel(this)),
      m_rows(new EntrustedModel(this)),
      m_userTable(new TableView(tr("Users"), this)),
      m_rowTable(new TableView(tr("Roles, deputies and keys"), this))
{
    setObjectName(QStringLiteral("users"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Between);
    layout->addWidget(m_asked);
    layout->addWidget(m_message);
    layout->addWidget(m_faces, 1);
    layout->addWidget(sentence(whatIsProtected(), this));
    m_faces->addWidget(makePersonal());
    m_faces->addWidget(makeShared());
    connect(m_asked, &AskPanel::answered, this, &UsersPanel::take);
    connect(&session, &Session::opened, this, &UsersPanel::read);
    connect(&session, &Session::authorityChanged, this, &UsersPanel::read);
    connect(&session, &Session::changed, this, [this](const QStringList &tables) {
        for (const char *table : {"account", "account_key", "role_grant", "behalf", "confirmation"})
            if (tables.contains(QLatin1String(table)))
                return read();
    });
    read();
}

QWidget *UsersPanel::makePersonal()
{
    auto *lesson = new Lesson(tr("This register is personal"),
                              tr("Nobody signs in, and everything is allowed. Share it before several people "
                                 "work in it: you become its administrator, add the others and give them "
                                 "roles."),
                              tr("&Share this register…"), this);
    connect(lesson, &Lesson::started, this, &UsersPanel::askShare);
    return lesson;
}

QPushButton *UsersPanel::addButton(QBoxLayout &layout, const QString &text, void (UsersPanel::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    layout.addWidget(button);
    m_forAdministrators.push_back(button);
    return button;
}

// Large letters need two rows.
void UsersPanel::addUserButtons(QVBoxLayout &layout)
{
    auto *people = new QHBoxLayout;
    const bool isNarrow = screen()->size().width() < figures(NarrowScreen);
    auto *accounts = isNarrow ? new QHBoxLayout : people;
    addButton(*people, tr("&Add a user…"), &UsersPanel::askUser);
    addButton(*people, tr("Give a &role…"), &UsersPanel::askRole);
    addButton(*people, tr("Let act on &behalf of…"), &UsersPanel::askBehalf);
    if (isNarrow)
        people->addStretch();
    addButton(*accounts, tr("New pass&word…"), &UsersPanel::askPassword);
    addButton(*accounts, tr("&Suspend or restore"), &UsersPanel::toggleSuspension);
    accounts->addStretch();
    addButton(*accounts, tr("Change &my password…"), &UsersPanel::askOwnPassword);
    m_forAdministrators.pop_back();
    layout.addLayout(people);
    if (isNarrow)
        layout.addLayout(accounts);
}

QWidget *UsersPanel::makeShared()
{
    auto *face = new QWidget(this);
    auto *layout = new QVBoxLayout(face);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    addUserButtons(*layout);
    auto *rights = new QHBoxLayout;
    m_confirm = addButton(*rights, tr("&Confirm"), &UsersPanel::confirm);
    m_refuse = addButton(*rights, tr("Re&fuse"), &UsersPanel::refuse);
    addButton(*rights, tr("&End…"), &UsersPanel::askEnd);
    rights->addStretch();
    m_userTable->setModel(m_users);
    m_rowTable->setModel(m_rows);
    for (TableView *table : {m_userTable, m_rowTable}) {
        table->setSelectionMode(QTableView::SingleSelection);
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &UsersPanel::showChoice);
    }
    m_userTable->horizontalHeader()->setSectionResizeMode(UsersModel::Roles, QHeaderView::Stretch);
    m_rowTable->horizontalHeader()->setSectionResizeMode(EntrustedModel::What, QHeaderView::Stretch);
    m_userTable->setColumnWidth(UsersModel::Name, figures(22));
    m_userTable->setColumnWidth(UsersModel::Person, figures(22));
    m_userTable->setColumnWidth(UsersModel::Key, figures(46));
    m_rowTable->setColumnWidth(EntrustedModel::User, figures(22));
    m_rowTable->setColumnWidth(EntrustedModel::State, figures(36));
    m_userTable->rememberAs(QStringLiteral("users"));
    m_rowTable->rememberAs(QStringLiteral("entrusted"));
    layout->addWidget(m_userTable, 1);
    layout->addLayout(rights);
    layout->addWidget(m_rowTable, 1);
    layout->addWidget(new OwnKeysLine(m_session, this));
    return face;
}

void UsersPanel::read()
{
    const auto question = [](const Store &store) -> Result<Known> {
        auto people = users(store.database(), QDate::currentDate());
        auto rows = entrusted(store.database(), QDate::currentDate());
        if (!people || !rows)
            return tl::unexpected(people ? rows.error() : people.error());
        return Known{std::move(*people), std::move(*rows)};
    };
    if (!m_session.path().isEmpty())
        whenAnswered(m_session.ask(question), this, [this](const Result<Known> &known) { show(known); });
}

void UsersPanel::show(const Result<Known> &known)
{
    if (!known)
        return m_message->say(known.error());
    m_faces->setCurrentIndex(known->users.empty() ? 0 : 1);
    m_users->show(known->users);
    m_rows->show(known->rows);
    for (TableView *table : {m_userTable, m_rowTable})
        if (table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 0));
    showChoice();
}

void UsersPanel::showChoice()
{
    const auto &who = m_session.authority();
    const bool isAdministrator = who && who->reachesAll(RecordArea::Roles, Deed::Act);
    for (QPushButton *button : m_forAdministrators)
        button->setEnabled(isAdministrator);
    const EntrustedRow *row = chosenRow();
    const bool waits = row && row->state == EntrustedState::Proposed;
    m_confirm->setEnabled(isAdministrator && waits && row->by != who->account);
    m_refuse->setEnabled(isAdministrator && waits);
    m_confirm->setToolTip(waits && who && row->by == who->account
                              ? tr("You proposed it yourself; another administrator confirms it.")
                              : QString());
}

const UserRow *UsersPanel::chosenUser() const
{
    const QModelIndex index = m_userTable->currentSource();
    return index.isValid() ? &m_users->row(index.row()) : nullptr;
}

const EntrustedRow *UsersPanel::chosenRow() const
{
    const QModelIndex index = m_rowTable->currentSource();
    return index.isValid() ? &m_rows->row(index.row()) : nullptr;
}

void UsersPanel::askShare()
{
    m_asked->ask(QStringLiteral("share"), tr("Share this register: you are its first administrator"),
                 joined({{tr("Sign-in name"), {}, NameWidth, {}, tr("such as k.dema; it stays what it is")},
                         {tr("Your name"), {}, NameWidth}},
                        passwordTwice()),
                 tr("Share it"));
}

void UsersPanel::askUser()
{
    m_asked->ask(QStringLiteral("user"), tr("Add a user"),
                 joined({{tr("Sign-in name"), {}, NameWidth, {}, tr("such as k.dema; it stays what it is")},
                         {tr("Name"), {}, NameWidth},
                         {tr("Person"), {}, NameWidth, {}, tr("their number in the register, or empty")}},
                        passwordTwice()),
                 tr("Add"));
}

void UsersPanel::askRole()
{
    if (!chosenUser())
        return;
    QStringList roles;
    for (int role = 0; role < RoleCount; ++role)
        roles += roleText(UserRole(role));
    m_asked->ask(QStringLiteral("role"), tr("Give %1 a role").arg(chosenUser()->account.shownName),
                 joined({{tr("Role"), {}, 0, roles}}, span()), tr("Propose it"));
}

void UsersPanel::askBehalf()
{
    if (!chosenUser())
        return;
    QStringList others;
    for (const UserRow &user : m_users->rows())
        others += user.account.shownName;
    m_asked->ask(QStringLiteral("behalf"), tr("Let %1 act on behalf of").arg(chosenUser()->account.shownName),
                 joined({{tr("On behalf of"), {}, 0, others}}, span()), tr("Propose it"));
}

void UsersPanel::askPassword()
{
    if (chosenUser())
        m_asked->ask(QStringLiteral("password"),
                     tr("New password of %1").arg(chosenUser()->account.shownName), passwordTwice(),
                     tr("Set it"));
}

void UsersPanel::askOwnPassword()
{
    m_asked->ask(QStringLiteral("own"), tr("Change my password"),
                 joined({{tr("Password until now"), {}, NameWidth, {}, {}, true}}, passwordTwice()),
                 tr("Change it"));
}

void UsersPanel::askEnd()
{
    if (chosenRow())
        m_asked->ask(QStringLiteral("end"),
                     tr("End: %1, %2").arg(chosenRow()->user, entrustedText(*chosenRow())), {{tr("Reason")}},
                     tr("Propose it"));
}

} // namespace mandate
