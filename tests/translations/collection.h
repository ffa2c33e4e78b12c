// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testing.h"

#include <QStringList>

#include <vector>

class QTranslator;

namespace mandate {

// A sentence of the programs and what a language makes of it.
struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or one for each plural form
    bool isFinished = true;
};

// What translations/mandate_<language>.ts holds.
std::vector<Message> messagesOf(const QString &language);

// The compiled language as the programs load it.
void load(QTranslator &translator, const QString &language);

} // namespace mandate
