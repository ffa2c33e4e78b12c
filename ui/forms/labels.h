// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace mandate {

// What stands above a part of a page, and a sentence that says what it is for.
QLabel *heading(const QString &text, QWidget *parent);
QLabel *explanation(const QString &text, QWidget *parent);

} // namespace mandate
