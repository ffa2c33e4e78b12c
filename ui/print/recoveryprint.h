// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/document.h"

namespace mandate {

// What a registry keeps of somebody's keys in a sealed envelope.
struct RecoverySheet
{
    QString name;
    QString registerName;
    QString fingerprint;
    QStringList lines;
};

// Answers with the number of pages.
Result<int> printRecovery(const RecoverySheet &sheet, const PrintOptions &options, QPagedPaintDevice &device);

} // namespace mandate
