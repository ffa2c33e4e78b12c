// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attendance.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QThread>
#include <QUuid>

#include <chrono>

namespace mandate {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr int Slots = 64;
constexpr int SlotSize = 256;
constexpr int Door = 1000;       // held while somebody enters, or leaves as the last
constexpr int Refreshing = 2000; // a lock of one's own, for which NFS asks the server for what others wrote
constexpr auto Settled = 6s;     // three counts of those who live
constexpr auto Stale = 30s;
constexpr int DoorTries = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString plain(QString text)
{
    for (QChar &letter : text)
        if (letter.isSpace() || !letter.isPrint())
            letter = u' ';
    return text.trimmed().left(40);
}

// This run of this computer, and a process of it.
QString processHere(qint64 process)
{
    return QStringLiteral("%1:%2").arg(QString::fromLatin1(QSysInfo::bootUniqueId())).arg(process);
}

// Whether a process is known to have ended: only one's own computer tells.
bool hasEnded(const QString &process)
{
    const QString number = process.section(u':', -1);
    return process == processHere(number.toLongLong()) && QFile::exists(QStringLiteral("/proc/self"))
           && !QFile::exists(QStringLiteral("/proc/") + number);
}

} // namespace

QString accountName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? Text::tr("somebody") : name;
}

// What stands in a slot.
struct Attendance::Entry
{
    QString id;
    qint64 beat = 0;
    bool saysLocksLie = false;
    QString process;
    Colleague colleague;
};

// What was last seen of a slot that nobody locks.
struct Attendance::Sight
{
    QString id;
    qint64 beat = 0;
    Clock::time_point since;
};

Attendance::Attendance(const QString &registerFile, const QString &name, bool isRemote)
    : m_locks(registerFile + QStringLiteral(".clients")),
      m_id(QUuid::createUuid().toString(QUuid::Id128)),
      m_self{plain(name), plain(QSysInfo::machineHostName()), QDateTime::currentDateTime(), false, true},
      m_isRemote(isRemote)
{}

Result<std::unique_ptr<Attendance>> Attendance::join(const QString &registerFile, const QString &name,
                                                     bool isRemote)
{
    std::unique_ptr<Attendance> attendance(new Attendance(registerFile, name, isRemote));
    if (!attendance->enter())
        return failure(Error::Kind::Unwritable,
                       Text::tr("%1 cannot be written, so that others could not see that you have the "
                                "register open. Ask for permission to write in its folder.")
                           .arg(QDir::toNativeSeparators(attendance->m_locks.file().fileName())));
    attendance->look();
    return attendance;
}

// The last to leave may be removing the file while it is opened.
bool Attendance::enter()
{
    for (int i = 0; i < DoorTries; ++i) {
        if (!m_locks.open())
            return false;
        const bool isInside = m_locks.take(Door) && m_locks.isNamed();
        const bool isIn = isInside && claim();
        m_locks.release(Door);
        if (isInside)
            return isIn;
        m_locks.file().close();
        QThread::msleep(20);
    }
    return false;
}

Attendance::~Attendance()
{
    if (!m_locks.file().isOpen() || m_slot < 0)
        return;
    const bool isAtDoor = !m_isRemote && m_locks.take(Door);
    blank(m_slot);
    m_locks.release(m_slot);
    if (isAtDoor && isAlone())
        m_locks.file().remove();
}

bool Attendance::isAlone()
{
    for (int slot = 0; slot < Slots; ++slot) {
        if (!m_locks.take(slot))
            return false;
        m_locks.release(slot);
    }
    return true;
}

// An empty one: what somebody wrote is left until it is known that he is gone.
bool Attendance::claim()
{
    for (int slot = 0; slot < Slots; ++slot)
        if (entryAt(slot).id.isEmpty() && claimAt(slot))
            return true;
    for (int slot = 0; slot < Slots && !m_isRemote; ++slot) // a lock of this computer tells all
        if (claimAt(slot))
            return true;
    return false;
}

bool Attendance::claimAt(int slot)
{
    if (!m_locks.take(slot))
        return false;
    m_slot = slot;
    write();
    return true;
}

Attendance::Entry Attendance::entryAt(int slot)
{
    QFile &file = m_locks.file();
    if (!file.seek(qint64(slot) * SlotSize))
        return {};
    const QStringList fields = QString::fromUtf8(file.read(SlotSize)).trimmed().split(u'\t');
    if (fields.size() != 7)
        return {};
    Entry entry{
        fields[0], fields[1].toLongLong(), fields[2].contains(QLatin1String("locks-lie")), fields[4], {}};
    entry.colleague = {fields[6], fields[5], QDateTime::fromString(fields[3], Qt::ISODate),
                       fields[2].contains(QLatin1String("saving")), entry.id == m_id};
    return entry;
}

void Attendance::write()
{
    const QString state =
        QStringLiteral("%1%2").arg(m_self.isSaving ? QStringLiteral("saving") : QStringLiteral("open"),
                                   m_locksLie ? QStringLiteral(",locks-lie") : QString());
    const QString line = QStringList{m_id,
                                     QString::number(m_beat),
                                     state,
                                     m_self.since.toString(Qt::ISODate),
                                     processHere(QCoreApplication::applicationPid()),
                                     m_self.computer,
                                     m_self.name}
                             .join(u'\t');
    QFile &file = m_locks.file();
    if (file.seek(qint64(m_slot) * SlotSize))
        file.write(line.toUtf8().leftJustified(SlotSize - 1, ' ', true) + '\n');
}

void Attendance::blank(int slot)
{
    QFile &file = m_locks.file();
    if (file.seek(qint64(slot) * SlotSize))
        file.write(QByteArray(SlotSize - 1, ' ') + '\n');
}

void Attendance::setName(const QString &name)
{
    m_self.name = plain(name);
    write();
    m_colleagues.front() = m_self;
}

void Attendance::setSaving(bool isSaving)
{
    m_self.isSaving = isSaving;
    write();
}

// A computer that slept may find its slot given away.
void Attendance::look()
{
    m_locks.take(Refreshing + m_slot);
    if (entryAt(m_slot).id != m_id) {
        m_locks.release(m_slot);
        if (!claim())
            return;
    }
    ++m_beat;
    write();
    m_colleagues = {m_self};
    m_isUnsettled = false;
    const qint64 used = std::min<qint64>(Slots, (m_locks.file().size() + SlotSize - 1) / SlotSize);
    for (int slot = 0; slot < used; ++slot) {
        const Entry entry = slot == m_slot ? Entry() : entryAt(slot);
        if (entry.id.isEmpty())
            m_unlocked.erase(slot);
        else if (meet(slot, entry))
            m_colleagues.push_back(entry.colleague);
    }
    if (m_locksLie)
        write(); // for all to see
    m_locks.release(Refreshing + m_slot);
}

// Whether somebody lives in a slot. Nobody does whose lock is free, unless he counts on all the same.
bool Attendance::meet(int slot, const Entry &entry)
{
    const bool isLocked = !m_locks.take(slot);
    if (!isLocked)
        m_locks.release(slot);
    const auto known = m_unlocked.find(slot);
    const bool isKnown = known != m_unlocked.end() && known->second.id == entry.id;
    const bool goesOn = !isLocked && isKnown && known->second.beat != entry.beat;
    m_locksLie = m_locksLie || goesOn || (isLocked && entry.saysLocksLie);
    if (isLocked) {
        m_unlocked.erase(slot);
        return true;
    }
    if (hasEnded(entry.process)) {
        forget(slot, {entry.id, entry.beat, {}});
        return false;
    }
    if (!isKnown || goesOn)
        m_unlocked[slot] = {entry.id, entry.beat, Clock::now()};
    else if (Clock::now() - known->second.since > Stale)
        forget(slot, known->second);
    m_isUnsettled = m_isUnsettled || !isKnown || Clock::now() - m_unlocked[slot].since < Settled;
    return goesOn;
}

// Who died left his name behind. It is wiped under the lock, so that nobody's new one is.
void Attendance::forget(int slot, const Sight &sight)
{
    if (!m_locks.take(slot))
        return;
    const Entry now = entryAt(slot);
    if (now.id == sight.id && now.beat == sight.beat)
        blank(slot);
    m_locks.release(slot);
}

void Attendance::settle()
{
    while (m_isUnsettled && !m_locksLie && m_isRemote) {
        QThread::msleep(500);
        look();
    }
}

} // namespace mandate
