// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chainhead.h"

#include "core/store/link.h"
#include "core/store/statement.h"

#include <QRegularExpression>

namespace mandate {

namespace {

constexpr int Digits = 20;
constexpr int InGroup = 4;

} // namespace

QString ChainHead::text() const
{
    if (saves == 0)
        return {};
    QString groups = QString::number(saves);
    for (qsizetype i = 0; i < digits.size(); i += InGroup)
        groups += u'-' + QString::fromLatin1(digits.mid(i, InGroup));
    return groups;
}

ChainHead headOf(const SaveEntry &save)
{
    return {save.sequence, save.hash.toHex().left(Digits)};
}

Result<ChainHead> chainHead(const Database &database)
{
    Statement statement(
        database, selectLinks("WHERE site_id = (SELECT site_id FROM register) ORDER BY seq DESC LIMIT 1"));
    return statement.step().map(
        [&statement](bool isThere) { return isThere ? headOf(linkOn(statement).entry) : ChainHead(); });
}

std::optional<ChainHead> readChainHead(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{1,15})((?:[\\s·.-]*[0-9a-f]{4}){5})\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    // Without a break behind it the count would run into the first group.
    static const QRegularExpression breaks(QStringLiteral("^\\s*\\d+[\\s·.-]"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || !breaks.match(text).hasMatch())
        return {};
    ChainHead head{match.captured(1).toLongLong(), {}};
    for (const QChar letter : match.captured(2).toLower())
        if (letter.isLetterOrNumber())
            head.digits += letter.toLatin1();
    return head.saves > 0 ? std::optional(head) : std::nullopt;
}

Result<std::optional<SaveEntry>> saveOfHead(const Database &database, const ChainHead &head)
{
    Statement statement(database, selectLinks("WHERE site_id = (SELECT site_id FROM register) AND seq = ?"));
    return statement.bind(1, head.saves).step().map([&](bool isThere) -> std::optional<SaveEntry> {
        if (!isThere)
            return {};
        const SaveEntry save = linkOn(statement).entry;
        return headOf(save) == head ? std::optional(save) : std::nullopt;
    });
}

} // namespace mandate
