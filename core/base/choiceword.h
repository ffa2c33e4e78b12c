// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mandate {

// What a choice of the register is called on screen: "external_output" reads "External output".
QString choiceWord(const QString &name);

} // namespace mandate
