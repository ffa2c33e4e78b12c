// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packagedesk.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mandate {

class AskPanel;
class MessageLine;
class QuestionLine;

// Packages to and from offices that work offline: received after a look at what would change, sent, and who
// takes part.
class PackagesPart : public QWidget
{
    Q_OBJECT

public:
    explicit PackagesPart(Session &session, QWidget *parent = nullptr);

    // Looks at a package, and asks whether it is to be received.
    void take(const QString &path);
    void choosePackage();
    void chooseRecipient();

private:
    void addButtons(class QBoxLayout *layout);
    void showSites(const std::vector<KnownSite> &sites);
    void confirm(const QString &summary);
    void send(const Enrolment &recipient);
    void introduce();
    void enrol();
    void takeAnswers(const QString &purpose, const QStringList &answers);
    bool hasPassphrase();

    Session &m_session;
    PackageDesk *m_desk;
    QLabel *m_known;
    QLineEdit *m_passphrase;
    AskPanel *m_panel;
    QuestionLine *m_question;
    MessageLine *m_message;
    std::vector<KnownSite> m_sites;
    QString m_card; // the enrolment file that is being taken in
};

} // namespace mandate
