// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/collection.h"
#include "ui/shell/helpwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

#include <set>

using namespace mandate;

namespace {

constexpr qint64 LargestPicture = 60 * 1024;
constexpr qint64 LargestTogether = 1536 * 1024;

QString pageOf(const QString &language, const QString &topic)
{
    QFile file(QStringLiteral(MANDATE_SOURCE_DIR "/resources/help/%1/%2.html").arg(language, topic));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList topics(const QString &language)
{
    const QDir folder(QStringLiteral(MANDATE_SOURCE_DIR "/resources/help/") + language);
    return folder.entryList({"*.html"}, QDir::Files, QDir::Name).replaceInStrings(".html", QString());
}

// What the first group of a pattern finds, in the order of the page.
QStringList found(const char *pattern, const QString &page)
{
    QStringList all;
    const QRegularExpression expression{QLatin1String(pattern)};
    for (auto match = expression.globalMatch(page); match.hasNext();)
        all += match.next().captured(1);
    return all;
}

QStringList links(const QString &page)
{
    return found("href=\"([^\"]+)\"", page);
}

QStringList anchors(const QString &page)
{
    return found("<a name=\"([^\"]+)\"", page);
}

QStringList pictures(const QString &page)
{
    return found("<img src=\"([^\"]+)\" alt=\"[^\"]{10,}\">", page);
}

// As a page names it: without the mark of its letter, its dots, and what is filled in at its end.
QString plain(QString text)
{
    static const QRegularExpression filled(QStringLiteral("\\s*\\(?[«“]?\\s?%1\\s?[»”]?\\)?$"));
    text.remove(QRegularExpression(QStringLiteral("&(?=\\w)"))).remove(filled);
    while (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

// Every word that the program shows in a language.
std::set<QString> wordsOf(const QString &language)
{
    std::set<QString> words;
    for (const Message &message : messagesOf(language == "en" ? QStringLiteral("fr") : language))
        for (const QString &word : language == "en" ? QStringList{message.source} : message.translations)
            words.insert(plain(word));
    return words;
}

} // namespace

TEST_CASE("the help stands whole in every language", "[help]")
{
    const QString language = GENERATE("fr", "sw");
    REQUIRE(topics("en").size() > 15);
    CHECK(topics(language) == topics("en"));
    for (const QString &topic : topics("en")) {
        CAPTURE(language, topic);
        const QString page = pageOf(language, topic);
        const QString english = pageOf("en", topic);
        CHECK(page != english);
        CHECK(links(page) == links(english));
        CHECK(anchors(page) == anchors(english));
        CHECK(pictures(page) == pictures(english));
        for (const char *tag : {"<(kbd)>", "<(code)>", "<(b)>", "<(h2)>", "<(li)>", "<(td)>", "<(dt)>"})
            CHECK(found(tag, page).size() == found(tag, english).size());
    }
}

TEST_CASE("the links of the help lead somewhere, and to all of it", "[help]")
{
    const QString start = pageOf("en", "start");
    for (const QString &topic : topics("en")) {
        CAPTURE(topic);
        CHECK((topic == "start" || start.contains("<li><a href=\"" + topic + ".html\"")));
        for (const QString &link : links(pageOf("en", topic))) {
            CAPTURE(link);
            const QString target = link.section(u'#', 0, 0).chopped(5);
            REQUIRE(topics("en").contains(target));
            if (link.contains(u'#'))
                CHECK(anchors(pageOf("en", target)).contains(link.section(u'#', 1)));
        }
    }
}

TEST_CASE("the help's pictures are there, said in words, and small", "[help]")
{
    std::set<QString> shown;
    for (const QString &topic : topics("en")) {
        const QString page = pageOf("en", topic);
        CAPTURE(topic);
        CHECK(pictures(page).size() == page.count("<img"));
        for (const QString &picture : pictures(page))
            shown.insert(QFileInfo(picture).fileName());
    }
    qint64 together = 0;
    for (const QFileInfo &file :
         QDir(MANDATE_SOURCE_DIR "/resources/help/pictures").entryInfoList(QDir::Files)) {
        CAPTURE(file.fileName(), file.size());
        CHECK(shown.erase(file.fileName()) == 1);
        CHECK(file.size() <= LargestPicture);
        CHECK_FALSE(QImage(file.filePath()).isNull());
        CHECK(QFile::exists(":/help/pictures/" + file.fileName()));
        together += file.size();
    }
    CHECK(shown.empty());
    CHECK(together <= LargestTogether);
}

// Bold is what stands on the screen; keys are <kbd>, what is typed or a program's name is <code>.
TEST_CASE("the help calls things what the screen calls them", "[help]")
{
    const QString language = GENERATE("en", "fr", "sw");
    const std::set<QString> words = wordsOf(language);
    for (const QString &topic : topics(language))
        for (QString word : found("<b>([^<]+)</b>", pageOf(language, topic))) {
            CAPTURE(language, topic, word);
            word.replace("&amp;", "&");
            CHECK(words.count(plain(word)) == 1);
        }
}

TEST_CASE("the programs carry every page of the help", "[help]")
{
    const HelpWindow help; // names the resource
    const QString language = GENERATE("en", "fr", "sw");
    for (const QString &topic : topics(language)) {
        CAPTURE(language, topic);
        CHECK(QFile::exists(QStringLiteral(":/help/%1/%2.html").arg(language, topic)));
    }
}
