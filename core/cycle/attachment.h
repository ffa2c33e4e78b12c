// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using AttachmentId = Id<struct Attachment>;

// A file kept in the register, known by the SHA-256 of its bytes.
struct Attachment
{
    AttachmentId id;
    QString name;
    QString mediaType;
    int size = 0;
    QString sha256;

    bool operator==(const Attachment &) const = default;
};

} // namespace mandate
