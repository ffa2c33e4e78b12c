// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/appointment.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Appointment>()
{
    static constexpr Field fields[] = {
        field<&Appointment::id>("id"),
        field<&Appointment::person>("person", QT_TRANSLATE_NOOP("appointment", "Person")),
        field<&Appointment::post>("post", QT_TRANSLATE_NOOP("appointment", "Post")),
        field<&Appointment::kind>("kind", QT_TRANSLATE_NOOP("appointment", "Kind")),
        field<&Appointment::start>("start", QT_TRANSLATE_NOOP("appointment", "Start"), "span"),
        field<&Appointment::end>("end", QT_TRANSLATE_NOOP("appointment", "End"), "span"),
        field<&Appointment::instrument>("instrument", QT_TRANSLATE_NOOP("appointment", "Instrument")),
    };
    static constexpr Description description{"appointment", QT_TRANSLATE_NOOP("appointment", "appointment"),
                                             fields};
    return description;
}

} // namespace mandate
