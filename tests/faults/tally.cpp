// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/tally.h"

#include "core/cycle/enrolment.h"
#include "core/cycle/receipt.h"
#include "core/cycle/sentpackage.h"
#include "core/exchange/importplan.h"
#include "core/exchange/workbookfile.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/store/backup.h"
#include "core/store/chain.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <sqlite3.h>

namespace mandate {

namespace {

constexpr int PostsOfAnImport = 60;
constexpr const char *ImportName = "sheets";

// Names of changing length, so that turns move rows between pages.
QString nameOf(int number)
{
    return QString::number(number) + ' ' + QString(1 + number * 37 % 600, 'x');
}

std::vector<QString> row(std::initializer_list<QString> cells)
{
    return {cells};
}

template <typename Record>
Result<int> numberIn(const Store &store)
{
    return records<Record>(store.database(), "").map([](const auto &all) { return int(all.size()); });
}

// The first save made the offices. Each site was made known by a save of its own, and so was what went to it;
// from then on every turn came with a receipt.
Result<int> savesBeside(const Store &store, int turns)
{
    const auto known = numberIn<Enrolment>(store);
    const auto sent = numberIn<SentPackage>(store);
    const auto receipts = records<Receipt>(store.database(), "");
    if (!known || !sent || !receipts)
        return tl::unexpected(!known ? known.error() : !sent ? sent.error() : receipts.error());
    // Beside them is one of the office's, for what it was given to begin with.
    const auto received = std::count_if(receipts->begin(), receipts->end(), [](const Receipt &each) {
        return each.kind == PackageKind::Returns;
    });
    if (*known > 0 && received != turns)
        return invalid("a receipt is in the register without its turn, or the turn without its receipt");
    return 1 + *known + *sent;
}

} // namespace

QString codeOf(int office)
{
    return QString("O%1").arg(office);
}

Result<Store> makeTally(const QString &path)
{
    auto store = Store::create(path);
    if (!store)
        return store;
    Save save("A tally");
    OfficeId first;
    for (int i = 0; i < Offices; ++i) {
        const Office office{OfficeId::create(), codeOf(i), nameOf(0), "agency", first, {}, {}};
        first = i == 0 ? office.id : first;
        save.add(office);
    }
    const auto filled = store->commit(std::move(save));
    return filled ? std::move(store) : tl::unexpected(filled.error());
}

int numberOf(const Office &office)
{
    return office.name.section(' ', 0, 0).toInt();
}

Office turned(const Office &office)
{
    Office next = office;
    next.name = nameOf(numberOf(office) + 1);
    return next;
}

Result<std::vector<Office>> officesOf(const Store &store)
{
    return records<Office>(store.database(), "ORDER BY code");
}

Result<Save> nextTurn(const Store &store)
{
    const auto offices = officesOf(store);
    if (!offices)
        return tl::unexpected(offices.error());
    Save save("A turn");
    for (const Office &office : *offices)
        save.change(office, turned(office));
    const int number = numberOf(offices->front()) + 1;
    save.add(Person{PersonId::create(), QString::number(number), nameOf(number), {}, {}, {}});
    return save;
}

Result<Workbook> nextSheets(const Store &store)
{
    const auto offices = officesOf(store);
    if (!offices)
        return tl::unexpected(offices.error());
    const QString number = QString::number(numberOf(offices->front()) + 1);
    Workbook workbook{ImportName, std::vector<Sheet>(3)};
    workbook.sheets[0].name = "offices";
    workbook.sheets[0].rows.push_back(row({"code", "name"}));
    for (const Office &office : *offices)
        workbook.sheets[0].rows.push_back(row({office.code, turned(office).name}));
    workbook.sheets[1].name = "people";
    workbook.sheets[1].rows = {row({"number", "name"}), row({number, nameOf(number.toInt())})};
    workbook.sheets[2].name = "posts";
    workbook.sheets[2].rows.push_back(row({"code", "title", "office"}));
    for (int i = 0; i < PostsOfAnImport; ++i)
        workbook.sheets[2].rows.push_back(row({QString("P%1-%2").arg(number).arg(i), nameOf(i), codeOf(0)}));
    return workbook;
}

Result<Save> nextImport(const Store &store, const Workbook &sheets)
{
    auto plan = planImport(store.database(), sheets);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!plan->report.isClean())
        return invalid(plan->report.faults.front().sentence());
    return std::move(plan->save);
}

bool writeSheets(const Workbook &sheets, const QString &folder)
{
    QDir(folder).removeRecursively();
    return writeWorkbook(sheets, folder).has_value();
}

bool makeOldTally(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8(), &handle) != SQLITE_OK)
        return false;
    QByteArray sql = "BEGIN;";
    for (const Migration &migration : history())
        if (migration.version <= OldFormat)
            sql += migration.sql;
    sql += "PRAGMA user_version = " + QByteArray::number(OldFormat)
           + ";PRAGMA application_id = " + QByteArray::number(ApplicationId) + ';';
    for (int i = 0; i < Offices; ++i)
        sql += "INSERT INTO office VALUES (randomblob(16), '" + codeOf(i).toUtf8() + "', '"
               + nameOf(i).toUtf8() + "', 'agency', NULL, '', '');";
    sql += "INSERT INTO site (site_id, name, state) VALUES (randomblob(16), '', 'own');"
           "INSERT INTO register SELECT randomblob(16), site_id, '2026-01-01T00:00:00Z' FROM site;COMMIT";
    const bool isMade = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return isMade;
}

int formatOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64).right(1).toHex().toInt(nullptr, 16) : 0;
}

QString damagesOf(const Database &database)
{
    const auto found = damages(database);
    return found ? found->join("; ") : found.error().message;
}

Result<void> isWhole(const Store &store)
{
    if (const QString found = damagesOf(store.database()); !found.isEmpty())
        return invalid(found);
    return verifyChain(store.database());
}

bool isKept(const Store &store, const QString &id)
{
    const Uuid uuid = Uuid::parse(id).value_or(Uuid());
    const auto receipt = record<Receipt>(store.database(), "WHERE package = ?", uuid);
    return (receipt && *receipt) || isSaved(store.database(), SaveId{uuid}).value_or(false);
}

Result<int> soundTurns(const Store &store)
{
    const auto whole = isWhole(store);
    const auto offices = officesOf(store);
    const auto people = records<Person>(store.database(), "");
    const auto posts = records<Post>(store.database(), "");
    const auto entries = saves(store.database());
    if (!whole || !offices || !people || !posts || !entries)
        return tl::unexpected(!whole     ? whole.error()
                              : !offices ? offices.error()
                              : !people  ? people.error()
                              : !posts   ? posts.error()
                                         : entries.error());
    const int number = numberOf(offices->front());
    const bool together = std::all_of(offices->begin(), offices->end(),
                                      [number](const Office &each) { return numberOf(each) == number; });
    const auto beside = savesBeside(store, number);
    if (!beside)
        return beside;
    const auto imports = std::count_if(entries->begin(), entries->end(), [](const SaveEntry &entry) {
        return entry.label.contains(ImportName);
    });
    if (!together || int(people->size()) != number || int(entries->size()) != number + *beside
        || std::ptrdiff_t(posts->size()) != imports * PostsOfAnImport)
        return invalid("part of a save is in the register and part is not");
    return number;
}

} // namespace mandate
