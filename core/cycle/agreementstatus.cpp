// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/agreementstatus.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<AgreementStatus>()
{
    static constexpr Field fields[] = {
        field<&AgreementStatus::id>("id"),
        field<&AgreementStatus::agreement>("agreement", QT_TRANSLATE_NOOP("agreement_status", "Agreement")),
        field<&AgreementStatus::status>("status", QT_TRANSLATE_NOOP("agreement_status", "Status")),
        field<&AgreementStatus::since>("since", QT_TRANSLATE_NOOP("agreement_status", "Since")),
        field<&AgreementStatus::reason>("reason", QT_TRANSLATE_NOOP("agreement_status", "Reason")),
        field<&AgreementStatus::authority>("authority", QT_TRANSLATE_NOOP("agreement_status", "Authority")),
        field<&AgreementStatus::replaces>("replaces", QT_TRANSLATE_NOOP("agreement_status", "Replaces")),
    };
    static constexpr Description description{
        "agreement_status", QT_TRANSLATE_NOOP("agreement_status", "status of an agreement"), fields, always};
    return description;
}

} // namespace mandate
