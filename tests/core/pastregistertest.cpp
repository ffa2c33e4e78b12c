// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pastregister.h"

#include "core/cycle/freeze.h"
#include "core/exchange/exportworkbook.h"
#include "core/exchange/invention.h"
#include "core/reports/history.h"
#include "core/store/attachments.h"
#include "core/store/backup.h"
#include "core/store/chain.h"
#include "core/store/dossiers.h"
#include "core/store/replay.h"
#include "tests/register.h"

#include <QDir>

using namespace mandate;

namespace {

// A register that somebody works in at random, with a copy kept of every state it had.
class Life
{
public:
    explicit Life(std::uint64_t seed) : m_chance(seed), m_store(m_small.make()) { keep(); }

    const Store &store() const { return m_store; }
    int saves() const { return int(m_copies.size()); }
    QString copy(int save) const { return m_copies[std::size_t(save) - 1]; }

    void live()
    {
        Save save(QStringLiteral("Step %1").arg(saves() + 1));
        switch (m_chance.below(8)) {
        case 0: addOffice(save); break;
        case 1: editOffice(save); break;
        case 2: withdrawOffice(save); break;
        case 3: editTwice(save); break;
        case 4: claim(save); break;
        case 5: attach(save); break;
        case 6: sign(save); break;
        default: return takeBack();
        }
        if (!save.isEmpty() && m_store.commit(std::move(save)))
            keep();
    }

private:
    void keep()
    {
        const QString path =
            m_small.folder.filePath(QStringLiteral("copy-%1.mandate").arg(m_copies.size() + 1));
        REQUIRE(backup(m_store.database(), path));
        m_copies.push_back(path);
    }

    std::vector<Office> offices() { return records<Office>(m_store.database(), "ORDER BY code").value(); }

    void addOffice(Save &save)
    {
        for (int i = m_chance.below(3); i >= 0; --i) {
            const QString code = QStringLiteral("OFF-%1").arg(++m_number);
            save.add(Office{OfficeId::create(),
                            code,
                            inventedField(m_number),
                            "ministry",
                            offices()[std::size_t(m_chance.below(int(offices().size())))].id,
                            {},
                            {}});
        }
    }

    void editOffice(Save &save)
    {
        const Office before = offices()[std::size_t(m_chance.below(int(offices().size())))];
        Office after = before;
        after.name = QStringLiteral("%1 %2").arg(inventedName(m_chance)).arg(++m_number);
        if (m_chance.oneIn(2))
            after.code = QStringLiteral("NEW-%1").arg(m_number);
        save.change(before, after);
    }

    void withdrawOffice(Save &save)
    {
        save.withdraw(offices()[std::size_t(m_chance.below(int(offices().size())))]);
    }

    // One record twice in one save, and another.
    void editTwice(Save &save)
    {
        const auto before = record(m_store.database(), m_small.cereals.id).value();
        SuccessIndicator between = *before;
        between.title = QStringLiteral("Cereals %1").arg(++m_number);
        SuccessIndicator after = between;
        after.title += QStringLiteral(" again");
        after.unit = QStringLiteral("t%1").arg(m_number);
        save.change(*before, between);
        save.change(between, after);
        editOffice(save);
    }

    void claim(Save &save)
    {
        Progress progress = SmallRegister::claimed(m_small.losses, QString::number(m_chance.below(90)),
                                                   QStringLiteral("Q%1").arg(1 + m_chance.below(4)));
        if (m_chance.oneIn(2))
            progress.stage = Stage::Verified; // an act
        save.add(progress);
    }

    void attach(Save &save)
    {
        KeptFile file;
        const QString path = m_small.folder.filePath(QStringLiteral("scan-%1.txt").arg(++m_number));
        QFile scan(path);
        REQUIRE(scan.open(QIODevice::WriteOnly));
        scan.write(QByteArray::number(m_number));
        scan.close();
        file = fileToKeep(path).value();
        save.add(file.record);
        save.addContent(file.record.sha256, file.content);
    }

    void sign(Save &save)
    {
        if (m_chance.oneIn(4))
            save.add(freeze(dossier(m_store.database(), "MOA-1").value(), QDate(2014, 7, 15), {}));
    }

    void takeBack()
    {
        const auto step = m_chance.oneIn(2) ? m_store.nextUndo().value() : m_store.nextRedo().value();
        const bool isFirst = step && step->label == QLatin1String("A small register");
        if (step && !isFirst && m_store.undo(step->save))
            keep();
    }

    Chance m_chance;
    int m_number = 0;
    SmallRegister m_small;
    Store m_store;
    std::vector<QString> m_copies;
};

// All files of an export, one after the other.
QByteArray exported(const Database &database)
{
    const QTemporaryDir place;
    const QString folder = place.filePath("export");
    REQUIRE(exportWorkbook(database, folder));
    QByteArray bytes;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes += name.toUtf8() + '\n' + file.readAll();
    }
    return bytes;
}

// Every record of every kind, and the bytes of the files that are kept.
std::vector<Row> everything(const Database &database)
{
    std::vector<Row> rows;
    for (const Description *description : allDescriptions()) {
        Statement all(database, selectSql(*description, "ORDER BY id"));
        REQUIRE(all.each([&](const Statement &row) { rows.push_back(currentRow(*description, row)); }));
    }
    Statement files(database, "SELECT sha256, hex(content) FROM attachment_content ORDER BY sha256");
    REQUIRE(files.each([&](const Statement &row) { rows.push_back({row.text(0), row.text(1)}); }));
    return rows;
}

} // namespace

TEST_CASE("the register as of each save is the copy that was made then", "[past]")
{
    const int seed = GENERATE(range(1, 5));
    CAPTURE(seed);
    Life life{std::uint64_t(seed)};
    for (int step = 0; step < 40; ++step)
        life.live();
    REQUIRE(life.saves() > 10);
    for (int number = 1; number <= life.saves(); ++number) {
        CAPTURE(number);
        const auto last = saveNumber(life.store().database(), number);
        REQUIRE(last);
        const auto past = PastRegister::after(life.store().database(), *last);
        REQUIRE(past);
        const auto then = Store::open(past->path(), Database::Access::ReadOnly);
        const auto copy = Store::open(life.copy(number), Database::Access::ReadOnly);
        REQUIRE(then);
        REQUIRE(copy);
        CHECK(everything(then->database()) == everything(copy->database()));
        CHECK(exported(then->database()) == exported(copy->database()));
        CHECK(saves(then->database()).value().size() == std::size_t(number));
        CHECK(verifyChain(then->database()));
        CHECK(strayRecords(then->database()).value().empty());
    }
    CHECK(verifyChain(life.store().database()));
}

TEST_CASE("a time leads to the last save by then", "[past]")
{
    const SmallRegister small;
    Store store = small.make();
    const SaveEntry first = saveNumber(store.database(), 1).value();
    CHECK(lastSaveBy(store.database(), first.at).value().sequence == 1);
    CHECK(lastSaveBy(store.database(), first.at.addDays(400)).value().sequence == 1);
    const auto early = lastSaveBy(store.database(), first.at.addMSecs(-1));
    REQUIRE_FALSE(early);
    CHECK(early.error().kind == Error::Kind::Misuse);
    CHECK(saveNumber(store.database(), 2).error().kind == Error::Kind::Misuse);
}

TEST_CASE("the past is looked at in a folder of one's own that goes with it", "[past]")
{
    const SmallRegister small;
    Store store = small.make();
    QString path;
    {
        const auto past = PastRegister::after(store.database(), saveNumber(store.database(), 1).value());
        REQUIRE(past);
        path = past->path();
        CHECK(QFile::exists(path));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        CHECK((QFile::permissions(QFileInfo(path).path()) & others) == QFile::Permissions());
    }
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(QFile::exists(QFileInfo(path).path()));
}

TEST_CASE("looking at the past is given up once nobody wants it", "[past]")
{
    const SmallRegister small;
    Store store = small.make();
    const auto past =
        PastRegister::after(store.database(), saveNumber(store.database(), 1).value(), [] { return true; });
    REQUIRE_FALSE(past);
    CHECK(past.error().message == "It was cancelled.");
    CHECK_FALSE(store.database().inTransaction());
}
