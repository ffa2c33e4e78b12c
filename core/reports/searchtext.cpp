// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/searchtext.h"

#include "core/base/folded.h"

#include <algorithm>
#include <array>

namespace mandate {

namespace {

// A record is "code FieldEnd title RecordEnd"; where folding changes more than capitals, the folded code and
// title follow as two more fields.
constexpr char FieldEnd = '\x01';
constexpr char RecordEnd = '\0';
constexpr qsizetype LongestField = 400;

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? char(letter | 0x20) : letter;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return (letter & 0x80) == 0; });
}

bool isWordLetter(char letter)
{
    return (letter & 0x80) != 0 || (letter >= '0' && letter <= '9')
           || (lower(letter) >= 'a' && lower(letter) <= 'z');
}

// Of a text that is as long as the needle at least.
bool startsWith(std::string_view text, std::string_view needle)
{
    return std::equal(needle.begin(), needle.end(), text.begin(),
                      [](char wanted, char letter) { return wanted == lower(letter); });
}

// The next place of the needle. Sixty-four places at a time are asked whether the first and the last letter
// fit, without a branch, so that the compiler asks sixteen at once.
std::size_t nextPlace(std::string_view text, std::string_view needle, std::size_t from)
{
    constexpr std::size_t Block = 64;
    const std::size_t last = needle.size() - 1;
    const char first = char(needle.front() | 0x20);
    const char end = char(needle.back() | 0x20);
    while (from + last + Block <= text.size()) {
        const char *starts = text.data() + from;
        const char *ends = starts + last;
        std::array<unsigned char, Block> fits{};
        unsigned char any = 0;
        for (std::size_t place = 0; place < Block; ++place) {
            fits[place] = static_cast<unsigned char>((char(starts[place] | 0x20) == first)
                                                     & (char(ends[place] | 0x20) == end));
            any |= fits[place];
        }
        for (std::size_t place = 0; any && place < Block; ++place)
            if (fits[place] && startsWith(text.substr(from + place), needle))
                return from + place;
        from += Block;
    }
    for (; from + last < text.size(); ++from)
        if (startsWith(text.substr(from), needle))
            return from;
    return std::string_view::npos;
}

bool stands(std::string_view text, std::string_view word, bool atWordStart)
{
    for (std::size_t place = nextPlace(text, word, 0); place != std::string_view::npos;
         place = nextPlace(text, word, place + 1))
        if (!atWordStart || place == 0 || !isWordLetter(text[place - 1]))
            return true;
    return false;
}

std::string_view field(std::string_view record, int number)
{
    for (; number > 0; --number) {
        const std::size_t end = record.find(FieldEnd);
        if (end == std::string_view::npos)
            return {};
        record.remove_prefix(end + 1);
    }
    return record.substr(0, record.find(FieldEnd));
}

Match matchOf(std::string_view record, const SearchWords &words)
{
    Match best = Match::Inside;
    for (const int code : {0, 2}) {
        const std::string_view text = field(record, code);
        if (text.size() >= words.phrase.size() && startsWith(text, words.phrase))
            best = std::min(best, text.size() == words.phrase.size() ? Match::Code : Match::CodeStart);
    }
    if (best == Match::Inside
        && std::all_of(words.words.begin(), words.words.end(),
                       [&](const std::string &word) { return stands(record, word, true); }))
        best = Match::WordStarts;
    return best;
}

// No control character may pass for an end.
QByteArray cleaned(QByteArray text)
{
    if (text.size() > LongestField) {
        qsizetype end = LongestField;
        while (end > 0 && (text[end] & 0xC0) == 0x80) // never half a letter
            --end;
        text.truncate(end);
    }
    for (char &letter : text)
        if (static_cast<unsigned char>(letter) < 0x20)
            letter = ' ';
    return text;
}

} // namespace

QByteArray foldedUtf8(const QString &text)
{
    QString bare = folded(text).replace(QChar(0x00df), QStringLiteral("ss"));
    for (QChar &letter : bare)
        if (letter < u' ')
            letter = u' ';
    return bare.toUtf8();
}

SearchWords::SearchWords(const QString &typed)
{
    const QByteArray whole = foldedUtf8(typed).simplified();
    phrase = whole.toStdString();
    for (const QByteArray &word : whole.split(' '))
        if (!word.isEmpty())
            words.push_back(word.toStdString());
    std::stable_sort(words.begin(), words.end(), [](const std::string &one, const std::string &other) {
        return one.size() > other.size();
    });
}

void SearchText::add(FoundKind kind, const Uuid &id, QByteArray code, QByteArray title, CascadeLevel level)
{
    code = cleaned(std::move(code));
    title = cleaned(std::move(title));
    m_starts.push_back(std::uint32_t(m_text.size()));
    m_ids.push_back(id);
    m_kinds.push_back(kind);
    m_levels.push_back(level);
    m_text.append(code.constData(), std::size_t(code.size())) += FieldEnd;
    m_text.append(title.constData(), std::size_t(title.size()));
    for (const QByteArray &text : {code, title})
        if (!isAscii({text.constData(), std::size_t(text.size())})) {
            m_text += FieldEnd + foldedUtf8(QString::fromUtf8(code)).toStdString() + FieldEnd
                      + foldedUtf8(QString::fromUtf8(title)).toStdString();
            break;
        }
    m_text += RecordEnd;
}

void SearchText::find(const SearchWords &words, const std::function<bool(const Hit &)> &take) const
{
    if (!words.words.empty())
        visit(words, [&](std::uint32_t record) { return take({matchOf(textOf(record), words), record}); });
}

void SearchText::visit(const SearchWords &words, const std::function<bool(std::uint32_t)> &take) const
{
    if (words.words.empty()) {
        for (std::uint32_t record = 0; record < size() && take(record); ++record)
            ;
        return;
    }
    const std::string &needle = words.words.front();
    std::uint32_t record = 0;
    std::size_t place = nextPlace(m_text, needle, 0);
    while (place != std::string_view::npos) {
        while (record + 1 < m_starts.size() && m_starts[record + 1] <= place)
            ++record;
        const std::string_view text = textOf(record);
        const bool isFound = std::all_of(words.words.begin() + 1, words.words.end(),
                                         [&](const std::string &word) { return stands(text, word, false); });
        if (isFound && !take(record))
            return;
        if (record + 1 == m_starts.size())
            return;
        place = nextPlace(m_text, needle, m_starts[record + 1]);
    }
}

Finding SearchText::finding(std::uint32_t record) const
{
    const auto shown = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    const std::string_view text = textOf(record);
    return {m_kinds[record], m_ids[record], shown(field(text, 0)), shown(field(text, 1))};
}

std::size_t SearchText::bytes() const
{
    return m_text.capacity() + m_starts.capacity() * sizeof(m_starts[0]) + m_ids.capacity() * sizeof(m_ids[0])
           + m_kinds.capacity() * sizeof(m_kinds[0]) + m_levels.capacity() * sizeof(m_levels[0]);
}

void SearchText::shrink()
{
    m_text.shrink_to_fit();
    m_starts.shrink_to_fit();
    m_ids.shrink_to_fit();
    m_kinds.shrink_to_fit();
    m_levels.shrink_to_fit();
}

std::string_view SearchText::textOf(std::uint32_t record) const
{
    const std::size_t start = m_starts[record];
    const std::size_t next = record + 1 < m_starts.size() ? m_starts[record + 1] : m_text.size();
    return std::string_view(m_text).substr(start, next - start - 1); // without its end
}

} // namespace mandate
