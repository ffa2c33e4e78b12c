// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cycle/attachment.h"

#include <QByteArray>

namespace mandate {

class Database;

// A file on its way into the register.
struct KeptFile
{
    Attachment record;
    QByteArray content;
};

// Reads a file to be kept, such as the scan of a signed paper; at most 32 MB.
Result<KeptFile> fileToKeep(const QString &path);

// The bytes of an attachment, exactly as they were kept. The error says when they were altered since.
Result<KeptFile> keptFile(const Database &database, const AttachmentId &attachment);
// The bytes of one whose record is at hand.
Result<QByteArray> keptContent(const Database &database, const Attachment &record);
// Writes them to a path; a file that is there is replaced whole or not at all.
Result<void> writeKept(const KeptFile &file, const QString &path);

} // namespace mandate
