// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/registermonth.h"
#include "ui/print/document.h"

namespace mandate {

// The paper that the registry signs each month: the head of the audit trail day by day, the acts, the saves,
// and room for two signatures. `registerName` says which register it is of.
Result<int> printRegister(const RegisterMonth &month, const QString &registerName,
                          const PrintOptions &options, QPagedPaintDevice &device);
Result<int> printRegisterPdf(const RegisterMonth &month, const QString &registerName,
                             const PrintOptions &options, const QString &path);

} // namespace mandate
