// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/agreementversion.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<AgreementVersion>()
{
    static constexpr Field fields[] = {
        field<&AgreementVersion::id>("id"),
        field<&AgreementVersion::agreement>("agreement", QT_TRANSLATE_NOOP("agreement_version", "Agreement")),
        field<&AgreementVersion::number>("number", QT_TRANSLATE_NOOP("agreement_version", "Number")),
        field<&AgreementVersion::frozenOn>("frozen_on", QT_TRANSLATE_NOOP("agreement_version", "Frozen on")),
        field<&AgreementVersion::reason>("reason", QT_TRANSLATE_NOOP("agreement_version", "Reason")),
        field<&AgreementVersion::fingerprint>("fingerprint",
                                              QT_TRANSLATE_NOOP("agreement_version", "Fingerprint")),
        field<&AgreementVersion::content>("content", QT_TRANSLATE_NOOP("agreement_version", "Content")),
    };
    static constexpr Description description{
        "agreement_version", QT_TRANSLATE_NOOP("agreement_version", "signed version"), fields, always};
    return description;
}

} // namespace mandate
