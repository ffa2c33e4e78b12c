// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

Result<void> makeFile(const QString &target,
                      const std::function<Result<void>(const QString &unfinished)> &make)
{
    if (QFile::exists(target))
        return failure(
            Error::Kind::Unwritable,
            Text::tr("%1 is there already. Choose another name; nothing was changed.").arg(shown(target)));
    const QString unfinished =
        target + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".part");
    const auto made = make(unfinished);
    const bool named = made && QFile::rename(unfinished, target);
    for (const char *rest : {"", "-journal"})
        QFile::remove(unfinished + QLatin1String(rest));
    if (named)
        return {};
    if (made)
        return failure(Error::Kind::Unwritable,
                       Text::tr("%1 could not be written. Check the folder and the room on its disk.")
                           .arg(shown(target)));
    Error fault = made.error();
    fault.message.replace(shown(unfinished), shown(target)); // the only name the reader knows
    return tl::unexpected(std::move(fault));
}

} // namespace mandate
