// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packagedesk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mandate {

class AskPanel;
class MessageLine;
class QuestionLine;
class TableView;
struct AskedField;

// Packages to and from offices that work offline: received after a look at what would change, sent, and who
// takes part.
class PackagesPart : public QWidget
{
    Q_OBJECT

public:
    explicit PackagesPart(Session &session, QWidget *parent = nullptr);

    // Looks at a package, and asks whether it is to be received.
    void take(const QString &path);

signals:
    // Entries wait for a decision, and somebody wants to see them.
    void differencesWanted();

private:
    void listenToDesk();
    QWidget *makeSites();
    QPushButton *addButton(QBoxLayout &layout, const QString &text, void (PackagesPart::*act)());
    void addButtons(QBoxLayout &layout);
    void showSites(const KnownSites &known);
    void choosePackage();
    void confirm(const QString &summary);
    void tellReceived(const QString &report, int waiting);
    void tellFailed(const Error &error);
    void chooseRecipient();
    void send(const Enrolment &recipient);
    void introduce();
    void chooseCard();
    void askEnrolment(const SiteCard &card);
    void chooseRevoked();
    void askSite(const char *purpose, const QString &heading, const std::vector<AskedField> &more,
                 const QString &done);
    void takeAnswers(const QString &purpose, const QStringList &answers);
    void takeIntroduction(const QStringList &answers);
    bool hasPassphrase();

    Session &m_session;
    PackageDesk *m_desk;
    SitesModel *m_sites;
    QLabel *m_lesson; // before anybody takes part
    TableView *m_table;
    QWidget *m_passphraseRow;
    QLineEdit *m_passphrase;
    AskPanel *m_panel;
    QuestionLine *m_question;
    MessageLine *m_message;
    std::vector<QPushButton *> m_forTrusted; // which need somebody who takes part
    std::vector<KnownSite> m_offered;        // whom the panel lists
    SiteCard m_card;                         // that is being enrolled
    bool m_hasKeys = false;
};

} // namespace mandate
