// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/receivingreport.h"
#include "ui/print/document.h"

namespace mandate {

// What became of a package: the heads of both audit trails, who received it, and each of its changes, what
// waits for a decision first. A window asks with Session::report() for receivingReport(…, placeOf, …) of the
// package it received (the sender's, or lastReceived()), and prints, previews or exports that with these.
Result<int> printReceiving(const ReceivingReport &report, const QString &registerName,
                           const PrintOptions &options, QPagedPaintDevice &device);
Result<int> printReceivingPdf(const ReceivingReport &report, const QString &registerName,
                              const PrintOptions &options, const QString &path);

} // namespace mandate
