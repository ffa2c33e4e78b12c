// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

namespace mandate {

using EnrolmentId = Id<struct Enrolment>;
using OfficeId = Id<struct Office>;

// What a site is to this register: itself, the centre it reports to, or an office that works offline.
enum class SiteRole { Self, Centre, Office };

template <>
inline std::span<const char *const> names<SiteRole>()
{
    static constexpr const char *all[] = {"self", "centre", "office"};
    return all;
}

enum class SiteState { Enrolled, Revoked };

template <>
inline std::span<const char *const> names<SiteState>()
{
    static constexpr const char *all[] = {"enrolled", "revoked"};
    return all;
}

// By this act a site is trusted under its public keys, or no longer. Of the acts about a site the one that
// none replaces holds.
struct Enrolment
{
    EnrolmentId id;
    Uuid site;
    SiteRole role = SiteRole::Office;
    SiteState state = SiteState::Enrolled;
    QString name;
    OfficeId office; // whose agreements it works on; none but for an office
    QString signKey; // hexadecimal
    QString boxKey;  // hexadecimal
    QString reason;
    EnrolmentId replaces;

    bool operator==(const Enrolment &) const = default;
};

} // namespace mandate
