// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <cstring>

namespace mandate {

namespace {

// Milliseconds since 1970 in the upper 48 bits and a counter below, never twice the same in this thread,
// so that what one save makes sorts in the order of its making.
std::uint64_t nextTick()
{
    static thread_local std::uint64_t last = 0;
    const auto now = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()) << 12;
    last = now > last ? now : last + 1;
    return last;
}

std::optional<std::uint8_t> nibble(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return static_cast<std::uint8_t>(u - u'0');
    if (u >= u'a' && u <= u'f')
        return static_cast<std::uint8_t>(u - u'a' + 10);
    if (u >= u'A' && u <= u'F')
        return static_cast<std::uint8_t>(u - u'A' + 10);
    return {};
}

} // namespace

Uuid Uuid::create()
{
    const std::uint64_t tick = nextTick();
    const std::uint64_t random = QRandomGenerator::global()->generate64();
    Uuid uuid;
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(tick >> (52 - 8 * i));
    uuid.bytes[6] = static_cast<std::uint8_t>(0x70 | ((tick >> 8) & 0x0f));
    uuid.bytes[7] = static_cast<std::uint8_t>(tick);
    std::memcpy(&uuid.bytes[8], &random, sizeof random);
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80 | (uuid.bytes[8] & 0x3f));
    return uuid;
}

std::optional<Uuid> Uuid::parse(QStringView text)
{
    Uuid uuid;
    std::size_t digits = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('-'))
            continue;
        const auto value = nibble(c);
        if (!value || digits == 32)
            return {};
        auto &byte = uuid.bytes[digits / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | *value);
        ++digits;
    }
    if (digits != 32)
        return {};
    return uuid;
}

QString Uuid::text() const
{
    static constexpr char hex[] = "0123456789abcdef";
    QString text(32, Qt::Uninitialized);
    for (qsizetype i = 0; i < 16; ++i) {
        text[2 * i] = QLatin1Char(hex[bytes[std::size_t(i)] >> 4]);
        text[2 * i + 1] = QLatin1Char(hex[bytes[std::size_t(i)] & 0x0f]);
    }
    return text;
}

std::size_t UuidHash::operator()(const Uuid &uuid) const noexcept
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::memcpy(&high, uuid.bytes.data(), 8);
    std::memcpy(&low, uuid.bytes.data() + 8, 8);
    return static_cast<std::size_t>(high * 0x9E3779B97F4A7C15ULL ^ low);
}

} // namespace mandate
