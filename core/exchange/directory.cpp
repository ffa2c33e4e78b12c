// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/directory.h"

#include "core/exchange/layout.h"
#include "core/people/office.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/plan/action.h"
#include "core/plan/objective.h"
#include "core/plan/successindicator.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <array>
#include <cstring>

namespace mandate {

namespace {

// Key values as one text; a code stands for itself, an identity for its bytes.
QString keyText(std::span<const Value> key)
{
    if (key.size() == 1)
        return text(key.front());
    QString joined;
    joined.reserve(32);
    for (const Value &value : key) {
        if (const auto *id = std::get_if<Uuid>(&value)) {
            std::array<char16_t, 8> bytes;
            std::memcpy(bytes.data(), id->bytes.data(), sizeof bytes);
            joined += QStringView(bytes.data(), bytes.size());
        } else {
            joined += text(value);
        }
        joined += u'\x1f';
    }
    return joined;
}

// Offices, posts and people share one space of codes, which `party` holds with their kind.
bool isParty(const Description &description)
{
    return &description == &describe<Office>() || &description == &describe<Post>()
           || &description == &describe<Person>();
}

} // namespace

QByteArray keyQuestion(const Description &description, unsigned empty)
{
    const QByteArray table = description.table;
    if (isParty(description))
        return "SELECT id FROM party WHERE code = ? AND kind = '" + table + '\'';
    const std::vector<std::size_t> fields = keyFieldsOf(description);
    QByteArray condition;
    for (std::size_t i = 0; i < fields.size(); ++i)
        condition += (i > 0 ? QByteArray(" AND \"") : QByteArray("WHERE \""))
                     + description.fields[fields[i]].column
                     + ((empty >> i & 1U) != 0 ? "\" IS NULL" : "\" = ?");
    // Where a later act replaces an earlier one, the key belongs to the one that stands.
    if (description.indexOf(u"replaces") >= 0)
        condition +=
            " AND NOT EXISTS (SELECT 1 FROM " + table + " newer WHERE newer.replaces = " + table + ".id)";
    return "SELECT id FROM " + table + ' ' + condition + " ORDER BY id DESC LIMIT 1";
}

Result<Directory::Table *> Directory::table(const Description &description)
{
    const auto found = m_tables.find(&description);
    if (found != m_tables.end())
        return &found->second;
    Statement any(m_database, QByteArray("SELECT 1 FROM ") + description.table + " LIMIT 1");
    const auto row = any.step();
    if (!row)
        return tl::unexpected(row.error());
    Table &made = m_tables[&description];
    made.key = keyFieldsOf(description);
    made.isEmpty = !*row;
    return &made;
}

Result<Uuid> Directory::ask(const Description &description, Table &table, const std::vector<Value> &key)
{
    // One question for each choice of fields that are empty.
    unsigned empty = 0;
    for (std::size_t i = 0; i < key.size(); ++i)
        empty |= unsigned(isNull(key[i])) << i;
    auto asked = table.questions.find(empty);
    if (asked == table.questions.end())
        asked = table.questions.try_emplace(empty, m_database, keyQuestion(description, empty)).first;
    Statement &question = asked->second;
    int parameter = 0;
    for (const Value &value : key)
        if (!isNull(value))
            question.bind(++parameter, value);
    const auto row = question.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return Uuid();
    const Uuid id = question.uuid(0);
    question.reset();
    return id;
}

Result<Uuid> Directory::find(const Description &description, const QString &text,
                             const std::vector<Value> &key)
{
    const auto found = table(description);
    if (!found)
        return tl::unexpected(found.error());
    Table &table = **found;
    const auto known = table.known.constFind(text);
    if (known != table.known.constEnd())
        return *known;
    if (table.isEmpty)
        return Uuid();
    const auto id = ask(description, table, key);
    if (id && !id->isNull())
        table.known.insert(text, *id);
    return id;
}

Result<Uuid> Directory::find(const Description &description, const QString &code)
{
    return find(description, code, {Value(code)});
}

Result<Uuid> Directory::find(const Description &description, const Row &row)
{
    const auto found = table(description);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Value> key;
    key.reserve((*found)->key.size());
    for (const std::size_t field : (*found)->key)
        key.push_back(row[field]);
    return find(description, keyText(key), key);
}

Result<Uuid> Directory::findParty(const QString &code)
{
    for (const Description *description : {&describe<Office>(), &describe<Post>(), &describe<Person>()}) {
        const auto id = find(*description, code);
        if (!id || !id->isNull())
            return id;
    }
    return Uuid();
}

Result<Uuid> Directory::findItem(const Uuid &agreement, std::span<const int> number)
{
    static const std::array descriptions{&describe<Objective>(), &describe<Action>(),
                                         &describe<SuccessIndicator>()};
    Uuid item = agreement;
    for (std::size_t depth = 0; depth < number.size(); ++depth) {
        const std::vector<Value> key{Value(item), Value(std::int64_t(number[depth]))};
        const auto id = find(*descriptions[depth], keyText(key), key);
        if (!id || id->isNull())
            return id;
        item = *id;
    }
    return item;
}

void Directory::add(const Description &description, const Row &row, const Uuid &id)
{
    const auto found = table(description);
    if (!found)
        return; // then nothing can be looked up either, and that is told
    std::vector<Value> key;
    key.reserve((*found)->key.size());
    for (const std::size_t field : (*found)->key)
        key.push_back(row[field]);
    (*found)->known.insert(keyText(key), id);
}

Result<std::optional<Row>> Directory::row(const Description &description, const Uuid &id)
{
    auto statementOf = m_rows.find(&description);
    if (statementOf == m_rows.end())
        statementOf =
            m_rows.try_emplace(&description, m_database, selectSql(description, "WHERE id = ?")).first;
    Statement &statement = statementOf->second;
    const auto found = statement.bind(1, id).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<Row>();
    auto row = soundRow(description, currentRow(description, statement));
    statement.reset();
    return row.map([](Row sound) { return std::optional(std::move(sound)); });
}

Result<UnitType> Directory::unitOf(const Description &description, const Uuid &id)
{
    const auto known = m_units.find(id);
    if (known != m_units.end())
        return known->second;
    const auto found = row(description, id);
    if (!found)
        return tl::unexpected(found.error());
    const auto field = std::size_t(description.indexOf(u"unit_type"));
    const auto unit = *found ? fromName<UnitType>(text((**found)[field])) : std::nullopt;
    return m_units[id] = unit.value_or(UnitType::Number);
}

Result<bool> Directory::isSigned(const Uuid &agreement)
{
    if (!m_signed) {
        m_signed.emplace();
        Statement versions(m_database, "SELECT agreement FROM agreement_version");
        const auto read =
            versions.each([this](const Statement &version) { m_signed->insert(version.uuid(0)); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return m_signed->contains(agreement);
}

} // namespace mandate
