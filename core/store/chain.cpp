// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain.h"

#include "core/store/link.h"
#include "core/store/signers.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// What the hash of a save says of it.
enum class Sealing { Broken, Unsigned, Signed };

// Broken too where a line is missing or stands in another place: they are counted from one without a gap.
Result<Sealing> recomputed(const Database &database, const Link &link)
{
    ChainHash hash;
    hash.add(link);
    Statement lines(database,
                    "SELECT kind, table_name, group_name, column_name, row_id, old_value, new_value, n FROM "
                    "main.change WHERE save_id = ? ORDER BY n");
    lines.bind(1, link.entry.id);
    std::int64_t count = 0;
    bool isWhole = true;
    const auto read = lines.each([&](const Statement &line) {
        for (int column = 0; column < 4; ++column)
            hash.add(line.blob(column));
        hash.add(line.uuid(4));
        hash.add(line.value(5));
        hash.add(line.value(6));
        isWhole = isWhole && line.integer(7) == ++count;
    });
    ChainHash withSigning = hash;
    withSigning.addSigning();
    return read.map([&] {
        if (isWhole && link.entry.hash == withSigning.result())
            return Sealing::Signed;
        return isWhole && link.entry.hash == hash.result() ? Sealing::Unsigned : Sealing::Broken;
    });
}

// Taken on trust once the changes allowed for are used up.
Result<Sealing> sealing(const Database &database, const Link &link, std::int64_t &left)
{
    Statement last(database, "SELECT max(n) FROM main.change WHERE save_id = ?");
    if (const auto row = last.bind(1, link.entry.id).step(); !row)
        return tl::unexpected(row.error());
    left -= last.integer(0);
    return left < 0 ? Result<Sealing>(Sealing::Unsigned) : recomputed(database, link);
}

// Whether a save was signed by whom it names. Taken on trust where there is no signature, and once those
// allowed for are used up.
Result<bool> isSignedByUser(Signers &signers, const SaveEntry &entry, int &left)
{
    if (entry.signature.isEmpty() || left <= 0)
        return true;
    --left;
    return signers.keyOf(entry).map([](const std::optional<PublicKeys> &key) { return key.has_value(); });
}

// "save 12 (“Raise target”, by dema on 3 May 2026 at 10:42)"
QString named(const SaveEntry &entry)
{
    return Text::tr("save %1 (\"%2\", by %3 on %4)")
        .arg(entry.sequence)
        .arg(entry.label, entry.user, QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat));
}

Error broken(const QString &what)
{
    return {Error::Kind::Invalid,
            Text::tr("%1 Compare with a backup before you rely on anything entered since.").arg(what),
            {}};
}

Error wronglySigned(const SaveEntry &entry)
{
    return broken(Text::tr("The audit trail is not sound: %1 does not bear the signature of %2.")
                      .arg(named(entry), entry.user));
}

Error unsignedNow(const SaveEntry &entry)
{
    return broken(Text::tr("The audit trail is not sound: %1 was signed by %2, and its signature was taken "
                           "away.")
                      .arg(named(entry), entry.user));
}

Error altered(const Link &link)
{
    return broken(Text::tr("The audit trail was altered at %1.").arg(named(link.entry)));
}

// What is wrong between a save and the one before it, null where that is the beginning of the chain; nothing
// where all is well. The later save was found sound, so what it says of the one before is true.
std::optional<Error> faultBetween(const Link *before, const Link &later)
{
    const std::int64_t number = before ? before->entry.sequence : 0;
    if (number + 1 < later.entry.sequence)
        return broken(Text::tr("%n save(s) are missing from the audit trail before %1.", nullptr,
                               int(later.entry.sequence - number - 1))
                          .arg(named(later.entry)));
    const QByteArray hash = before ? before->entry.hash : QByteArray(32, '\0');
    if (later.previous == hash)
        return {};
    return before ? altered(*before)
                  : broken(Text::tr("The beginning of the audit trail before %1 is missing.")
                               .arg(named(later.entry)));
}

// Lines whose save is gone: it was cut off, even if it was the last.
Result<void> findOrphans(const Database &database)
{
    Statement orphan(database,
                     "SELECT c.table_name FROM main.change c WHERE NOT EXISTS (SELECT 1 FROM save s "
                     "WHERE s.save_id = c.save_id) LIMIT 1");
    const auto row = orphan.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return {};
    return tl::unexpected(broken(Text::tr("A save was taken out of the audit trail, and what it changed in "
                                          "\"%1\" was left behind.")
                                     .arg(orphan.text(0))));
}

} // namespace

Result<void> verifyChain(const Database &database, const ChainPart &part)
{
    Statement statement(database, selectLinks("ORDER BY site_id DESC, seq DESC LIMIT ?"));
    statement.bind(1, std::int64_t(part.saves));
    std::optional<Link> later;
    std::int64_t left = part.changes;
    Signers signers(database);
    int signaturesLeft = part.signatures;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        const Link link = *row ? linkOn(statement) : Link();
        const bool follows = *row && later && later->site == link.site;
        const bool wasFirst = later && !follows && (*row || part.saves < 0 || later->entry.sequence == 1);
        if (follows || wasFirst)
            if (const auto fault = faultBetween(follows ? &link : nullptr, *later))
                return tl::unexpected(*fault);
        if (!*row)
            return part.saves < 0 ? findOrphans(database) : Result<void>();
        const auto sealed = sealing(database, link, left);
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (*sealed == Sealing::Broken)
            return tl::unexpected(altered(link));
        if (*sealed == Sealing::Signed && link.entry.signature.isEmpty())
            return tl::unexpected(unsignedNow(link.entry));
        const auto byUser = isSignedByUser(signers, link.entry, signaturesLeft);
        if (!byUser || !*byUser)
            return tl::unexpected(byUser ? wronglySigned(link.entry) : byUser.error());
        later = link;
    }
}

} // namespace mandate
