// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/agreement.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Agreement>()
{
    static constexpr Field fields[] = {
        field<&Agreement::id>("id"),
        field<&Agreement::code>("code", QT_TRANSLATE_NOOP("agreement", "Code")),
        field<&Agreement::cycle>("cycle", QT_TRANSLATE_NOOP("agreement", "Cycle")),
        field<&Agreement::kind>("kind", QT_TRANSLATE_NOOP("agreement", "Kind")),
        field<&Agreement::firstParty>("first_party", QT_TRANSLATE_NOOP("agreement", "First party")),
        field<&Agreement::secondParty>("second_party", QT_TRANSLATE_NOOP("agreement", "Second party")),
        field<&Agreement::scheme>("scheme", QT_TRANSLATE_NOOP("agreement", "Scoring scheme")),
        field<&Agreement::preamble>("preamble", QT_TRANSLATE_NOOP("agreement", "Preamble")),
        field<&Agreement::vision>("vision", QT_TRANSLATE_NOOP("agreement", "Vision")),
        field<&Agreement::mission>("mission", QT_TRANSLATE_NOOP("agreement", "Mission")),
        field<&Agreement::origin>("origin", QT_TRANSLATE_NOOP("agreement", "Origin")),
    };
    static constexpr Description description{"agreement", QT_TRANSLATE_NOOP("agreement", "agreement"),
                                             fields};
    return description;
}

} // namespace mandate
