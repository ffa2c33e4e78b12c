// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/receiving.h"
#include "core/exchange/sitecard.h"
#include "ui/models/sitesmodel.h"

#include <QObject>

#include <memory>

namespace mandate {

class Session;

// Who takes part, and whether the keys of this register are on this computer.
struct KnownSites
{
    std::vector<KnownSite> sites;
    bool hasKeys = false;
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
    void readCard(const QString &path);
    // With the code of an office, or as the centre where it is empty.
    void enrol(const SiteCard &card, const QString &officeCode, const QString &fingerprint);
    void revoke(const Enrolment &site, const QString &reason);

signals:
    void sitesKnown(const mandate::KnownSites &known);
    void cardRead(const mandate::SiteCard &card);
    // What receiving a package would come to.
    void looked(const QString &summary);
    // What it came to, and how many of its changes wait for a decision.
    void received(const QString &report, int waiting);
    void done(const QString &sentence);
    void failed(const mandate::Error &error);

private:
    void work(RecordSet held, int triesLeft);
    struct Planned;
    void tell(const Planned &planned);
    void commit(const Save &save, const QString &sentence);

    Session &m_session;
    std::shared_ptr<const ReceivedPackage> m_package;
};

// What a package comes to, in a sentence or two.
QString summaryOf(const MergeReport &report);

} // namespace mandate
