// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entrybook.h"

#include <QCoreApplication>

namespace mandate {

const DifferingEntry *EntryBook::before(const Uuid &record, const QString &group) const
{
    const QString whole = QLatin1String(WholeRecord);
    for (const QString &of : {group, whole}) {
        const auto found = m_open.find({record, of});
        if (found != m_open.end())
            return &found->second;
    }
    const auto any = m_open.lower_bound({record, QString()});
    return group == whole && any != m_open.end() && any->first.first == record ? &any->second : nullptr;
}

void EntryBook::add(const Unit &unit, DifferenceCause cause, const DifferingEntry *follows)
{
    const SaveEntry &save = unit.save->link.entry;
    DifferingEntry entry;
    entry.id = DifferingEntryId::create();
    entry.package = m_package;
    entry.site = m_site;
    entry.save = save.id.uuid;
    entry.table = QString::fromLatin1(unit.description->table);
    entry.record = unit.record;
    entry.group = unit.group;
    entry.base = unit.base;
    entry.ours = unit.ours;
    entry.theirs = unit.theirs;
    entry.cause = cause;
    entry.label = save.label;
    entry.editor =
        save.onBehalfOf.isEmpty()
            ? save.user
            : QCoreApplication::translate("exchange", "%1 on behalf of %2").arg(save.user, save.onBehalfOf);
    entry.editedAt = save.at.toString(Qt::ISODate);
    entry.reason = save.reason;
    entry.agreement = unit.agreement;
    if (follows)
        entry.follows = follows->id;
    m_added.push_back(entry);
    note(entry);
}

} // namespace mandate
