// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/enrolment.h"

#include <QAbstractTableModel>

#include <vector>

namespace mandate {

// A site as the page lists it.
struct KnownSite
{
    Enrolment act;
    QString officeCode;
    QString received; // the head of its audit trail as it was received here last; empty before
    QString told;     // of ours, as it was received there

    bool isSelf() const { return act.role == SiteRole::Self; }
    bool isTrusted() const { return !isSelf() && act.state == SiteState::Enrolled; }
};

// The offices that exchange packages with this register, a line each, itself among them.
class SitesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Received, Told, Fingerprint, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<KnownSite> sites);
    const std::vector<KnownSite> &sites() const { return m_sites; }
    // Those to which a package can go and which can be revoked.
    std::vector<KnownSite> trusted() const;
    // The name under which this register was introduced; empty before.
    QString ownName() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant shown(const KnownSite &site, int column) const;

    std::vector<KnownSite> m_sites;
};

} // namespace mandate
