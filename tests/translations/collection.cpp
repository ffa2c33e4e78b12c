// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/collection.h"

#include <QFile>
#include <QLocale>
#include <QTranslator>
#include <QXmlStreamReader>

namespace mandate {

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = xml.attributes().isEmpty();
    QString own;
    while (!xml.isEndElement() || xml.name() != QLatin1String("translation")) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.translations += xml.readElementText();
        else if (xml.isCharacters())
            own += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations += own;
}

} // namespace

std::vector<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(MANDATE_SOURCE_DIR "/translations/mandate_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back({context, {}, {}});
        else if (xml.name() == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, messages.back());
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

void load(QTranslator &translator, const QString &language)
{
    REQUIRE(translator.load(QLocale(language), QStringLiteral("mandate"), QStringLiteral("_"),
                            QStringLiteral(":/i18n")));
}

} // namespace mandate
