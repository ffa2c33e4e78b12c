// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <map>

namespace {

// Which rooms a room may include from, itself always among them. A room not named here may not exist.
const std::map<QString, QStringList> &borders()
{
    static const std::map<QString, QStringList> table = [] {
        const QStringList order{"base",  "scoring", "rules",      "plan", "people",
                                "cycle", "checks",  "assessment", "store"};
        std::map<QString, QStringList> rooms;
        QStringList below;
        for (const QString &room : order) {
            below += "core/" + room;
            rooms["core/" + room] = below;
        }
        rooms["core/security"] = {"core/base", "core/security"};
        below += "core/security";
        rooms["core/store"] = below;
        rooms["core/reports"] = below + QStringList{"core/reports"};
        rooms["core/exchange"] = below + QStringList{"core/exchange"};
        const QStringList core = below + QStringList{"core/reports", "core/exchange"};
        rooms["ui/print"] = core + QStringList{"ui/print"};
        rooms["ui/session"] = core + QStringList{"ui/session"};
        const QStringList leaves{"ui/models", "ui/forms", "ui/charts"};
        for (const QString &leaf : leaves)
            rooms[leaf] = core + QStringList{"ui/session", "ui/look", leaf};
        rooms["ui/charts"] += "ui/print"; // a chart is printed, too, by a page as by the console
        rooms["ui/look"] = {"ui/look"};
        rooms["ui/pages"] = core + leaves + QStringList{"ui/session", "ui/print", "ui/look", "ui/pages"};
        rooms["ui/shell"] = rooms["ui/pages"] + QStringList{"ui/shell"};
        rooms["app/ctl"] = core + QStringList{"ui/print", "ui/charts", "app/ctl"};
        rooms["app/gui"] = rooms["ui/shell"] + QStringList{"app/gui"};
        return rooms;
    }();
    return table;
}

QString roomOf(const QString &path)
{
    return path.section('/', 0, 1);
}

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator entries(QStringLiteral(MANDATE_SOURCE_DIR "/") + folder, {"*.h", "*.cpp"}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        files += QDir(QStringLiteral(MANDATE_SOURCE_DIR)).relativeFilePath(entries.next());
    return files;
}

QString contentOf(const QString &file)
{
    QFile source(QStringLiteral(MANDATE_SOURCE_DIR "/") + file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return QString::fromUtf8(source.readAll());
}

QStringList includesOf(const QString &file)
{
    static const QRegularExpression include(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])",
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(contentOf(file));
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

bool isOurs(const QString &include)
{
    return include.startsWith("core/") || include.startsWith("ui/") || include.startsWith("app/");
}

} // namespace

TEST_CASE("no room includes what it must not", "[rooms]")
{
    int read = 0;
    for (const QString top : {"core", "ui", "app"})
        for (const QString &file : filesUnder(top)) {
            CAPTURE(file);
            ++read;
            REQUIRE(borders().count(roomOf(file)) == 1);
            for (const QString &include : includesOf(file)) {
                CAPTURE(include);
                if (isOurs(include))
                    CHECK(borders().at(roomOf(file)).contains(roomOf(include)));
                else
                    CHECK_FALSE(include.contains(".."));
            }
        }
    CHECK(read > 10);
}

TEST_CASE("no two headers give a type the same name", "[rooms]")
{
    // Two of them would link into one program and be taken for each other.
    static const QRegularExpression definition(
        R"(^(?:struct|class|enum class) (\w+)(?: final)?(?: :[^;]*)?\s*\{)",
        QRegularExpression::MultilineOption);
    std::map<QString, QString> home;
    for (const QString top : {"core", "ui", "app"})
        for (const QString &file : filesUnder(top)) {
            if (!file.endsWith(".h"))
                continue;
            auto matches = definition.globalMatch(contentOf(file));
            while (matches.hasNext()) {
                const QString type = matches.next().captured(1);
                CAPTURE(type, file, home[type]);
                CHECK(home[type].isEmpty());
                home[type] = file;
            }
        }
    CHECK(home.size() > 50);
}

TEST_CASE("only the store speaks to the database and core never to a window", "[rooms]")
{
    static const QRegularExpression database("^(QSql|sqlite3)");
    static const QRegularExpression window("^(QWidget|QDialog|QMainWindow|QApplication|QGuiApplication|"
                                           "QPainter|QMessageBox|QFont|QColor|QtWidgets|QtGui)");
    for (const QString top : {"core", "ui", "app"})
        for (const QString &file : filesUnder(top))
            for (const QString &include : includesOf(file)) {
                CAPTURE(file, include);
                if (roomOf(file) != "core/store")
                    CHECK_FALSE(database.match(include).hasMatch());
                if (file.startsWith("core/"))
                    CHECK_FALSE(window.match(include).hasMatch());
                CHECK_FALSE(QStringList({"QtCore", "QtGui", "QtWidgets", "QtSql"}).contains(include));
            }
}
