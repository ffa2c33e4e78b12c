// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/situation.h"

#include "tests/faults/sender.h"
#include "tests/faults/tally.h"
#include "tests/faults/worker.h"

#include "core/store/migrations.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace mandate {

namespace {

constexpr int MostCalls = 5'000;

void complain(const QString &what)
{
    std::fputs(qPrintable(what + '\n'), stderr);
}

void clear(const Ground &ground)
{
    const QDir folder(ground.folder);
    for (const QString &name : folder.entryList({"swept*"}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

QStringList copied(const Ground &ground, const QString &model)
{
    clear(ground);
    QFile::copy(model, ground.path());
    if (QFile::exists(model + "-journal"))
        QFile::copy(model + "-journal", ground.path() + "-journal");
    return {ground.path()};
}

QStringList aRegister(const Ground &ground)
{
    return copied(ground, ground.model());
}

QStringList anInterruptedRegister(const Ground &ground)
{
    return copied(ground, ground.interrupted());
}

QStringList anOldRegister(const Ground &ground)
{
    return copied(ground, ground.old());
}

QStringList nothing(const Ground &ground)
{
    clear(ground);
    return {ground.path()};
}

QStringList aRegisterAndSheets(const Ground &ground)
{
    return aRegister(ground) + QStringList{ground.workbook()};
}

QStringList aReceiver(const Ground &ground)
{
    return copied(ground, ground.receiver()) + QStringList{ground.parcels()};
}

QStringList aRegisterToCopy(const Ground &ground)
{
    return aRegister(ground) + QStringList{ground.copy()};
}

Result<int> turnsIn(const QString &path)
{
    const auto store = Store::open(path, Database::Access::ReadWrite);
    return store ? soundTurns(*store) : tl::unexpected(store.error());
}

// The model holds one turn; the process may have added a second.
void judgeTurn(const Ground &ground, const FaultyRun &run, SweepFigures &figures)
{
    const auto turns = turnsIn(ground.path());
    if (!turns || *turns < 1 || *turns > 2) {
        ++figures.lost;
        return complain(turns ? QStringLiteral("turns are gone") : turns.error().message);
    }
    const bool saidSaved = run.hasSaid("saved");
    figures.falselyDone += saidSaved && *turns == 1;
    figures.falselyUndone +=
        run.hasSaid("unsaved") && !run.said("unsaved").contains("not known") && *turns == 2;
}

// A register that is there after all must be whole; one that was announced must be there. What was not made
// leaves no file, unless the disk is gone and nothing can be removed any more.
void judgeMaking(const Ground &ground, const FaultyRun &run, SweepFigures &figures)
{
    const auto store = Store::open(ground.path(), Database::Access::ReadWrite);
    figures.falselyDone += run.hasSaid("ready") && !store;
    figures.falselyUndone += store && run.said("unopened").contains("Nothing was");
    figures.lost += (store && !isWhole(*store)) || (!store && run.couldTidy && QFile::exists(ground.path()));
}

QStringList leftovers(const Ground &ground)
{
    return QDir(ground.folder).entryList({"swept*.part*"}, QDir::Files);
}

// A copy that is there must be whole, and what was copied is what it was.
void judgeCopy(const Ground &ground, const FaultyRun &run, SweepFigures &figures)
{
    const auto source = turnsIn(ground.path());
    const bool isThere = QFile::exists(ground.copy());
    const auto copy = isThere ? turnsIn(ground.copy()) : Result<int>(0);
    const bool isLeft = run.couldTidy && !run.struck.isEmpty() && !leftovers(ground).isEmpty();
    if (!source || *source != 1 || !copy || isLeft) {
        ++figures.lost;
        complain(!source  ? source.error().message
                 : !copy  ? copy.error().message
                 : isLeft ? leftovers(ground).join(' ')
                          : QStringLiteral("turns are gone"));
    }
    figures.falselyDone += run.hasSaid("copied") && !isThere;
    figures.falselyUndone += run.hasSaid("uncopied") && isThere;
}

Result<int> officesIn(const QString &path, Database::Access access)
{
    const auto database = Database::open(path, access);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto faults = damagesOf(*database); !faults.isEmpty())
        return invalid(faults);
    return records<Office>(*database, "").map([](const auto &offices) { return int(offices.size()); });
}

// Whether it was brought up to date or not: it can be, holds what it held, and what was set aside is whole.
void judgeMigration(const Ground &ground, const FaultyRun &run, SweepFigures &figures)
{
    const bool isNew = formatOf(ground.path()) == history().back().version;
    const QStringList aside = QDir(ground.folder).entryList({"swept.before-version-*.mandate"}, QDir::Files);
    figures.falselyDone += run.hasSaid("ready") && !isNew;
    for (const QString &name : aside) {
        const QString path = ground.folder + '/' + name;
        const bool isOld = formatOf(path) == OldFormat;
        const auto offices = officesIn(path, Database::Access::ReadWrite);
        figures.lost += !isOld || !offices || *offices != Offices;
    }
    const auto offices = officesIn(ground.path(), Database::Access::ReadWrite);
    if (!offices || *offices != Offices || (isNew && aside.isEmpty())) {
        ++figures.lost;
        complain(offices ? QStringLiteral("offices or the copy are gone") : offices.error().message);
    }
}

constexpr Situation Situations[] = {
    {"save", turnOnce, aRegister, judgeTurn},
    {"recover", turnOnce, anInterruptedRegister, judgeTurn},
    {"make", makeOne, nothing, judgeMaking},
    {"import", importOnce, aRegisterAndSheets, judgeTurn},
    {"receive", receiveOnce, aReceiver, judgeTurn},
    {"backup", copyOnce, aRegisterToCopy, judgeCopy},
    {"update", openOnce, anOldRegister, judgeMigration},
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A register whose writer died in the middle of writing a save, its journal still needed. The second turn is
// not to be found in it.
bool makeInterrupted(const Ground &ground)
{
    for (int call = 1; call < MostCalls; ++call) {
        const QStringList arguments = aRegister(ground);
        const FaultyRun run = runFaulty(turnOnce, arguments, ground.files(), {"death", 0, "", false}, call);
        if (run.calls > 0)
            return false;
        if (bytesOf(ground.model()) != bytesOf(ground.path()))
            return QFile::exists(ground.path() + "-journal")
                   && QFile::copy(ground.path(), ground.interrupted())
                   && QFile::copy(ground.path() + "-journal", ground.interrupted() + "-journal");
    }
    return false;
}

// A register that has received one turn; the next lies ready.
bool makeReceiver(const Ground &ground)
{
    auto sender = Sender::to(ground.receiver(), ground.parcels());
    if (!sender || !sender->sendUpTo(2))
        return false;
    auto store = Store::open(ground.receiver(), Database::Access::ReadWrite);
    return store && receiveNext(*store, ground.parcels());
}

} // namespace

std::span<const Situation> situations()
{
    return Situations;
}

bool makeGround(const Ground &ground)
{
    auto model = makeTally(ground.model());
    if (!model)
        return false;
    auto save = nextTurn(*model);
    if (!save || !model->commit(std::move(*save)))
        return false;
    const auto sheets = nextSheets(*model);
    if (!sheets || !writeSheets(*sheets, ground.workbook()))
        return false;
    model = tl::unexpected(Error());
    return makeOldTally(ground.old()) && makeReceiver(ground) && makeInterrupted(ground);
}

} // namespace mandate
