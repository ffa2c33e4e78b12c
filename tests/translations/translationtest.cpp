// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/collection.h"

#include <QRegularExpression>
#include <QTranslator>

#include <set>

using namespace mandate;

namespace {

QStringList found(const char *pattern, const QString &text)
{
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        all += match.next().captured();
    all.sort();
    return all;
}

std::set<std::pair<QString, QString>> sentencesOf(const QString &language)
{
    std::set<std::pair<QString, QString>> sentences;
    for (const Message &message : messagesOf(language))
        sentences.emplace(message.context, message.source);
    return sentences;
}

} // namespace

TEST_CASE("every sentence is translated whole and in its own form", "[translations]")
{
    const QString language = GENERATE("fr", "sw");
    const auto messages = messagesOf(language);
    REQUIRE(messages.size() > 800);
    for (const Message &message : messages) {
        CAPTURE(language, message.context, message.source);
        CHECK(message.isFinished);
        REQUIRE_FALSE(message.translations.isEmpty());
        for (const QString &translation : message.translations) {
            CAPTURE(translation);
            CHECK_FALSE(translation.isEmpty());
            for (const char *kept : {"%(\\d|n)", "&(?=\\w)", "…", "</?\\w+>", "^ ", "--\\w+"})
                CHECK(found(kept, translation) == found(kept, message.source));
        }
    }
}

TEST_CASE("the programs carry every translation", "[translations]")
{
    const QString language = GENERATE("en", "fr", "sw");
    QTranslator translator;
    load(translator, language);
    for (const Message &message : messagesOf(language)) {
        CAPTURE(language, message.context, message.source);
        const bool isPlural = message.translations.size() > 1;
        for (qsizetype form = 0; form < message.translations.size(); ++form)
            CHECK(translator.translate(message.context.toUtf8(), message.source.toUtf8(), nullptr,
                                       isPlural ? int(form) + 1 : -1)
                  == message.translations[form]);
    }
}

TEST_CASE("all languages translate the same sentences", "[translations]")
{
    CHECK(sentencesOf("fr") == sentencesOf("sw"));
}

// A sentence collected under another name than it is looked up by is never translated.
TEST_CASE("every sentence is collected under a room, a record or a class", "[translations]")
{
    const QRegularExpression name("^(mandate::[A-Z]\\w+|[a-z_]+)$");
    for (const auto &[context, source] : sentencesOf("fr")) {
        CAPTURE(context, source);
        CHECK(name.match(context).hasMatch());
        CHECK(context != "mandate");
    }
}
