// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/differingentry.h"
#include "core/exchange/packagecontent.h"

#include <map>
#include <optional>

namespace mandate {

// The undecided entries of one site by record and fields, as a package finds them and adds to them.
class EntryBook
{
public:
    EntryBook(PackageId package, Uuid site) : m_package(package.uuid), m_site(site) {}

    void note(const DifferingEntry &open) { m_open[{open.record, open.group}] = open; }
    // The entry behind which a change waits: of the same fields or of the whole record, and for a change of
    // the whole record any of it.
    const DifferingEntry *before(const Uuid &record, const QString &group) const;

    // A new entry about one unit of a save.
    struct Unit
    {
        const SentSave *save;
        const Description *description;
        Uuid record;
        QString group;
        QString base;
        QString ours;
        QString theirs;
        Uuid agreement;
    };
    void add(const Unit &unit, DifferenceCause cause, const DifferingEntry *follows = nullptr);

    const std::vector<DifferingEntry> &added() const { return m_added; }

private:
    Uuid m_package;
    Uuid m_site;
    std::map<std::pair<Uuid, QString>, DifferingEntry> m_open;
    std::vector<DifferingEntry> m_added;
};

} // namespace mandate
