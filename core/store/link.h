// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <sodium.h>
#include <string>

namespace mandate {

class Statement;

// What the hash of a save covers, besides its changes.
struct Link
{
    Uuid site;
    SaveEntry entry;
    std::int64_t clock = 0;
    std::int64_t schema = 0;
    QByteArray previous;
};

// The saves that meet a condition, as linkOn() reads them.
QByteArray selectLinks(const char *condition);
Link linkOn(const Statement &row);

// A new or withdrawn record, already in the bytes that are kept of it.
struct Whole
{
    QByteArray json;
};

// SHA-256 over pieces, the length of each before its content, by libsodium, which takes half as long as
// QCryptographicHash.
class ChainHash
{
public:
    ChainHash() { crypto_hash_sha256_init(&m_hash); }

    void add(const char *bytes, std::size_t size);
    void add(const QByteArray &bytes) { add(bytes.constData(), std::size_t(bytes.size())); }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(const Uuid &id);
    void add(std::int64_t number) { add(QByteArray::number(qlonglong(number))); }
    // The kind of a value comes before it: the number 1 is not the text "1".
    void add(const Value &value);
    void add(const Whole &whole);
    void add(const Link &link);
    // At the end of what its user signed: the hash then tells that there is a signature, which is not in it.
    void addSigning();
    QByteArray result();

private:
    void flush();

    crypto_hash_sha256_state m_hash;
    std::string m_gathered; // hashed by the page: most pieces are a few bytes long
};

} // namespace mandate
