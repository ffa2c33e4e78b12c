// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <vector>

namespace mandate {

// By what people know a record apart from all others of its kind, beside its identity: two records with the
// same are one thing entered twice.
struct BusinessKey
{
    const char *scope; // the codes of offices, posts and persons are one space
    std::vector<std::size_t> fields;
};

// The keys that hold for a row; a figure has one only while it is a claim.
std::vector<BusinessKey> businessKeys(const Description &description, const Row &row);
// One text of a row's key.
QString keyText(const BusinessKey &key, const Row &row);

} // namespace mandate
