// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"
#include "tests/testing.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace mandate;

namespace {

QString contentOf(const QString &file)
{
    QFile source(QStringLiteral(MANDATE_SOURCE_DIR "/") + file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return QString::fromUtf8(source.readAll());
}

QStringList sourcesUnder(const QStringList &folders)
{
    QStringList files;
    const QDir root(QStringLiteral(MANDATE_SOURCE_DIR));
    for (const QString &folder : folders) {
        QDirIterator entries(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext())
            files += root.relativeFilePath(entries.next());
    }
    return files;
}

// The statements of a file, without its comments.
QStringList statementsOf(const QString &file)
{
    static const QRegularExpression comment("//[^\n]*");
    return contentOf(file).remove(comment).split(QRegularExpression("[;{}]\\s*\n"));
}

QStringList found(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        all += matches.next().captured(0);
    return all;
}

} // namespace

// What a person or a file says is a QString; so SQL is none, and nothing becomes SQL on the way.
static_assert(!std::is_constructible_v<Statement, const Database &, QString>);
static_assert(!std::is_constructible_v<Statement, const Database &, std::string>);

TEST_CASE("no SQL is made of what somebody wrote", "[sources]")
{
    static const QRegularExpression sql(
        R"(["( ](SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER)|WHERE|PRAGMA|ORDER BY) )");
    static const QRegularExpression made(
        R"(\.arg\(|toUtf8\(|toLatin1\(|toLocal8Bit\(|qPrintable\(|toStdString\(|asprintf|snprintf)");
    int read = 0;
    for (const QString &file : sourcesUnder({"core", "ui", "app"}))
        for (const QString &statement : statementsOf(file))
            if (sql.match(statement).hasMatch() && statement.contains('"')) {
                CAPTURE(file, statement);
                ++read;
                CHECK_FALSE(made.match(statement).hasMatch());
            }
    CHECK(read > 200);
}

TEST_CASE("nothing but the store's connection opens a register", "[sources]")
{
    static const QRegularExpression opens(
        R"(\bQSqlDatabase::addDatabase|\bsqlite3_open\w*|\bsqlite3_vfs_register)");
    static const QRegularExpression touches(
        R"(\b(QFile|QSaveFile|QTemporaryFile|std::\w*fstream|fopen|QFileDevice) ?[ (]\w*\(?[^)]*(path\(\)|registerPath|m_database))");
    // Copies, which nobody has open yet, and the layer under a share's registers.
    const QStringList allowed{"core/store/backup.cpp", "core/store/database.cpp",
                              "core/store/pastregister.cpp", "core/store/smbfiles.cpp"};
    for (const QString &file : sourcesUnder({"core", "ui", "app"})) {
        CAPTURE(file);
        const QString content = contentOf(file);
        if (!allowed.contains(file))
            CHECK(found(opens, content) == QStringList());
        CHECK(found(touches, content) == QStringList());
    }
}

TEST_CASE("no window asks the network for anything, and no text of a file is taken for markup", "[sources]")
{
    static const QRegularExpression network(R"(#include <QNetwork|QtNetwork|QDesktopServices|QWebEngine)");
    static const QRegularExpression markup(R"(Qt::(RichText|AutoText|MarkdownText)|setMarkdown\(|setHtml\()");
    // Help and the word on the program come with it, a row's preview and a differing entry escape what
    // they show, and what is pasted is read into cells by a document that loads nothing.
    const QStringList allowed{"ui/pages/threesides.cpp", "ui/forms/rowpreview.cpp",
                              "ui/look/plainlabels.cpp", "ui/models/clipboardblock.cpp",
                              "ui/shell/aboutbox.cpp",   "ui/shell/helpwindow.cpp",
                              "ui/shell/mainwindow.cpp"};
    for (const QString &file : sourcesUnder({"core", "ui", "app"})) {
        CAPTURE(file);
        CHECK(found(network, contentOf(file)) == QStringList());
        if (!allowed.contains(file))
            CHECK(found(markup, contentOf(file)) == QStringList());
    }
}
