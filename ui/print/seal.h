// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"

#include <QByteArray>
#include <QPainterPath>

namespace mandate {

// What ties paper to a frozen version: "mandate:<agreement code>:<version>:<fingerprint>", as its QR code and
// the PDF's metadata hold it. Empty for a draft.
QString sealOf(const Dossier &dossier);

// The modules of a QR code of this text in a square of this size, or nothing if the text is too long for one.
QPainterPath qrCode(const QString &text, qreal size);

// A PDF's description of itself; uncompressed, so that whoever scans the bytes finds the seal.
QByteArray xmpMetadata(const QString &title, const QString &author, const QString &seal);

} // namespace mandate
