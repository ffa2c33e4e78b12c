// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace mandate {

// Shows what would be printed, in a window of its own, until the reader has printed or closes it.
void previewOnPaper(const QString &title, QWidget *parent, const std::function<void(QPrinter &paper)> &paint);

} // namespace mandate
