// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlpart.h"

#include <QCoreApplication>

namespace mandate {

Result<void> forEachElement(const Archive &archive, const QString &part, Allowance &allowance,
                            const std::function<void(QXmlStreamReader &)> &visit)
{
    const auto bytes = archive.read(part, allowance);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("a document type is declared"));
        else if (token == QXmlStreamReader::StartElement)
            visit(xml);
    }
    if (!xml.hasError())
        return {};
    return invalid(QCoreApplication::translate("exchange",
                                               "The part %1 of the spreadsheet cannot be read (line %2: "
                                               "%3). Open the file in your spreadsheet program and "
                                               "save it again.")
                       .arg(part)
                       .arg(xml.lineNumber())
                       .arg(xml.errorString()));
}

QString attribute(const QXmlStreamReader &xml, const char *name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == QLatin1String(name))
            return attribute.value().toString();
    return {};
}

} // namespace mandate
