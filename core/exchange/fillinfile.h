// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fillinform.h"

namespace mandate {

struct Workbook;

// Who a returned sheet says it is: the record that was kept of it, and the sum of what was sent.
struct FillInIdentity
{
    FillInId id;
    QString fingerprint;

    bool operator==(const FillInIdentity &) const = default;
};

QString fillInFingerprint(const QString &content);
// What the hidden sheet says; nothing where there is none.
std::optional<FillInIdentity> fillInIdentity(const Workbook &workbook);
// The name of the sheet that is filled in.
QString fillInSheetName();

// A protected .xlsx file: only the cells to fill in can be changed, and the spreadsheet already minds what
// goes into them. Whole or not at all; what is there already is left as it is.
Result<void> writeFillIn(const FillInForm &form, const FillInIdentity &identity, const QString &path);

} // namespace mandate
