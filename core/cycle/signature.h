// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QDate>
#include <QString>

namespace mandate {

using AgreementVersionId = Id<struct AgreementVersion>;
using AttachmentId = Id<struct Attachment>;
using SignatureId = Id<struct Signature>;

enum class Party { First, Second };

template <>
inline std::span<const char *const> names<Party>()
{
    static constexpr const char *all[] = {"first", "second"};
    return all;
}

// Who signed a version, in which post, where and when; with the scan of the signed paper where there is one.
struct Signature
{
    SignatureId id;
    AgreementVersionId version;
    Party party = Party::First;
    QString name;
    QString post;
    QString place;
    QDate signedOn;
    AttachmentId scan;

    bool operator==(const Signature &) const = default;
};

} // namespace mandate
