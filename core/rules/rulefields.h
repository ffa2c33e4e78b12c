// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/base/decimal.h"
#include "core/rules/jsonnode.h"
#include "core/scoring/weight.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <set>

namespace mandate {

// A value of the file, its path, and where what is wrong with it is noted.
struct Place
{
    const JsonNode &node;
    QString path;
    RuleFaults &faults;

    void fault(const QString &reason) const { faults.push_back({node.line, path, reason}); }
    void expected(const QString &what) const;
};

// How a value of each type is read; what cannot be read is noted and leaves the value as it was.
void readInto(const Place &at, QString &text);
void readInto(const Place &at, bool &yes);
void readInto(const Place &at, int &number);
void readInto(const Place &at, Decimal &decimal);
void readInto(const Place &at, Weight &weight);
void readInto(const Place &at, QDate &date);
void readInto(const Place &at, std::map<QString, QString> &texts);

template <typename Enum>
requires std::is_enum_v<Enum>
void readInto(const Place &at, Enum &value)
{
    const auto found = at.node.type == JsonNode::Type::Text ? fromName<Enum>(at.node.text) : std::nullopt;
    QStringList all;
    for (const char *const one : names<Enum>())
        all += QLatin1String(one);
    if (found)
        value = *found;
    else
        at.expected(QCoreApplication::translate("rules", "one of %1").arg(all.join(QLatin1String(", "))));
}

template <typename Type>
void readInto(const Place &at, std::optional<Type> &value)
{
    readInto(at, value.emplace());
}

template <typename Type>
void readInto(const Place &at, std::vector<Type> &list)
{
    if (at.node.type != JsonNode::Type::List)
        return at.expected(QCoreApplication::translate("rules", "a list"));
    for (std::size_t i = 0; i < at.node.items.size(); ++i)
        readInto(Place{at.node.items[i], QStringLiteral("%1[%2]").arg(at.path).arg(i), at.faults},
                 list.emplace_back());
}

// One object of the file: its fields are taken by key, and what nobody took is a fault when it ends.
class Fields
{
public:
    explicit Fields(const Place &at);
    ~Fields();
    Q_DISABLE_COPY_MOVE(Fields)

    template <typename Type>
    void required(const char *key, Type &value)
    {
        if (!take(key, value) && m_at.node.type == JsonNode::Type::Object)
            m_at.fault(QCoreApplication::translate("rules", "\"%1\" is missing").arg(QLatin1String(key)));
    }
    template <typename Type>
    void optional(const char *key, Type &value)
    {
        take(key, value);
    }

private:
    template <typename Type>
    bool take(const char *key, Type &value)
    {
        const QString name = QLatin1String(key);
        m_known.insert(name);
        const JsonNode *node = m_at.node.item(name);
        if (node)
            readInto(Place{*node, pathOf(name), m_at.faults}, value);
        return node;
    }
    QString pathOf(const QString &key) const;

    const Place &m_at;
    std::set<QString> m_known;
};

} // namespace mandate
