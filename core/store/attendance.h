// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/bytelocks.h"

#include <QDateTime>

#include <map>
#include <memory>
#include <vector>

namespace mandate {

// Somebody who has a register open.
struct Colleague
{
    QString name;
    QString computer;
    QDateTime since;
    bool isSaving = false;
    bool isMine = false;

    bool operator==(const Colleague &) const = default;
};

// The name of this computer's account, until somebody signs in by another.
QString accountName();

// Who has a register open, told in a file of slots beside it, "<register>.clients". Each who is here holds
// the lock of a slot and counts on in it. Whose count goes on though his lock can be taken shows that this
// place keeps locks from other computers: then nobody may write there. No clock decides anything.
class Attendance
{
public:
    // Takes a slot. Where nobody could be on another computer, the last to leave removes the file.
    static Result<std::unique_ptr<Attendance>> join(const QString &registerFile, const QString &name,
                                                    bool isRemote);
    ~Attendance();
    Attendance(const Attendance &) = delete;
    Attendance &operator=(const Attendance &) = delete;

    // Counts on and looks at the others; to be called every two seconds.
    void look();
    // Looks until it is known of every slot whether somebody lives in it: at once, or after some seconds
    // where somebody left in a hurry.
    void settle();
    void setName(const QString &name);
    // Before and after a save, so that those who wait know for whom.
    void setSaving(bool isSaving);

    // All who are here, oneself first.
    const std::vector<Colleague> &colleagues() const { return m_colleagues; }
    // Whether locks were seen not to work here, by this or another computer.
    bool locksLie() const { return m_locksLie; }

private:
    struct Entry;
    struct Sight;

    Attendance(const QString &registerFile, const QString &name, bool isRemote);
    bool enter();
    bool claim();
    bool claimAt(int slot);
    void write();
    void blank(int slot);
    bool meet(int slot, const Entry &entry);
    void forget(int slot, const Sight &sight);
    bool isAlone();
    Entry entryAt(int slot);

    ByteLocks m_locks;
    const QString m_id;
    Colleague m_self;
    const bool m_isRemote;
    int m_slot = -1;
    qint64 m_beat = 0;
    bool m_locksLie = false;
    bool m_isUnsettled = false;
    std::map<int, Sight> m_unlocked; // slots with somebody's name and nobody's lock
    std::vector<Colleague> m_colleagues;
};

} // namespace mandate
