// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"

#include <QStringList>

namespace mandate {

// The names of an agreement's sections in the order in which its rule set's layout prints them; what it does
// not print comes after.
QStringList sectionOrder(const OpenAgreement &open);

} // namespace mandate
