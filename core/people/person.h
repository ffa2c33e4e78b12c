// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mandate {

using PersonId = Id<struct Person>;

// Somebody who holds posts and has a work plan.
struct Person
{
    PersonId id;
    QString number;
    QString name;
    QString gender;
    QString email;
    QString origin;

    bool operator==(const Person &) const = default;
};

} // namespace mandate
