// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/fillin.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<FillIn>()
{
    static constexpr Field fields[] = {
        field<&FillIn::id>("id"),
        field<&FillIn::agreement>("agreement", QT_TRANSLATE_NOOP("fill_in", "Agreement")),
        field<&FillIn::purpose>("purpose", QT_TRANSLATE_NOOP("fill_in", "Purpose")),
        field<&FillIn::period>("period", QT_TRANSLATE_NOOP("fill_in", "Period")),
        field<&FillIn::content>("content", QT_TRANSLATE_NOOP("fill_in", "As it was sent")),
        field<&FillIn::sent>("sent", QT_TRANSLATE_NOOP("fill_in", "Sent")),
        field<&FillIn::due>("due", QT_TRANSLATE_NOOP("fill_in", "Due back")),
        field<&FillIn::returned>("returned", QT_TRANSLATE_NOOP("fill_in", "Came back")),
    };
    static constexpr Description description{"fill_in", QT_TRANSLATE_NOOP("fill_in", "fill-in sheet"),
                                             fields};
    return description;
}

} // namespace mandate
