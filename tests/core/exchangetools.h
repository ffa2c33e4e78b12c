// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/workbookfile.h"
#include "core/store/store.h"
#include "tests/testing.h"

#include <QTemporaryDir>

#include <map>

namespace mandate {

// A workbook folder with the given sheets as CSV.
QString workbookFolder(const QTemporaryDir &place, const QString &name,
                       const std::map<QString, QString> &sheets);

// The sheets of a small whole register: two plans' worth of cascade, from a national KRA down to a person.
std::map<QString, QString> cascadeSheets();

// A new register that holds the rule set "generic" and nothing else.
Store emptyRegister(const QTemporaryDir &place, const QString &name = "new.mandate");

// Imports and commits; fails the test where there is a fault.
ImportReport importInto(Store &store, const Workbook &workbook);
ImportReport importInto(Store &store, const QString &path);

// The sentences of all faults, one a line.
QString faultsOf(const Store &store, const QString &path);

// How many records an import would add and change.
int differences(const Store &store, const Workbook &workbook);

} // namespace mandate
