// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace mandate {

using AgreementId = Id<struct Agreement>;
using AgreementVersionId = Id<struct AgreementVersion>;

// An agreement as it was frozen for signing: the whole of it as text, and the SHA-256 of that text.
struct AgreementVersion
{
    AgreementVersionId id;
    AgreementId agreement;
    int number = 1;
    QDate frozenOn;
    QString reason;
    QString fingerprint;
    QString content;

    bool operator==(const AgreementVersion &) const = default;
};

} // namespace mandate
