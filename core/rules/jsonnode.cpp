// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/jsonnode.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <set>

namespace mandate {

namespace {

constexpr int DeepestLevel = 32;
constexpr int LongestKey = 100;

// Reads one text from front to back. The first fault ends the reading.
class JsonParser
{
public:
    explicit JsonParser(const QString &text) : m_text(text) {}

    tl::expected<JsonNode, RuleFault> document();

private:
    bool value(JsonNode &node, const QString &path, int depth);
    bool list(JsonNode &node, const QString &path, int depth);
    bool object(JsonNode &node, const QString &path, int depth);
    bool member(JsonNode &node, std::set<QString> &keys, const QString &path, int depth);
    bool string(QString &result, const QString &path);
    bool escape(QString &result, const QString &path);
    bool number(JsonNode &node, const QString &path);
    bool word(JsonNode &node, const QString &path);

    QChar peek() const { return m_position < m_text.size() ? m_text[m_position] : QChar(); }
    bool atEnd() const { return m_position >= m_text.size(); }
    bool take(char character);
    void skipSpace();
    qsizetype digits();
    bool fail(const QString &path, const QString &reason);
    bool unexpected(const QString &path, const QString &expected);

    const QString &m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    RuleFault m_fault;
};

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

tl::expected<JsonNode, RuleFault> JsonParser::document()
{
    JsonNode root;
    skipSpace();
    if (!value(root, {}, 0))
        return tl::unexpected(m_fault);
    skipSpace();
    if (!atEnd()) {
        unexpected({}, QCoreApplication::translate("rules", "the end of the text"));
        return tl::unexpected(m_fault);
    }
    return root;
}

bool JsonParser::value(JsonNode &node, const QString &path, int depth)
{
    node.line = m_line;
    if (depth > DeepestLevel)
        return fail(path,
                    QCoreApplication::translate("rules", "nested deeper than %1 levels").arg(DeepestLevel));
    if (take('{'))
        return object(node, path, depth);
    if (take('['))
        return list(node, path, depth);
    if (take('"')) {
        node.type = JsonNode::Type::Text;
        return string(node.text, path);
    }
    if (isDigit(peek()) || peek() == QLatin1Char('-'))
        return number(node, path);
    return word(node, path);
}

bool JsonParser::list(JsonNode &node, const QString &path, int depth)
{
    node.type = JsonNode::Type::List;
    skipSpace();
    if (take(']'))
        return true;
    do {
        skipSpace();
        const QString place = QStringLiteral("%1[%2]").arg(path).arg(node.items.size());
        if (!value(node.items.emplace_back(), place, depth + 1))
            return false;
        skipSpace();
    } while (take(','));
    return take(']') || unexpected(path, QCoreApplication::translate("rules", "a comma or ]"));
}

bool JsonParser::object(JsonNode &node, const QString &path, int depth)
{
    node.type = JsonNode::Type::Object;
    skipSpace();
    if (take('}'))
        return true;
    std::set<QString> keys;
    do {
        skipSpace();
        if (!member(node, keys, path, depth))
            return false;
        skipSpace();
    } while (take(','));
    return take('}') || unexpected(path, QCoreApplication::translate("rules", "a comma or }"));
}

bool JsonParser::member(JsonNode &node, std::set<QString> &keys, const QString &path, int depth)
{
    QString key;
    if (!take('"'))
        return unexpected(path, QCoreApplication::translate("rules", "a key in quotes"));
    if (!string(key, path))
        return false;
    if (key.size() > LongestKey)
        return fail(
            path, QCoreApplication::translate("rules", "a key is longer than %1 characters").arg(LongestKey));
    const QString place = path.isEmpty() ? key : path + QLatin1Char('.') + key;
    if (!keys.insert(key).second)
        return fail(place, QCoreApplication::translate("rules", "this key is given twice"));
    skipSpace();
    if (!take(':'))
        return unexpected(place, QCoreApplication::translate("rules", "a colon"));
    skipSpace();
    node.keys.push_back(key);
    return value(node.items.emplace_back(), place, depth + 1);
}

bool JsonParser::string(QString &result, const QString &path)
{
    while (!atEnd() && peek() != QLatin1Char('"')) {
        if (peek() < QLatin1Char(' '))
            return fail(path, QCoreApplication::translate("rules", "a text is not closed on its line"));
        if (take('\\')) {
            if (!escape(result, path))
                return false;
        } else {
            result += m_text[m_position++];
        }
    }
    if (!take('"'))
        return unexpected(path, QCoreApplication::translate("rules", "a closing quotation mark"));
    if (!result.isValidUtf16() || result.contains(QChar(0)))
        return fail(path, QCoreApplication::translate("rules", "a text holds half a character or a null"));
    return true;
}

bool JsonParser::escape(QString &result, const QString &path)
{
    static const QString letters = QStringLiteral("\"\\/bfnrt");
    static const QString meanings = QStringLiteral("\"\\/\b\f\n\r\t");
    const qsizetype letter = atEnd() ? -1 : letters.indexOf(peek());
    if (letter >= 0) {
        ++m_position;
        result += meanings[letter];
        return true;
    }
    bool isHexadecimal = false;
    const ushort unit = QStringView(m_text).mid(m_position + 1, 4).toUShort(&isHexadecimal, 16);
    if (!take('u') || !isHexadecimal || m_position + 4 > m_text.size())
        return fail(path, QCoreApplication::translate("rules", "a text holds an unknown escape after \\"));
    m_position += 4;
    result += QChar(unit);
    return true;
}

bool JsonParser::number(JsonNode &node, const QString &path)
{
    const qsizetype start = m_position;
    take('-');
    const bool startsWithZero = peek() == QLatin1Char('0');
    const qsizetype whole = digits();
    bool isNumber = whole > 0 && !(startsWithZero && whole > 1);
    if (take('.'))
        isNumber = digits() > 0 && isNumber;
    if (take('e') || take('E')) {
        if (!take('-'))
            take('+');
        isNumber = digits() > 0 && isNumber;
    }
    node.type = JsonNode::Type::Number;
    node.text = m_text.mid(start, m_position - start);
    return isNumber || fail(path, QCoreApplication::translate("rules", "%1 is not a number").arg(node.text));
}

bool JsonParser::word(JsonNode &node, const QString &path)
{
    const qsizetype start = m_position;
    while (peek() >= QLatin1Char('a') && peek() <= QLatin1Char('z'))
        ++m_position;
    node.text = m_text.mid(start, m_position - start);
    node.type = node.text == QLatin1String("null") ? JsonNode::Type::Null : JsonNode::Type::Bool;
    if (node.text == QLatin1String("true") || node.text == QLatin1String("false")
        || node.type == JsonNode::Type::Null)
        return true;
    m_position = start;
    return unexpected(path, QCoreApplication::translate("rules", "a value"));
}

bool JsonParser::take(char character)
{
    if (atEnd() || m_text[m_position] != QLatin1Char(character))
        return false;
    ++m_position;
    return true;
}

void JsonParser::skipSpace()
{
    for (; !atEnd(); ++m_position) {
        const char16_t character = m_text[m_position].unicode();
        if (character == u'\n')
            ++m_line;
        else if (character != u' ' && character != u'\t' && character != u'\r')
            return;
    }
}

qsizetype JsonParser::digits()
{
    const qsizetype start = m_position;
    while (isDigit(peek()))
        ++m_position;
    return m_position - start;
}

bool JsonParser::fail(const QString &path, const QString &reason)
{
    m_fault = {m_line, path, reason};
    return false;
}

bool JsonParser::unexpected(const QString &path, const QString &expected)
{
    if (atEnd())
        return fail(path, QCoreApplication::translate(
                              "rules", "the text ends where %1 was expected; it may be cut off")
                              .arg(expected));
    return fail(
        path,
        QCoreApplication::translate("rules", "expected %1, found \"%2\"").arg(expected, QString(peek())));
}

// The text of the bytes, or the line of the first that are not UTF-8.
tl::expected<QString, RuleFault> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    int line = 0;
    for (const QByteArray &part : bytes.split('\n')) {
        ++line;
        QStringDecoder partDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString ignored = partDecoder(part);
        if (partDecoder.hasError())
            break;
    }
    return tl::unexpected(
        RuleFault{line, {}, QCoreApplication::translate("rules", "not UTF-8; save the file as UTF-8")});
}

} // namespace

const JsonNode *JsonNode::item(const QString &key) const
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? nullptr : &items[std::size_t(found - keys.begin())];
}

const JsonNode &JsonNode::nearest(const QString &path) const
{
    const JsonNode *node = this;
    QString steps = path;
    steps.replace(QLatin1Char('['), QLatin1String(".["));
    for (const QString &step : steps.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        const bool isNumbered = step.startsWith(QLatin1Char('['));
        const std::size_t number = isNumbered ? step.mid(1).chopped(1).toULongLong() : 0;
        const JsonNode *next =
            isNumbered ? (number < node->items.size() ? &node->items[number] : nullptr) : node->item(step);
        if (!next)
            break;
        node = next;
    }
    return *node;
}

QString JsonNode::shown() const
{
    switch (type) {
    case Type::Text:
        return QLatin1Char('"') + (text.size() > 40 ? text.left(40) + QChar(0x2026) : text)
               + QLatin1Char('"');
    case Type::List: return QCoreApplication::translate("rules", "a list");
    case Type::Object: return QCoreApplication::translate("rules", "an object");
    case Type::Null:
    case Type::Bool:
    case Type::Number: break;
    }
    return text;
}

tl::expected<JsonNode, RuleFault> parseJson(const QByteArray &bytes)
{
    if (bytes.size() > LargestJson)
        return tl::unexpected(RuleFault{
            1, {}, QCoreApplication::translate("rules", "larger than one megabyte; no rule set is")});
    return decoded(bytes).and_then([](const QString &text) { return JsonParser(text).document(); });
}

} // namespace mandate
