// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

} // namespace

Result<int> writePdf(const QString &path, const std::function<Result<int>(QPagedPaintDevice &)> &pages)
{
    // Renamed into place when whole: that must not replace a device or a folder.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return failure(Error::Kind::Unwritable, Text::tr("%1 is no file. Choose another name.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(
            Error::Kind::Unwritable,
            Text::tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
    Result<int> count;
    {
        QPdfWriter writer(&file);
        count = pages(writer);
    }
    if (count && !file.commit())
        return failure(Error::Kind::Unwritable,
                       Text::tr("%1 could not be finished: %2.").arg(path, file.errorString()));
    return count;
}

} // namespace mandate
