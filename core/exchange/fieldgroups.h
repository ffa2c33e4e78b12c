// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

namespace mandate {

// What is merged and decided as one: the fields of a group, or a field alone under its own column.
QString groupOf(const Description &description, std::size_t field);
std::vector<std::size_t> fieldsOf(const Description &description, const QString &group);

// Some fields of a row as a JSON object of columns, empty ones included; and back, into a row that has the
// others. Invalid where a column is not known or cannot hold the value.
QString fieldsText(const Description &description, const std::vector<std::size_t> &fields, const Row &row);
Result<void> readFields(const Description &description, const QString &text, Row &row);

// Whether a field can hold a value: a choice that is one, a date that is one, a share up to the whole.
bool canHold(const Field &field, const Value &value);
bool canHold(const Description &description, const Row &row);

} // namespace mandate
