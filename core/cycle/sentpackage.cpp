// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/sentpackage.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<SentPackage>()
{
    static constexpr Field fields[] = {
        field<&SentPackage::id>("id"),
        field<&SentPackage::site>("site", QT_TRANSLATE_NOOP("sent_package", "Sent to")),
        field<&SentPackage::kind>("kind", QT_TRANSLATE_NOOP("sent_package", "Kind")),
        field<&SentPackage::from>("from_seq", QT_TRANSLATE_NOOP("sent_package", "From save")),
        field<&SentPackage::upTo>("to_seq", QT_TRANSLATE_NOOP("sent_package", "Up to save")),
        field<&SentPackage::head>("head", QT_TRANSLATE_NOOP("sent_package", "Head of the audit trail")),
        field<&SentPackage::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("sent_package", "Fingerprint")),
    };
    static constexpr Description description{
        "sent_package", QT_TRANSLATE_NOOP("sent_package", "package that was sent"), fields, always};
    return description;
}

} // namespace mandate
