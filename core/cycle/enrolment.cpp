// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/enrolment.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Enrolment>()
{
    static constexpr Field fields[] = {
        field<&Enrolment::id>("id"),
        field<&Enrolment::site>("site", QT_TRANSLATE_NOOP("enrolment", "Site")),
        field<&Enrolment::role>("role", QT_TRANSLATE_NOOP("enrolment", "Role")),
        field<&Enrolment::state>("state", QT_TRANSLATE_NOOP("enrolment", "State")),
        field<&Enrolment::name>("name", QT_TRANSLATE_NOOP("enrolment", "Name")),
        field<&Enrolment::office>("office", QT_TRANSLATE_NOOP("enrolment", "Office")),
        field<&Enrolment::signKey>("sign_key", QT_TRANSLATE_NOOP("enrolment", "Key of its signature")),
        field<&Enrolment::boxKey>("box_key", QT_TRANSLATE_NOOP("enrolment", "Key to write to it")),
        field<&Enrolment::reason>("reason", QT_TRANSLATE_NOOP("enrolment", "Reason")),
        field<&Enrolment::replaces>("replaces", QT_TRANSLATE_NOOP("enrolment", "Replaces")),
    };
    static constexpr Description description{"enrolment", QT_TRANSLATE_NOOP("enrolment", "enrolment"), fields,
                                             always};
    return description;
}

} // namespace mandate
