// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savelistmodel.h"

#include "core/reports/savelist.h"

namespace mandate {

SaveListModel::SaveListModel(Session &session, QObject *parent) : ListingModel(session, savesList(), parent)
{}

void SaveListModel::take(const QStringList &)
{
    reload();
}

} // namespace mandate
