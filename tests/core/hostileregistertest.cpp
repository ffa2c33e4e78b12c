// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportworkbook.h"
#include "tests/core/stranger.h"
#include "tests/register.h"

#include <QFile>

using namespace mandate;

namespace {

const QByteArray SuperJournalMark("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A register that says of its schema what is not so.
QByteArray rewritten(const char *change)
{
    return QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET ") + change
           + "; PRAGMA writable_schema = OFF";
}

struct Hostile
{
    const char *what;
    std::function<void(const QString &path)> make;
    const char *sentence;       // a part of what inspection says
    bool isRefusedByAll = true; // by the opening of a known register, too
};

std::function<void(const QString &)> sql(const QByteArray &statements)
{
    return [statements](const QString &path) { Stranger(path).run(statements.constData()); };
}

const std::vector<Hostile> &hostileRegisters()
{
    static const std::vector<Hostile> all{
        {"a trigger that raises a score",
         sql("CREATE TRIGGER t AFTER INSERT ON progress BEGIN UPDATE progress "
             "SET value = '100'; END"),
         "did not make"},
        {"a trigger of ours that does something else",
         sql("DROP TRIGGER save_stays; CREATE TRIGGER save_stays BEFORE UPDATE ON save BEGIN SELECT 1; END"),
         "did not make"},
        {"a view without an end",
         sql("CREATE VIEW more AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x "
             "FROM c"),
         "did not make"},
        {"a view without an end in the place of a table",
         sql("DROP TABLE comment; CREATE VIEW comment AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x "
             "+ 1 "
             "FROM c) SELECT x AS id FROM c"),
         "did not make"},
        {"a view of 900 MB", sql("CREATE VIEW bomb AS SELECT zeroblob(900000000) AS z"), "did not make"},
        {"a view that asks for a tokenizer", sql("CREATE VIEW tok AS SELECT fts3_tokenizer('simple') AS p"),
         "did not make"},
        {"a column that is computed",
         sql("ALTER TABLE office ADD COLUMN more INT AS (length(hex(name))) VIRTUAL"), "did not make"},
        {"a table of another kind", sql("CREATE VIRTUAL TABLE more USING fts5(x)"), "did not make"},
        {"statistics that lead to slow plans", sql("ANALYZE"), "did not make"},
        {"an overlong name", sql("CREATE TABLE t" + QByteArray(100'000, 'x') + " (a)"), "did not make"},
        {"very many tables", sql([] {
             QByteArray many;
             for (int i = 0; i < 2000; ++i)
                 many += "CREATE TABLE t" + QByteArray::number(i) + " (a);";
             return "BEGIN;" + many + "COMMIT";
         }()),
         "did not make"},
        {"a rule that was taken away",
         sql(rewritten("sql = replace(sql, 'CHECK (code <> '''')', '') WHERE name = 'office'")),
         "did not make"},
        {"a schema that is no SQL", sql(rewritten("sql = 'CREATE TABLE ((((' WHERE name = 'comment'")),
         "damaged"},
        {"two indexes that lead elsewhere",
         sql(rewritten("rootpage = (SELECT sum(rootpage) FROM sqlite_schema WHERE name IN ('change_row', "
                       "'change_act')) - rootpage WHERE name IN ('change_row', 'change_act')")),
         "deceive", false},
        {"a value that a rule forbids",
         sql("PRAGMA ignore_check_constraints = ON; UPDATE office SET code = '' WHERE code = 'CO'"),
         "deceive", false},
        {"a reference to nothing", sql("UPDATE agreement SET cycle = randomblob(16)"), "deceive", false},
        {"a write-ahead log", sql("PRAGMA journal_mode = WAL"), "(WAL)"},
        {"bytes behind its end", [](const QString &path) { append(path, "more"); }, "deceive", false},
        {"a file cut short",
         [](const QString &path) { REQUIRE(QFile::resize(path, contentOf(path).size() - 5000)); }, "damaged"},
        {"a journal that names another file",
         [](const QString &path) { append(path + "-journal", path.toUtf8() + "-victim" + SuperJournalMark); },
         "names other files"},
    };
    return all;
}

} // namespace

TEST_CASE("a register that was made to harm is refused and left as it is", "[store][hostile]")
{
    for (const Hostile &hostile : hostileRegisters()) {
        CAPTURE(hostile.what);
        const SmallRegister small;
        {
            const Store store = small.make();
        }
        hostile.make(small.path);
        const QByteArray before = contentOf(small.path);

        const auto inspected = Database::inspect(small.path);
        REQUIRE_FALSE(inspected);
        CAPTURE(inspected.error().message, inspected.error().detail);
        CHECK(inspected.error().kind == Error::Kind::Unreadable);
        CHECK(inspected.error().message.contains(small.path));
        CHECK(inspected.error().message.contains(hostile.sentence));
        CHECK(contentOf(small.path) == before);
        CHECK(Store::open(small.path, Database::Access::ReadOnly).has_value() != hostile.isRefusedByAll);
        CHECK(contentOf(small.path) == before);
    }
}

TEST_CASE("a value of another kind than its field's is told wherever it is met", "[store][hostile]")
{
    const auto [name, change] = GENERATE(table<const char *, const char *>({
        {"office", "UPDATE office SET id = x'00' WHERE code = 'CO'"},
        {"office", "UPDATE office SET parent = 'somewhere'"},
        {"office", "UPDATE office SET name = x'00'"},
        {"objective", "UPDATE objective SET number = 'first'"},
        {"objective", "UPDATE objective SET agreement = x'00'"},
        {"agreement", "UPDATE agreement SET cycle = 7"},
    }));
    CAPTURE(name, change);
    const SmallRegister small;
    {
        const Store store = small.make();
    }
    const QByteArray where = QByteArray(" WHERE name = '") + name + '\'';
    const QByteArray lax = "sql = replace(sql, 'STRICT, WITHOUT', 'WITHOUT')" + where;
    const QByteArray strict = "sql = replace(sql, 'WITHOUT', 'STRICT, WITHOUT')" + where;
    Stranger(small.path).run(rewritten(lax.constData()).constData());
    Stranger(small.path).run((QByteArray("PRAGMA ignore_check_constraints = ON;") + change).constData());
    Stranger(small.path).run(rewritten(strict.constData()).constData());

    const auto inspected = Database::inspect(small.path);
    REQUIRE_FALSE(inspected);
    CHECK(inspected.error().message.contains("deceive"));
    Store store = Store::open(small.path, Database::Access::ReadWrite).value();
    const auto exported = exportWorkbook(store.database(), small.folder.filePath("sheets"), {});
    REQUIRE_FALSE(exported);
    CHECK(exported.error().message.contains("makes no sense"));
    const auto offices = records<Office>(store.database(), "");
    const auto objectives = records<Objective>(store.database(), "");
    const auto agreements = records<Agreement>(store.database(), "");
    CHECK_FALSE((offices && objectives && agreements
                 && rowById(store.database(), describe<Objective>(), small.objective.id.uuid)));
}

TEST_CASE("a value that would fill the memory is not taken in", "[store][hostile]")
{
    const SmallRegister small;
    {
        const Store store = small.make();
    }
    Stranger(small.path).run("INSERT INTO attachment_content VALUES ('x', zeroblob(65000000))");
    const Store store = Store::open(small.path, Database::Access::ReadOnly).value();
    Statement content(store.database(), "SELECT content FROM attachment_content");
    const auto row = content.step();
    REQUIRE_FALSE(row);
    CHECK(row.error().message.contains("too large"));
}

TEST_CASE("a sound register is passed by inspection, also with an unfinished save", "[store][hostile]")
{
    const SmallRegister small;
    {
        const Store store = small.make();
    }
    const QByteArray before = contentOf(small.path);
    CHECK(Database::inspect(small.path));
    CHECK(contentOf(small.path) == before);

    // Both files as a power cut leaves them in the middle of a save.
    const QString copy = small.folder.filePath("unfinished.mandate");
    {
        Stranger writer(small.path);
        writer.run(
            "PRAGMA cache_size = 1; BEGIN IMMEDIATE; CREATE TABLE junk (x); INSERT INTO junk WITH RECURSIVE "
            "c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 3000) SELECT randomblob(100) FROM c");
        REQUIRE(QFile::copy(small.path, copy));
        REQUIRE(QFile::copy(small.path + "-journal", copy + "-journal"));
    }
    REQUIRE(contentOf(copy) != before);
    CHECK(Database::inspect(copy));
    CHECK(contentOf(copy) == before);
}

TEST_CASE("an open register does nothing for whoever slips it a statement", "[store][hostile]")
{
    const SmallRegister small;
    const Store store = small.make();
    const QByteArray elsewhere = "ATTACH '" + small.folder.filePath("elsewhere.db").toUtf8() + "' AS e";
    for (const QByteArray &statement :
         {elsewhere, QByteArray("SELECT fts3_tokenizer('x', x'4141414141414141')"),
          QByteArray("SELECT load_extension('x.so')"),
          QByteArray("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"),
          QByteArray("SELECT zeroblob(900000000)"), QByteArray("SELECT \"no such column\" FROM office"),
          QByteArray("CREATE VIEW v AS SELECT 1 AS x; SELECT x FROM v")}) {
        CAPTURE(statement.toStdString());
        CHECK_FALSE(store.database().execute(statement.constData()));
    }
    CHECK_FALSE(QFile::exists(small.folder.filePath("elsewhere.db")));
}
