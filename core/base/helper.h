// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace mandate {

// A file from elsewhere is read by a helper: this same program, started once more to read that one file. What
// crashes, loops or fills the memory there ends as a sentence here. Its answer is plain bytes, as little to
// be trusted as the file.

// Who is at work in the helper: it is asked a question in words, such as the name of a reader and of a file.
using Helping = std::function<Result<QByteArray>(const QStringList &question)>;

// Asks the helper and waits; not on the window's thread. An Unreadable error in which the file is named where
// the helper gave no answer, Refused once it is stopped.
Result<QByteArray> askHelper(const QStringList &question, const QString &file,
                             const std::function<bool()> &isStopped);
// What every program does first: nothing where it was not started as a helper, else the exit code to end
// with.
std::optional<int> serveAsHelper(int argc, char *argv[], const Helping &help);

} // namespace mandate
