// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/seal.h"

#include <QRegularExpression>

namespace mandate {

namespace {

Seal sealFrom(const QRegularExpressionMatch &match)
{
    return {match.captured(1), match.captured(2).toInt(), match.captured(3)};
}

} // namespace

QString sealOf(const QString &agreementCode, const AgreementVersion &version)
{
    return QStringLiteral("mandate:%1:%2:%3")
        .arg(agreementCode, QString::number(version.number), version.fingerprint);
}

std::optional<Seal> readSeal(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("^mandate:(.+):(\\d+):([0-9a-f]{64})$"));
    const auto match = whole.match(text.trimmed());
    return match.hasMatch() ? std::optional(sealFrom(match)) : std::nullopt;
}

std::optional<Seal> sealInMetadata(const QString &document)
{
    static const QRegularExpression inside(QStringLiteral("mandate:([^<>\"\\n]+):(\\d+):([0-9a-f]{64})"));
    const auto match = inside.match(document);
    if (!match.hasMatch())
        return {};
    Seal seal = sealFrom(match);
    for (const auto &[written, meant] :
         {std::pair{"&quot;", "\""}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}})
        seal.agreement.replace(QLatin1String(written), QLatin1String(meant));
    return seal;
}

} // namespace mandate
