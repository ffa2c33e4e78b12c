// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mandate {

// What search finds, in the order in which equal findings are told.
enum class FoundKind : std::uint8_t {
    Plan,
    Pillar,
    Kra,
    Kpi,
    Agreement,
    Office,
    Person,
    Post,
    Objective,
    Indicator
};

// One record as search shows it.
struct Finding
{
    FoundKind kind = FoundKind::Plan;
    Uuid id;
    QString code;
    QString title;

    bool operator==(const Finding &) const = default;
};

// Capitals and diacritics taken off: "Élève" is found by "eleve".
QByteArray foldedUtf8(const QString &text);

// What was typed, folded: as a whole, and word by word.
struct SearchWords
{
    explicit SearchWords(const QString &typed);

    std::string phrase;
    std::vector<std::string> words; // the longest first, as it is looked for first
};

// How well a record meets the words; the better the smaller.
enum class Match : std::uint8_t { Code, CodeStart, WordStarts, Inside };

// The codes and titles of records as one text, searched from end to end: a record takes its letters and 25
// bytes, and a million of them take some ten milliseconds.
class SearchText
{
public:
    struct Hit
    {
        Match match;
        std::uint32_t record;
    };

    void add(FoundKind kind, const Uuid &id, QByteArray code, QByteArray title,
             CascadeLevel level = CascadeLevel::National);
    // Every record that holds all words, in the order of their adding; stops where the function says false.
    void find(const SearchWords &words, const std::function<bool(const Hit &)> &take) const;
    // The same without asking how well they are met; without words every record.
    void visit(const SearchWords &words, const std::function<bool(std::uint32_t record)> &take) const;

    Finding finding(std::uint32_t record) const;
    FoundKind kind(std::uint32_t record) const { return m_kinds[record]; }
    // Of a KRA, an objective or an indicator.
    CascadeLevel level(std::uint32_t record) const { return m_levels[record]; }
    const Uuid &id(std::uint32_t record) const { return m_ids[record]; }
    std::size_t length(std::uint32_t record) const { return textOf(record).size(); }
    std::size_t size() const { return m_ids.size(); }
    std::size_t bytes() const;
    void shrink();

private:
    std::string_view textOf(std::uint32_t record) const;

    std::string m_text;
    std::vector<std::uint32_t> m_starts;
    std::vector<Uuid> m_ids;
    std::vector<FoundKind> m_kinds;
    std::vector<CascadeLevel> m_levels;
};

} // namespace mandate
