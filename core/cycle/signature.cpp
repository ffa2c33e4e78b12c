// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/signature.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Signature>()
{
    static constexpr Field fields[] = {
        field<&Signature::id>("id"),
        field<&Signature::version>("version", QT_TRANSLATE_NOOP("signature", "Version")),
        field<&Signature::party>("party", QT_TRANSLATE_NOOP("signature", "Party")),
        field<&Signature::name>("name", QT_TRANSLATE_NOOP("signature", "Name")),
        field<&Signature::post>("post", QT_TRANSLATE_NOOP("signature", "Post")),
        field<&Signature::place>("place", QT_TRANSLATE_NOOP("signature", "Place")),
        field<&Signature::signedOn>("signed_on", QT_TRANSLATE_NOOP("signature", "Date")),
        field<&Signature::scan>("scan", QT_TRANSLATE_NOOP("signature", "Scan")),
    };
    static constexpr Description description{"signature", QT_TRANSLATE_NOOP("signature", "signature"), fields,
                                             always};
    return description;
}

} // namespace mandate
