// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/link.h"

#include "core/store/statement.h"

namespace mandate {

namespace {

SaveEntry entryOf(const Statement &row)
{
    SaveEntry entry;
    entry.id.uuid = row.uuid(0);
    entry.sequence = row.integer(1);
    entry.at = QDateTime::fromMSecsSinceEpoch(row.integer(2) >> 16, Qt::UTC);
    entry.user = row.text(3);
    entry.device = row.text(4);
    entry.label = row.text(5);
    entry.reason = row.text(6);
    entry.undoes.uuid = row.uuid(7);
    entry.hash = row.blob(8);
    entry.onBehalfOf = row.text(12);
    entry.signature = row.blob(13);
    return entry;
}

} // namespace

QByteArray selectLinks(const char *condition)
{
    return QByteArray("SELECT save_id, seq, hlc, user_id, device_id, label, reason, undoes, hash, "
                      "schema_version, prev_hash, site_id, on_behalf_of, sig FROM save ")
           + condition;
}

Link linkOn(const Statement &row)
{
    Link link;
    link.entry = entryOf(row);
    link.clock = row.integer(2);
    link.schema = row.integer(9);
    link.previous = row.blob(10);
    link.site = row.uuid(11);
    return link;
}

void ChainHash::add(const char *bytes, std::size_t size)
{
    for (std::size_t i = 0; i < 8; ++i)
        m_gathered.push_back(char(std::uint64_t(size) >> (8 * i)));
    m_gathered.append(bytes, size);
    if (m_gathered.size() >= 4096)
        flush();
}

void ChainHash::add(const Uuid &id)
{
    add(reinterpret_cast<const char *>(id.bytes.data()), id.isNull() ? 0 : id.bytes.size());
}

void ChainHash::add(const Value &value)
{
    const char kind = char('0' + value.index());
    add(&kind, 1);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        add(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        add(*text);
    else if (const auto *id = std::get_if<Uuid>(&value))
        add(*id);
}

void ChainHash::add(const Whole &whole)
{
    add("2", 1); // that of a text, as which it is read back
    add(whole.json);
}

void ChainHash::add(const Link &link)
{
    add(link.previous);
    add(link.site);
    add(link.entry.sequence);
    add(link.clock);
    add(link.entry.id.uuid);
    for (const QString &text : {link.entry.user, link.entry.device, link.entry.label, link.entry.reason})
        add(text);
    add(link.entry.undoes.uuid);
    add(link.schema);
    // Older chains know nothing of it, and stay what they were.
    if (!link.entry.onBehalfOf.isEmpty()) {
        add(QByteArrayLiteral("on behalf of"));
        add(link.entry.onBehalfOf);
    }
}

void ChainHash::addSigning()
{
    add(QByteArrayLiteral("signed"));
}

QByteArray ChainHash::result()
{
    flush();
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256_final(&m_hash, reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

void ChainHash::flush()
{
    crypto_hash_sha256_update(&m_hash, reinterpret_cast<const unsigned char *>(m_gathered.data()),
                              m_gathered.size());
    m_gathered.clear();
}

} // namespace mandate
