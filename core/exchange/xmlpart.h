// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive.h"

#include <QXmlStreamReader>

#include <functional>

namespace mandate {

// Reads one XML part of an archive and shows each element it comes to; the visitor may read on into it.
// A part that is no well-formed XML, is cut short or declares entities is refused.
Result<void> forEachElement(const Archive &archive, const QString &part, Allowance &allowance,
                            const std::function<void(QXmlStreamReader &)> &visit);

// By its local name, whatever prefix the writer chose.
QString attribute(const QXmlStreamReader &xml, const char *name);

} // namespace mandate
