// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archivenotices.h"

#include "core/exchange/xmlpart.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

struct Sign
{
    const char *beginning; // of a part's name, in lower case
    Companion companion;
};

constexpr Sign Signs[] = {
    {"basic/", Companion::Macros},
    {"customui/", Companion::Macros},
    {"scripts/", Companion::Macros},
    {"xl/macrosheets/", Companion::Macros},
    {"xl/vbaproject", Companion::Macros},
    {"xl/externallinks/", Companion::OtherWorkbooks},
    {"xl/connections", Companion::Connections},
    {"xl/model/", Companion::Connections},
    {"xl/querytables/", Companion::Connections},
    {"xl/webextensions/", Companion::Connections},
    {"object ", Companion::Objects},
    {"xl/activex/", Companion::Objects},
    {"xl/ctrlprops/", Companion::Objects},
    {"xl/embeddings/", Companion::Objects},
};

// Each is small; a file with more of them is told by the first ones.
constexpr int MostLinks = 20;

struct LinkEvents : XmlEvents
{
    void start(std::string_view element, const XmlAttributes &) override
    {
        asksPrograms = asksPrograms || element == "ddeLink" || element == "oleLink";
    }

    bool asksPrograms = false;
};

bool isPacked(const QString &part)
{
    static const QStringList kinds{QStringLiteral(".zip"), QStringLiteral(".7z"), QStringLiteral(".rar"),
                                   QStringLiteral(".gz")};
    return std::any_of(kinds.begin(), kinds.end(),
                       [&part](const QString &kind) { return part.endsWith(kind); });
}

bool asksPrograms(const Archive &archive)
{
    int links = 0;
    LinkEvents events;
    Allowance allowance;
    for (const QString &part : archive.parts())
        if (part.startsWith(QLatin1String("xl/externallinks/")) && part.endsWith(QLatin1String(".xml"))
            && ++links <= MostLinks)
            static_cast<void>(
                readXml(archive, part, allowance, events)); // what is broken in them harms nobody
    return events.asksPrograms;
}

QString sentence(Companion companion)
{
    switch (companion) {
    case Companion::Macros: return Text::tr("The file holds macros. They were not read and are never run.");
    case Companion::OtherWorkbooks:
        return Text::tr(
            "Cells of the file take their values from other workbooks. Those were not opened: what "
            "the cells last showed was read.");
    case Companion::OtherPrograms:
        return Text::tr(
            "Cells of the file ask other programs for their values (DDE). None was asked: what the "
            "cells last showed was read. Ask whoever sent it what they are for.");
    case Companion::Connections:
        return Text::tr("The file fetches data from databases or web pages. Nothing was fetched: what the "
                        "cells last showed was read.");
    case Companion::Objects: break;
    }
    return Text::tr(
        "Objects are embedded in the file, such as documents, controls or charts. They were not read.");
}

} // namespace

QSet<Companion> companionsOf(const Archive &archive)
{
    QSet<Companion> found;
    for (const QString &part : archive.parts()) {
        for (const Sign &sign : Signs)
            if (part.startsWith(QLatin1String(sign.beginning)))
                found.insert(sign.companion);
        if (isPacked(part))
            found.insert(Companion::Objects);
    }
    if (found.contains(Companion::OtherWorkbooks) && asksPrograms(archive))
        found.insert(Companion::OtherPrograms);
    return found;
}

QStringList noticesOf(const QSet<Companion> &companions)
{
    QStringList notices;
    for (const Companion each : {Companion::Macros, Companion::OtherWorkbooks, Companion::OtherPrograms,
                                 Companion::Connections, Companion::Objects})
        if (companions.contains(each))
            notices += sentence(each);
    return notices;
}

} // namespace mandate
