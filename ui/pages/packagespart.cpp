// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packagespart.h"

#include "ui/forms/askpanel.h"
#include "ui/forms/labels.h"
#include "ui/forms/messageline.h"
#include "ui/forms/questionline.h"
#include "ui/look/metrics.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr const char *Introducing = "introduce";
constexpr const char *Enrolling = "enrol";
constexpr const char *Sending = "send";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

QString stateOf(const KnownSite &site)
{
    if (site.act.role == SiteRole::Self)
        return Text::tr("this register");
    if (site.act.state == SiteState::Revoked)
        return Text::tr("revoked: %1").arg(site.act.reason);
    const QString none = Text::tr("nothing");
    return Text::tr("received up to its save %1 · it has received up to our save %2")
        .arg(site.head.isEmpty() ? none : site.head, site.toldHead.isEmpty() ? none : site.toldHead);
}

} // namespace

PackagesPart::PackagesPart(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_desk(new PackageDesk(session, this)),
      m_known(new QLabel(this)),
      m_passphrase(new QLineEdit(this)),
      m_panel(new AskPanel(this)),
      m_question(new QuestionLine(this)),
      m_message(new MessageLine(this))
{
    m_known->setAccessibleName(tr("Offices that take part"));
    m_known->setTextFormat(Qt::PlainText);
    m_known->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase of this register's keys"));
    m_passphrase->setPlaceholderText(tr("Passphrase of this register's keys"));
    m_passphrase->setMaximumWidth(figures(44));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(heading(tr("Packages"), this));
    layout->addWidget(
        explanation(tr("Offices without a network work on a register of their own. Its changes come in a "
                       "package that only you can open, and you see what they come to before anything "
                       "is changed."),
                    this));
    layout->addWidget(m_known);
    layout->addWidget(m_passphrase);
    addButtons(layout);
    layout->addWidget(m_panel);
    layout->addWidget(m_question);
    layout->addWidget(m_message);
    connect(m_desk, &PackageDesk::sitesKnown, this, &PackagesPart::showSites);
    connect(m_desk, &PackageDesk::looked, this, &PackagesPart::confirm);
    connect(m_desk, &PackageDesk::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(m_desk, &PackageDesk::done, this,
            [this](const QString &sentence) { m_message->say(sentence, Status::Good); });
    connect(m_panel, &AskPanel::answered, this, &PackagesPart::takeAnswers);
    showSites({});
    m_desk->askSites();
}

void PackagesPart::addButtons(QBoxLayout *layout)
{
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    const auto add = [this](QBoxLayout *row, const QString &text, void (PackagesPart::*act)()) {
        auto *button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(first, tr("&Receive a package…"), &PackagesPart::choosePackage);
    add(first, tr("&Send a package…"), &PackagesPart::chooseRecipient);
    add(second, tr("Introduce this re&gister…"), &PackagesPart::introduce);
    add(second, tr("E&nrol an office…"), &PackagesPart::enrol);
    for (QHBoxLayout *row : {first, second}) {
        row->setSpacing(space::Between);
        row->addStretch();
        layout->addLayout(row);
    }
}

void PackagesPart::showSites(const std::vector<KnownSite> &sites)
{
    m_sites = sites;
    QStringList lines;
    for (const KnownSite &site : sites)
        lines += QStringLiteral("%1 · %2").arg(site.act.name, stateOf(site));
    m_known->setText(lines.isEmpty()
                         ? tr("No office takes part yet. Each side introduces its register and enrols the "
                              "other's; the help tells it step by step.")
                         : lines.join(u'\n'));
}

bool PackagesPart::hasPassphrase()
{
    if (!m_passphrase->text().isEmpty())
        return true;
    m_message->say(tr("Type the passphrase of this register's keys first."), Status::Watch);
    m_passphrase->setFocus();
    return false;
}

void PackagesPart::choosePackage()
{
    if (!hasPassphrase())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Receive a package"), QString(),
                                                      tr("Packages (*.mandatepkg);;All files (*)"));
    if (!path.isEmpty())
        take(path);
}

void PackagesPart::take(const QString &path)
{
    if (!hasPassphrase())
        return;
    m_question->drop();
    m_message->say(tr("Opening the package…"));
    m_desk->look(path, m_passphrase->text());
}

void PackagesPart::confirm(const QString &summary)
{
    m_message->clear();
    m_question->ask(summary, {tr("Recei&ve it"), tr("&Leave it")}, [this](int answer) {
        if (answer == 0)
            m_desk->receive();
    });
}

void PackagesPart::chooseRecipient()
{
    if (!hasPassphrase())
        return;
    QStringList names;
    for (const KnownSite &site : m_sites)
        if (site.act.role != SiteRole::Self && site.act.state == SiteState::Enrolled)
            names += site.act.name;
    if (names.isEmpty())
        return m_message->say(tr("Nobody is enrolled yet to whom a package could go."), Status::Watch);
    m_message->clear();
    m_panel->ask(QLatin1String(Sending), tr("Send a package"), {{tr("To"), {}, 0, names, {}}},
                 tr("&Choose a file…"));
}

void PackagesPart::send(const Enrolment &recipient)
{
    const QString name = QFileInfo(m_session.path()).absolutePath() + u'/' + tr("for %1").arg(recipient.name)
                         + QStringLiteral(".mandatepkg");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Send a package"), name, tr("Packages (*.mandatepkg)"));
    if (path.isEmpty())
        return;
    m_message->say(tr("Closing the package…"));
    m_desk->send(recipient, path, m_passphrase->text());
}

void PackagesPart::introduce()
{
    if (!hasPassphrase())
        return;
    QString name;
    for (const KnownSite &site : m_sites)
        if (site.act.role == SiteRole::Self)
            name = site.act.name;
    m_panel->ask(QLatin1String(Introducing), tr("Introduce this register to the other side"),
                 {{tr("Name of this office"), name, 0, {}, {}}, {tr("Passphrase once more"), {}, 0, {}, {}}},
                 tr("&Choose a file…"));
}

void PackagesPart::enrol()
{
    m_card = QFileDialog::getOpenFileName(this, tr("Enrol an office"), QString(),
                                          tr("Enrolment files (*.mandateoffice);;All files (*)"));
    if (m_card.isEmpty())
        return;
    m_panel->ask(QLatin1String(Enrolling), tr("Enrol the office of %1").arg(QFileInfo(m_card).fileName()),
                 {{tr("Code of the office"), {}, 20, {}, tr("empty: it is the centre of this register")},
                  {tr("Fingerprint, as it is read to you"), {}, 0, {}, {}}},
                 tr("&Enrol"));
}

void PackagesPart::takeAnswers(const QString &purpose, const QStringList &answers)
{
    if (purpose == QLatin1String(Introducing)) {
        if (answers.first().trimmed().isEmpty())
            return m_panel->refuse(tr("Under which name is this register to be known?"));
        if (answers.last() != m_passphrase->text())
            return m_panel->refuse(tr("The two passphrases differ."));
        const QString path = QFileDialog::getSaveFileName(this, tr("Introduce this register"),
                                                          answers.first() + QStringLiteral(".mandateoffice"),
                                                          tr("Enrolment files (*.mandateoffice)"));
        if (!path.isEmpty())
            m_desk->introduce(answers.first().trimmed(), path, m_passphrase->text());
    } else if (purpose == QLatin1String(Enrolling)) {
        m_desk->enrol(m_card, answers.first().trimmed(), answers.last());
    } else {
        std::vector<Enrolment> enrolled;
        for (const KnownSite &site : m_sites)
            if (site.act.role != SiteRole::Self && site.act.state == SiteState::Enrolled)
                enrolled.push_back(site.act);
        const auto at = answers.first().toUInt();
        if (at < enrolled.size())
            send(enrolled[at]);
    }
    m_panel->leave();
}

} // namespace mandate
