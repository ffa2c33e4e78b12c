// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlpart.h"

#include <algorithm>
#include <charconv>

#include <orcus/sax_ns_parser.hpp>

namespace mandate {

namespace {

constexpr int Deepest = 64; // a file nested deeper is made to fill the memory

class Handler : public orcus::sax_ns_handler
{
public:
    explicit Handler(XmlEvents &events) : m_events(events) {}

    void doctype(const orcus::sax::doctype_declaration &) { m_events.fault = "a document type is declared"; }

    using sax_ns_handler::attribute;
    void attribute(const orcus::sax_ns_parser_attribute &attribute)
    {
        m_attributes.all.push_back({attribute.name, attribute.value});
    }

    void start_element(const orcus::sax_ns_parser_element &element)
    {
        if (++m_depth > Deepest)
            m_events.fault = "too deeply nested";
        stopAtFault();
        m_events.start(element.name, m_attributes);
        m_attributes.all.clear();
    }

    void end_element(const orcus::sax_ns_parser_element &element)
    {
        --m_depth;
        m_events.end(element.name);
        stopAtFault();
    }

    void characters(std::string_view text, bool) { m_events.characters(text); }

private:
    // Nothing else stops liborcus.
    void stopAtFault() const
    {
        if (m_events.fault)
            throw orcus::general_error("stopped");
    }

    XmlEvents &m_events;
    XmlAttributes m_attributes;
    int m_depth = 0;
};

// liborcus ends the program where a numeric reference names no character.
bool namesCharactersOnly(std::string_view xml)
{
    for (std::size_t at = xml.find("&#"); at != xml.npos; at = xml.find("&#", at)) {
        at += 2;
        const bool isHexadecimal = at < xml.size() && xml[at] == 'x';
        const char *from = xml.data() + at + (isHexadecimal ? 1 : 0);
        unsigned character = 0;
        const auto read = std::from_chars(from, xml.data() + xml.size(), character, isHexadecimal ? 16 : 10);
        const bool isSurrogate = character >= 0xD800 && character <= 0xDFFF;
        if (read.ec != std::errc() || read.ptr == xml.data() + xml.size() || *read.ptr != ';'
            || character == 0 || character > 0x10FFFF || isSurrogate)
            return false;
    }
    return true;
}

// What liborcus says is wrong, or "". It reads past the end of a text that stops behind a reference such as
// &amp;; the stop behind the text ends every quote and is no XML, so that it always notices.
QString parse(QByteArray &xml, XmlEvents &events)
{
    xml += "\"'</! stop";
    try {
        orcus::xmlns_repository names;
        orcus::xmlns_context context = names.create_context();
        Handler handler(events);
        orcus::sax_ns_parser<Handler>(xml.constData(), std::size_t(xml.size()), context, handler).parse();
    } catch (const std::exception &error) {
        return QString::fromUtf8(events.fault ? events.fault : error.what());
    }
    return {};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const Attribute &each) { return each.name == name; });
    return found == all.end() ? std::string_view() : found->value;
}

QString XmlAttributes::text(std::string_view name) const
{
    return toText(value(name));
}

int XmlAttributes::number(std::string_view name) const
{
    const std::string_view text = value(name);
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? number : 0;
}

Result<void> readXml(const Archive &archive, const QString &part, Allowance &allowance, XmlEvents &events)
{
    auto xml = archive.read(part, allowance);
    if (!xml)
        return tl::unexpected(xml.error());
    if (!QByteArrayView(*xml).isValidUtf8() || xml->contains('\0'))
        return tl::unexpected(archive.damaged(part, QStringLiteral("not UTF-8")));
    if (!namesCharactersOnly({xml->constData(), std::size_t(xml->size())}))
        return tl::unexpected(archive.damaged(part, QStringLiteral("a reference names no character")));
    if (xml->contains('\r'))
        xml->replace("\r\n", "\n"); // as XML asks
    if (const QString wrong = parse(*xml, events); !wrong.isEmpty())
        return tl::unexpected(archive.damaged(part, wrong));
    return {};
}

} // namespace mandate
