// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulefault.h"

#include <tl/expected.hpp>

namespace mandate {

// A value of a JSON text with the line it stands on, which QJsonDocument forgets. Numbers stay as written,
// so that none passes through floating point.
struct JsonNode
{
    enum class Type { Null, Bool, Number, Text, List, Object };

    Type type = Type::Null;
    int line = 1;
    QString text;                // the characters of a text, the spelling of a number or a word
    std::vector<JsonNode> items; // of a list or an object
    std::vector<QString> keys;   // of an object, one per item

    const JsonNode *item(const QString &key) const;
    // The node at a path such as "schemes[0].code", or the nearest above it that exists.
    const JsonNode &nearest(const QString &path) const;
    // How a message names what was found: true, 12, "Good", a list.
    QString shown() const;
};

// No rule set and no mapping is larger, in bytes.
constexpr qsizetype LargestJson = 1 << 20;

// Strict: UTF-8 only, at most a megabyte and 32 levels deep, no key twice, nothing after the end.
tl::expected<JsonNode, RuleFault> parseJson(const QByteArray &bytes);

} // namespace mandate
