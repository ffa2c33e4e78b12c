// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/agreementmove.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<AgreementMove>()
{
    static constexpr Field fields[] = {
        field<&AgreementMove::id>("id"),
        field<&AgreementMove::agreement>("agreement", QT_TRANSLATE_NOOP("agreement_move", "Agreement")),
        field<&AgreementMove::number>("number", QT_TRANSLATE_NOOP("agreement_move", "Number")),
        field<&AgreementMove::move>("move", QT_TRANSLATE_NOOP("agreement_move", "Step")),
        field<&AgreementMove::state>("state", QT_TRANSLATE_NOOP("agreement_move", "State")),
        field<&AgreementMove::movedOn>("moved_on", QT_TRANSLATE_NOOP("agreement_move", "Day")),
        field<&AgreementMove::version>("version", QT_TRANSLATE_NOOP("agreement_move", "Version")),
        field<&AgreementMove::reason>("reason", QT_TRANSLATE_NOOP("agreement_move", "Reason")),
        field<&AgreementMove::authority>("authority", QT_TRANSLATE_NOOP("agreement_move", "Authority")),
        field<&AgreementMove::document>("document", QT_TRANSLATE_NOOP("agreement_move", "Document")),
    };
    static constexpr Description description{
        "agreement_move", QT_TRANSLATE_NOOP("agreement_move", "step of an agreement"), fields, always};
    return description;
}

} // namespace mandate
