// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/seal.h"

#include "core/cycle/seal.h"

#include <qrencode.h>

#include <memory>

namespace mandate {

QString sealOf(const Dossier &dossier)
{
    if (!dossier.isSigned())
        return {};
    return sealOf(dossier.agreement.code, dossier.versions.back());
}

QPainterPath qrCode(const QString &text, qreal size)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    QPainterPath path;
    if (!code)
        return path;
    const int modules = code->width;
    const auto isDark = [&code, modules](int row, int column) {
        return column < modules && (code->data[row * modules + column] & 1) != 0;
    };
    const qreal module = size / modules;
    for (int row = 0; row < modules; ++row)
        for (int column = 0; column < modules; ++column) {
            int run = 0; // side by side in one go: separate squares would show seams
            while (isDark(row, column + run))
                ++run;
            if (run > 0)
                path.addRect(column * module, row * module, run * module, module);
            column += run;
        }
    return path;
}

QByteArray xmpMetadata(const QString &title, const QString &author, const QString &seal)
{
    const QString identifier =
        seal.isEmpty() ? QString()
                       : QStringLiteral("   <dc:identifier>%1</dc:identifier>\n").arg(seal.toHtmlEscaped());
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
               " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
               "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
               "   <dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
               "%3"
               "  </rdf:Description>\n"
               " </rdf:RDF>\n"
               "</x:xmpmeta>\n"
               "<?xpacket end=\"w\"?>\n")
        .arg(title.toHtmlEscaped(), author.toHtmlEscaped(), identifier)
        .toUtf8();
}

} // namespace mandate
