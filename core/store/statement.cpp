// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/statementshelf.h"

#include <QStringEncoder>

#include <cstring>
#include <sqlite3.h>

namespace mandate {

void Statement::Return::operator()(sqlite3_stmt *statement) const
{
    shelf->giveBack(statement);
}

Statement::Statement(const Database &database, const char *sql)
    : m_database(database),
      m_statement(database.shelf()->take(database.handle(), sql), Return{database.shelf()})
{}

Statement &Statement::bind(int parameter, const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return bind(parameter, *number);
    if (const auto *text = std::get_if<QString>(&value))
        return bind(parameter, *text);
    if (const auto *id = std::get_if<Uuid>(&value))
        return bind(parameter, *id);
    keep(sqlite3_bind_null(m_statement.get(), parameter));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    if (text.isEmpty())
        return bind(parameter, QLatin1String());
    // Encoded where the last row's text of this parameter stood, so that a large save asks for no memory.
    QByteArray &utf8 = textOf(parameter);
    utf8.resize(text.size() * 3);
    QStringEncoder encode(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const char *end = encode.appendToBuffer(utf8.data(), text);
    keep(sqlite3_bind_text(m_statement.get(), parameter, utf8.constData(), int(end - utf8.constData()),
                           SQLITE_STATIC));
    return *this;
}

QByteArray &Statement::textOf(int parameter)
{
    const auto place = std::size_t(parameter) - 1;
    if (m_texts.size() <= place)
        m_texts.resize(place + 1);
    return m_texts[place];
}

Statement &Statement::bindText(int parameter, const QByteArray &utf8)
{
    QByteArray &kept = textOf(parameter);
    kept = utf8;
    const char *text = utf8.isEmpty() ? "" : kept.constData();
    keep(sqlite3_bind_text(m_statement.get(), parameter, text, int(utf8.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(int parameter, QLatin1String text)
{
    keep(sqlite3_bind_text(m_statement.get(), parameter, text.isEmpty() ? "" : text.data(), int(text.size()),
                           SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(int parameter, const Uuid &id)
{
    if (id.isNull())
        keep(sqlite3_bind_null(m_statement.get(), parameter));
    else
        keep(sqlite3_bind_blob(m_statement.get(), parameter, id.bytes.data(), int(id.bytes.size()),
                               SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int parameter, std::int64_t number)
{
    keep(sqlite3_bind_int64(m_statement.get(), parameter, number));
    return *this;
}

Statement &Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    keep(sqlite3_bind_blob64(m_statement.get(), parameter, bytes.constData(), sqlite3_uint64(bytes.size()),
                             SQLITE_TRANSIENT));
    return *this;
}

// A value that SQLite would not take must not be missed as if it were nothing.
void Statement::keep(int code)
{
    m_allBound = m_allBound && code == SQLITE_OK;
}

Result<bool> Statement::step()
{
    if (!m_statement || !m_allBound)
        return tl::unexpected(m_database.lastError());
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: sqlite3_reset(m_statement.get()); return false;
    default: break;
    }
    const Error error = m_database.lastError();
    sqlite3_reset(m_statement.get());
    return tl::unexpected(error);
}

Result<void> Statement::run()
{
    const auto row = step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row)
        reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

Uuid Statement::uuid(int column) const
{
    Uuid id;
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    if (bytes && sqlite3_column_bytes(m_statement.get(), column) == int(id.bytes.size()))
        std::memcpy(id.bytes.data(), bytes, id.bytes.size());
    return id;
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_TEXT: return text(column);
    case SQLITE_BLOB: return uuid(column);
    case SQLITE_FLOAT: return text(column); // never ours; so that it does not pass for nothing
    default: return {};
    }
}

bool Statement::holds(int column, const Value &expected) const
{
    if (const auto *text = std::get_if<QString>(&expected)) {
        if (text->isEmpty())
            return sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT
                   && sqlite3_column_bytes(m_statement.get(), column) == 0;
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
        return bytes
               && QAnyStringView(QUtf8StringView(bytes, sqlite3_column_bytes(m_statement.get(), column)))
                      == QAnyStringView(*text);
    }
    return value(column) == expected;
}

} // namespace mandate
