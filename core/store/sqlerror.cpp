// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error sentence(int code, const QString &file)
{
    using Kind = Error::Kind;
    switch (code) {
    case SQLITE_NOTADB:
        return {Kind::Unreadable,
                Text::tr("%1 is not a Mandate register. Choose a file that ends in .mandate.").arg(file),
                {}};
    case SQLITE_CORRUPT:
        return {Kind::Unreadable,
                Text::tr("%1 is damaged or cut short. Nothing was changed; open the newest backup instead.")
                    .arg(file),
                {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Kind::Unreadable,
            Text::tr(
                "%1 is being used by another program. Nothing was changed; try again when it has finished.")
                .arg(file),
            {}};
    case SQLITE_READONLY:
        return {
            Kind::Unwritable,
            Text::tr(
                "%1 cannot be written. Copy it to a folder of your own, or ask for permission to write it.")
                .arg(file),
            {}};
    case SQLITE_FULL:
        return {Kind::Unwritable,
                Text::tr("The disk that holds %1 is full. Nothing was changed; make room and try again.")
                    .arg(file),
                {}};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {Kind::Unreadable,
                Text::tr("%1 cannot be opened. Check that the folder is there and that you may use it.")
                    .arg(file),
                {}};
    case SQLITE_IOERR:
        return {
            Kind::Unwritable,
            Text::tr(
                "The disk or network that holds %1 reported a fault. Check it, then open the register again.")
                .arg(file),
            {}};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {Kind::Unreadable, Text::tr("%1 holds something too large for this computer.").arg(file), {}};
    case SQLITE_CONSTRAINT:
        return {Kind::Refused, Text::tr("%1 refused a record that contradicts another.").arg(file), {}};
    case SQLITE_INTERRUPT:
        return {Kind::Refused, Text::tr("This was not finished, as it was cancelled."), {}};
    default:
        return {
            Kind::Unreadable, Text::tr("%1 cannot be used: the database reported a fault.").arg(file), {}};
    }
}

} // namespace

Error sqlError(sqlite3 *handle, const QString &path)
{
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_NOMEM;
    Error error = sentence(code & 0xff, QDir::toNativeSeparators(path));
    error.detail = QStringLiteral("SQLite %1: %2")
                       .arg(code)
                       .arg(QString::fromUtf8(handle ? sqlite3_errmsg(handle) : ""));
    return error;
}

} // namespace mandate
