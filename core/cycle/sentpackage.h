// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

namespace mandate {

using PackageId = Id<struct SentPackage>;

// What a package carries: an office's part of the register for the first time, its present state later on,
// or what the office saved.
enum class PackageKind { Slice, Updates, Returns };

template <>
inline std::span<const char *const> names<PackageKind>()
{
    static constexpr const char *all[] = {"slice", "updates", "returns"};
    return all;
}

// By this act a package left for another site, with the saves of this register from one number to another
// and the hash of the last of them.
struct SentPackage
{
    PackageId id;
    Uuid site; // to which
    PackageKind kind = PackageKind::Returns;
    int from = 0;
    int upTo = 0;
    QString head;        // hexadecimal
    QString fingerprint; // the SHA-256 of the package's file

    bool operator==(const SentPackage &) const = default;
};

} // namespace mandate
