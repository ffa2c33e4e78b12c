// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulefields.h"

#include <QRegularExpression>

namespace mandate {

void Place::expected(const QString &what) const
{
    fault(QCoreApplication::translate("rules", "expected %1, found %2").arg(what, node.shown()));
}

void readInto(const Place &at, QString &text)
{
    if (at.node.type != JsonNode::Type::Text)
        at.expected(QCoreApplication::translate("rules", "a text in quotes"));
    else if (at.node.text.trimmed().isEmpty())
        at.fault(QCoreApplication::translate("rules", "the text is empty; leave the key out instead"));
    else
        text = at.node.text;
}

void readInto(const Place &at, bool &yes)
{
    if (at.node.type == JsonNode::Type::Bool)
        yes = at.node.text == QLatin1String("true");
    else
        at.expected(QCoreApplication::translate("rules", "true or false"));
}

void readInto(const Place &at, int &number)
{
    bool isInteger = false;
    const int read = at.node.text.toInt(&isInteger);
    if (at.node.type == JsonNode::Type::Number && isInteger)
        number = read;
    else
        at.expected(QCoreApplication::translate("rules", "a whole number"));
}

void readInto(const Place &at, Decimal &decimal)
{
    bool isInteger = false;
    at.node.text.toInt(&isInteger);
    const bool isPlain =
        at.node.type == JsonNode::Type::Text || (at.node.type == JsonNode::Type::Number && isInteger);
    const auto read = isPlain ? Decimal::parse(QStringView(at.node.text)) : std::nullopt;
    if (read)
        decimal = *read;
    else
        at.expected(QCoreApplication::translate("rules", "a decimal number in quotes"));
}

void readInto(const Place &at, Weight &weight)
{
    Decimal percent;
    const std::size_t before = at.faults.size();
    readInto(at, percent);
    if (at.faults.size() > before)
        return;
    const auto read = Weight::fromPercent(percent);
    if (read)
        weight = *read;
    else
        at.fault(read.error().message);
}

void readInto(const Place &at, QDate &date)
{
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const bool isIso = at.node.type == JsonNode::Type::Text && iso.match(at.node.text).hasMatch();
    const QDate read = isIso ? QDate::fromString(at.node.text, Qt::ISODate) : QDate();
    if (read.isValid())
        date = read;
    else
        at.expected(QCoreApplication::translate("rules", "a date as in \"2015-07-01\""));
}

void readInto(const Place &at, std::map<QString, QString> &texts)
{
    if (at.node.type != JsonNode::Type::Object)
        return at.expected(QCoreApplication::translate("rules", "an object"));
    for (std::size_t i = 0; i < at.node.items.size(); ++i) {
        const QString &key = at.node.keys[i];
        readInto(Place{at.node.items[i], at.path + QLatin1Char('.') + key, at.faults}, texts[key]);
    }
}

Fields::Fields(const Place &at) : m_at(at)
{
    if (at.node.type != JsonNode::Type::Object)
        at.expected(QCoreApplication::translate("rules", "an object"));
}

Fields::~Fields()
{
    for (std::size_t i = 0; i < m_at.node.keys.size(); ++i)
        if (!m_known.contains(m_at.node.keys[i]))
            Place{m_at.node.items[i], pathOf(m_at.node.keys[i]), m_at.faults}.fault(
                QCoreApplication::translate("rules", "this key is not known here"));
}

QString Fields::pathOf(const QString &key) const
{
    return m_at.path.isEmpty() ? key : m_at.path + QLatin1Char('.') + key;
}

} // namespace mandate
