// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packagespart.h"

#include "core/security/password.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/labels.h"
#include "ui/forms/messageline.h"
#include "ui/forms/questionline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr const char *Introducing = "introduce";
constexpr const char *Enrolling = "enrol";
constexpr const char *Sending = "send";
constexpr const char *Revoking = "revoke";
constexpr int FewestRows = 2;
constexpr int MostRows = 8;

} // namespace

PackagesPart::PackagesPart(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_desk(new PackageDesk(session, this)),
      m_sites(new SitesModel(this)),
      m_lesson(explanation(tr("No office takes part yet. Each side introduces its register and enrols the "
                              "other's; the help tells it step by step."),
                           this)),
      m_table(new TableView(tr("Offices that take part"), this)),
      m_passphraseRow(new QWidget(this)),
      m_passphrase(new QLineEdit(m_passphraseRow)),
      m_panel(new AskPanel(this)),
      m_question(new QuestionLine(this)),
      m_message(new MessageLine(this))
{
    setObjectName(QStringLiteral("packages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(heading(tr("Packages"), this));
    layout->addWidget(
        explanation(tr("Offices without a network work on a register of their own. Its changes come in a "
                       "package that only you can open, and you see what they come to before anything "
                       "is changed."),
                    this));
    layout->addWidget(makeSites());
    addButtons(*layout);
    layout->addWidget(m_panel);
    layout->addWidget(m_question);
    layout->addWidget(m_message);
    listenToDesk();
    connect(m_panel, &AskPanel::answered, this, &PackagesPart::takeAnswers);
    connect(&session, &Session::opened, m_passphrase, &QLineEdit::clear); // it was of another register
    showSites({});
    m_desk->askSites();
}

void PackagesPart::listenToDesk()
{
    connect(m_desk, &PackageDesk::sitesKnown, this, &PackagesPart::showSites);
    connect(m_desk, &PackageDesk::cardRead, this, &PackagesPart::askEnrolment);
    connect(m_desk, &PackageDesk::looked, this, &PackagesPart::confirm);
    connect(m_desk, &PackageDesk::received, this, &PackagesPart::tellReceived);
    connect(m_desk, &PackageDesk::failed, this, &PackagesPart::tellFailed);
    connect(m_desk, &PackageDesk::done, this, [this](const QString &sentence) {
        m_panel->leave();
        m_message->say(sentence, Status::Good);
    });
}

// Who takes part, and the passphrase that opens and signs; before anybody does, how it is begun.
QWidget *PackagesPart::makeSites()
{
    m_table->setModel(m_sites);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setColumnWidth(SitesModel::Name, figures(22));
    m_table->setColumnWidth(SitesModel::State, figures(18));
    m_table->setColumnWidth(SitesModel::Received, figures(18));
    m_table->setColumnWidth(SitesModel::Told, figures(18));
    m_table->setColumnWidth(SitesModel::Fingerprint, figures(48));
    m_table->rememberAs(QStringLiteral("sites"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase of this register's keys"));
    m_passphrase->setMinimumWidth(figures(30));
    auto *label = new QLabel(tr("Passphrase of this register's keys"), m_passphraseRow);
    label->setBuddy(m_passphrase);
    auto *row = new QHBoxLayout(m_passphraseRow);
    row->setContentsMargins({});
    row->setSpacing(space::Between);
    row->addWidget(label);
    row->addWidget(m_passphrase);
    row->addStretch();
    auto *sites = new QWidget(this);
    auto *layout = new QVBoxLayout(sites);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_lesson);
    layout->addWidget(m_table);
    layout->addWidget(m_passphraseRow);
    return sites;
}

QPushButton *PackagesPart::addButton(QBoxLayout &layout, const QString &text, void (PackagesPart::*act)())
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, act);
    layout.addWidget(button);
    return button;
}

void PackagesPart::addButtons(QBoxLayout &layout)
{
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    m_forTrusted = {addButton(*first, tr("&Receive a package…"), &PackagesPart::choosePackage),
                    addButton(*first, tr("&Send a package…"), &PackagesPart::chooseRecipient)};
    addButton(*second, tr("Introduce this re&gister…"), &PackagesPart::introduce);
    addButton(*second, tr("E&nrol an office…"), &PackagesPart::chooseCard);
    m_forTrusted.push_back(addButton(*second, tr("Revo&ke an office…"), &PackagesPart::chooseRevoked));
    for (QHBoxLayout *row : {first, second}) {
        row->setSpacing(space::Between);
        row->addStretch();
        layout.addLayout(row);
    }
}

void PackagesPart::showSites(const KnownSites &known)
{
    const int row = m_table->currentSource().row();
    m_sites->show(known.sites);
    m_hasKeys = known.hasKeys;
    if (row >= 0 && row < m_sites->rowCount())
        m_table->setCurrentIndex(m_table->fromSource(m_sites->index(row, 0)));
    const bool isAnyTrusted = !m_sites->trusted().empty();
    m_lesson->setVisible(known.sites.empty());
    m_table->setVisible(!known.sites.empty());
    const int lines = qBound(FewestRows, m_sites->rowCount(), MostRows) + 2; // the titles, a scroll bar
    m_table->setFixedHeight(lines * m_table->verticalHeader()->defaultSectionSize());
    m_passphraseRow->setVisible(isAnyTrusted && known.hasKeys);
    for (QPushButton *button : m_forTrusted)
        button->setVisible(isAnyTrusted);
}

bool PackagesPart::hasPassphrase()
{
    if (m_sites->trusted().empty()) {
        m_message->say(tr("Nobody is enrolled here with whom packages could be exchanged."), Status::Watch);
        return false;
    }
    if (!m_passphrase->text().isEmpty())
        return true;
    m_message->say(m_hasKeys
                       ? tr("Type the passphrase of this register's keys first.")
                       : tr("The keys of this register are not on this computer. Introduce it here, and "
                            "let the other sides enrol it anew."),
                   Status::Watch);
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
        if (answer != 0)
            return;
        m_message->say(tr("Receiving the package…"));
        m_desk->receive();
    });
}

void PackagesPart::tellReceived(const QString &report, int waiting)
{
    if (waiting == 0)
        return m_message->say(report, Status::Good);
    m_message->clear();
    m_question->ask(report, {tr("Show &differing entries"), tr("&Later")}, [this](int answer) {
        if (answer == 0)
            emit differencesWanted();
    });
}

// Beside what was typed where something was, so that nothing is typed twice.
void PackagesPart::tellFailed(const Error &error)
{
    if (!m_panel->isVisible())
        return m_message->say(error);
    m_message->clear();
    m_panel->refuse(error.message);
}

void PackagesPart::askSite(const char *purpose, const QString &heading, const std::vector<AskedField> &more,
                           const QString &done)
{
    m_offered = m_sites->trusted();
    QStringList names;
    for (const KnownSite &site : m_offered)
        names += site.act.name;
    const QModelIndex current = m_table->currentSource();
    const QString chosen =
        current.isValid() ? current.siblingAtColumn(SitesModel::Name).data().toString() : QString();
    std::vector<AskedField> fields{{tr("Office"), chosen, 0, names, {}}};
    fields.insert(fields.end(), more.begin(), more.end());
    m_message->clear();
    m_panel->ask(QLatin1String(purpose), heading, fields, done);
}

void PackagesPart::chooseRecipient()
{
    if (hasPassphrase())
        askSite(Sending, tr("Send a package"), {}, tr("&Choose a file…"));
}

void PackagesPart::send(const Enrolment &recipient)
{
    const QString name = QFileInfo(m_session.path()).absolutePath() + u'/' + tr("for %1").arg(recipient.name)
                         + QStringLiteral(".mandatepkg");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Send a package"), name, tr("Packages (*.mandatepkg)"));
    if (path.isEmpty())
        return;
    m_panel->leave();
    m_message->say(tr("Closing the package…"));
    m_desk->send(recipient, path, m_passphrase->text());
}

void PackagesPart::chooseRevoked()
{
    askSite(Revoking,
            tr("Revoke an office: what it sent stands, nothing more is taken from it or sent to it"),
            {{tr("Reason"), {}, 0, {}, tr("such as: the laptop was stolen")}}, tr("Rev&oke"));
}

void PackagesPart::introduce()
{
    const QString hint = tr("at least ten characters");
    std::vector<AskedField> fields{{tr("Name of this office"), m_sites->ownName(), 0, {}, {}},
                                   {tr("Passphrase"), {}, 0, {}, m_hasKeys ? QString() : hint, true}};
    if (!m_hasKeys)
        fields.push_back({tr("Passphrase once more"), {}, 0, {}, {}, true});
    m_message->clear();
    m_panel->ask(QLatin1String(Introducing),
                 m_hasKeys ? tr("Introduce this register with the keys it has")
                           : tr("Introduce this register: its keys are made, and a passphrase guards them"),
                 fields, tr("&Choose a file…"));
}

void PackagesPart::chooseCard()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Enrol an office"), QString(),
                                                      tr("Enrolment files (*.mandateoffice);;All files (*)"));
    if (!path.isEmpty())
        m_desk->readCard(path);
}

void PackagesPart::askEnrolment(const SiteCard &card)
{
    m_card = card;
    m_message->clear();
    m_panel->ask(QLatin1String(Enrolling),
                 tr("Enrol %1. Let its fingerprint be read to you, face to face or by telephone, and type "
                    "what you hear")
                     .arg(card.name),
                 {{tr("Code of the office"), {}, 20, {}, tr("empty: it is the centre")},
                  {tr("Fingerprint, as it is read to you"), {}, 0, {}, {}}},
                 tr("&Enrol"));
}

void PackagesPart::takeIntroduction(const QStringList &answers)
{
    if (answers.first().isEmpty())
        return m_panel->refuse(tr("Under which name is this register to be known?"));
    if (!m_hasKeys && answers[1].size() < LeastPasswordLength)
        return m_panel->refuse(tr("A passphrase has at least ten characters; four words make a good one."));
    if (answers[1] != answers.last())
        return m_panel->refuse(tr("The two passphrases differ."));
    QString name = answers.first();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Introduce this register"), name.replace(u'/', u'-') + QStringLiteral(".mandateoffice"),
        tr("Enrolment files (*.mandateoffice)"));
    if (!path.isEmpty())
        m_desk->introduce(answers.first(), path, answers[1]);
}

void PackagesPart::takeAnswers(const QString &purpose, const QStringList &answers)
{
    if (purpose == QLatin1String(Introducing))
        return takeIntroduction(answers);
    if (purpose == QLatin1String(Enrolling))
        return m_desk->enrol(m_card, answers.first(), answers.last());
    const auto at = answers.first().toUInt();
    if (at >= m_offered.size())
        return m_panel->leave();
    if (purpose == QLatin1String(Sending))
        return send(m_offered[at].act);
    if (answers.last().isEmpty())
        return m_panel->refuse(tr("A revocation needs a reason: it stays in the audit trail."));
    m_desk->revoke(m_offered[at].act, answers.last());
}

} // namespace mandate
