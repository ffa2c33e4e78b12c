// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sitesmodel.h"

#include "core/exchange/sites.h"
#include "ui/look/palette.h"
#include "ui/look/roles.h"

#include <algorithm>
#include <iterator>

namespace mandate {

namespace {

Status statusOf(const KnownSite &site)
{
    if (site.isSelf())
        return Status::None;
    return site.isTrusted() ? Status::Good : Status::Bad;
}

QString stateOf(const KnownSite &site)
{
    if (site.isSelf())
        return SitesModel::tr("This register");
    if (!site.isTrusted())
        return SitesModel::tr("Revoked: %1").arg(site.act.reason);
    return site.act.role == SiteRole::Centre ? SitesModel::tr("The centre")
                                             : SitesModel::tr("Office %1").arg(site.officeCode);
}

QString savesUpTo(const QString &head)
{
    return head.isEmpty() ? SitesModel::tr("nothing yet") : SitesModel::tr("up to save %1").arg(head);
}

} // namespace

void SitesModel::show(std::vector<KnownSite> sites)
{
    beginResetModel();
    m_sites = std::move(sites);
    endResetModel();
}

std::vector<KnownSite> SitesModel::trusted() const
{
    std::vector<KnownSite> found;
    std::copy_if(m_sites.begin(), m_sites.end(), std::back_inserter(found),
                 [](const KnownSite &site) { return site.isTrusted(); });
    return found;
}

QString SitesModel::ownName() const
{
    const auto own =
        std::find_if(m_sites.begin(), m_sites.end(), [](const KnownSite &site) { return site.isSelf(); });
    return own == m_sites.end() ? QString() : own->act.name;
}

int SitesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sites.size());
}

int SitesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SitesModel::shown(const KnownSite &site, int column) const
{
    switch (column) {
    case Name: return site.act.name;
    case State: return stateOf(site);
    case Received: return site.isSelf() ? QString() : savesUpTo(site.received);
    case Told: return site.isSelf() ? QString() : savesUpTo(site.told);
    default: return fingerprint(keysOf(site.act));
    }
}

QVariant SitesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KnownSite &site = m_sites[std::size_t(index.row())];
    if (role == StatusRole && index.column() == State)
        return int(statusOf(site));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return shown(site, index.column());
}

QVariant SitesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[] = {tr("Name"), tr("Takes part as"), tr("Received from it"), tr("It has received"),
                              tr("Fingerprint")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace mandate
