// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/agreementversion.h"

#include <optional>

namespace mandate {

// What ties paper to a frozen version. It says which version was meant, not what the paper says.
struct Seal
{
    QString agreement; // its code
    int version = 0;
    QString fingerprint;

    bool operator==(const Seal &) const = default;
};

// As it stands on the signed paper and in its code: "mandate:MOA-1:1:<fingerprint>".
QString sealOf(const QString &agreementCode, const AgreementVersion &version);

// A seal as sealOf() wrote it; nothing where the text is anything else.
std::optional<Seal> readSeal(const QString &text);
// The first seal in a PDF's metadata, where its agreement's code is written as XML.
std::optional<Seal> sealInMetadata(const QString &document);

} // namespace mandate
