// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/entrydecision.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<EntryDecision>()
{
    static constexpr Field fields[] = {
        field<&EntryDecision::id>("id"),
        field<&EntryDecision::entry>("entry", QT_TRANSLATE_NOOP("entry_decision", "Differing entry")),
        field<&EntryDecision::choice>("choice", QT_TRANSLATE_NOOP("entry_decision", "Decision")),
        field<&EntryDecision::value>("value", QT_TRANSLATE_NOOP("entry_decision", "Third value")),
        field<&EntryDecision::reason>("reason", QT_TRANSLATE_NOOP("entry_decision", "Reason")),
        field<&EntryDecision::decidedBy>("decided_by", QT_TRANSLATE_NOOP("entry_decision", "Decided by")),
        field<&EntryDecision::decidedAt>("decided_at", QT_TRANSLATE_NOOP("entry_decision", "Decided at")),
        field<&EntryDecision::replaces>("replaces", QT_TRANSLATE_NOOP("entry_decision", "Replaces")),
    };
    static constexpr Description description{
        "entry_decision", QT_TRANSLATE_NOOP("entry_decision", "decision about a differing entry"), fields,
        always};
    return description;
}

} // namespace mandate
