// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QDate>
#include <QString>

namespace mandate {

using AppointmentId = Id<struct Appointment>;
using PersonId = Id<struct Person>;
using PostId = Id<struct Post>;

enum class AppointmentKind { Substantive, Acting, Secondment };

template <>
inline std::span<const char *const> names<AppointmentKind>()
{
    static constexpr const char *all[] = {"substantive", "acting", "secondment"};
    return all;
}

// Who held which post, from when to when.
struct Appointment
{
    AppointmentId id;
    PersonId person;
    PostId post;
    AppointmentKind kind = AppointmentKind::Substantive;
    QDate start;
    QDate end;
    QString instrument;

    bool operator==(const Appointment &) const = default;
};

} // namespace mandate
