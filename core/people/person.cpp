// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Person>()
{
    static constexpr Field fields[] = {
        field<&Person::id>("id"),
        field<&Person::number>("number", QT_TRANSLATE_NOOP("person", "Number")),
        field<&Person::name>("name", QT_TRANSLATE_NOOP("person", "Name")),
        field<&Person::gender>("gender", QT_TRANSLATE_NOOP("person", "Gender")),
        field<&Person::email>("email", QT_TRANSLATE_NOOP("person", "E-mail")),
        field<&Person::origin>("origin", QT_TRANSLATE_NOOP("person", "Origin")),
    };
    static constexpr Description description{"person", QT_TRANSLATE_NOOP("person", "person"), fields};
    return description;
}

} // namespace mandate
