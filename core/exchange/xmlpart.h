// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive.h"

#include <string_view>
#include <vector>

namespace mandate {

// The attributes of one element, by local name, whatever prefix the writer chose. Valid during its event.
struct XmlAttributes
{
    struct Attribute
    {
        std::string_view name;
        std::string_view value;
    };
    std::vector<Attribute> all;

    std::string_view value(std::string_view name) const; // "" where there is none
    QString text(std::string_view name) const;
    int number(std::string_view name) const; // 0 where there is none
};

// What liborcus tells of a part as it reads. One that cannot use what it reads says why in `fault`; the
// part counts as damaged then and is read no further.
class XmlEvents
{
public:
    virtual ~XmlEvents() = default;
    virtual void start(std::string_view element, const XmlAttributes &attributes) = 0;
    virtual void characters(std::string_view) {}
    virtual void end(std::string_view) {}

    const char *fault = nullptr;
};

inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// A part that is no well-formed UTF-8 XML or declares a document type is refused.
Result<void> readXml(const Archive &archive, const QString &part, Allowance &allowance, XmlEvents &events);

} // namespace mandate
