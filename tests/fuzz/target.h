// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace mandate {

// What each reader's file of this folder defines: sound inputs to begin from, made by code and small, and
// what happens to one input. Whatever an input holds, nothing may crash, hang or fill the memory.
std::vector<QByteArray> seeds();
void tryOut(const QByteArray &input);

// A place in memory where there is one, else on disk, of a file with this content. It has the name it is
// given, which tells a reader of what kind it is.
QString placed(const QString &name, const QByteArray &content);

} // namespace mandate
