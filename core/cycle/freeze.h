// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cycle/dossier.h"

namespace mandate {

// The whole of what the parties sign as one line of text: plan, parties and names, without progress,
// budgets and states. The same agreement always gives the same text.
QString frozenText(const Dossier &dossier);

// The SHA-256 of a frozen text, 64 lower-case hexadecimal digits.
QString fingerprintOf(const QString &frozenText);

// The next version of an agreement, ready to be signed.
AgreementVersion freeze(const Dossier &dossier, const QDate &on, const QString &reason);

// The agreement as a version froze it. The error says that the version's text is not one of ours.
Result<Dossier> thaw(const AgreementVersion &version);

// Whether the plan still is, item by item, what a version froze; names of parties may have changed.
bool keepsPlan(const Dossier &dossier, const Dossier &frozen);

// What is printed and evaluated: a signed agreement as its newest version froze it, with what was reported
// since; a draft as it is.
Result<Dossier> asSigned(const Dossier &dossier);

} // namespace mandate
