// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/receiving.h"
#include "core/exchange/sites.h"

#include <QObject>

#include <memory>

namespace mandate {

class Session;

// A site as the page lists it.
struct KnownSite
{
    Enrolment act;
    QString officeCode;
    int received = 0; // of its saves, here
    int told = 0;     // of ours, there
    QString head;     // of its audit trail, as it was received here last
    QString toldHead; // of ours, as it was received there
};

// Receives and sends packages for the page, introduces this register and enrols others. What takes long runs
// aside; every change goes through the session.
class PackageDesk : public QObject
{
    Q_OBJECT

public:
    explicit PackageDesk(Session &session, QObject *parent = nullptr);

    void askSites();
    // Opens a package and tells what receiving it would come to.
    void look(const QString &path, const QString &passphrase);
    // Works in what was looked at last.
    void receive();
    void send(const Enrolment &recipient, const QString &path, const QString &passphrase);
    void introduce(const QString &name, const QString &path, const QString &passphrase);
    // With the code of an office, or of the centre where it is empty.
    void enrol(const QString &path, const QString &officeCode, const QString &fingerprint);
    void revoke(const Enrolment &site, const QString &reason);

signals:
    void sitesKnown(const std::vector<mandate::KnownSite> &sites);
    void looked(const QString &summary);
    void done(const QString &sentence);
    void failed(const mandate::Error &error);

private:
    void work(RecordSet held, int triesLeft);
    void tell(const MergeReport &report, const QStringList &before);
    void commit(const Save &save, const QString &sentence);

    Session &m_session;
    std::shared_ptr<const ReceivedPackage> m_package;
};

// What a package comes to, in a sentence or two.
QString summaryOf(const MergeReport &report);

} // namespace mandate
