// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/office.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Office>()
{
    static constexpr Field fields[] = {
        field<&Office::id>("id"),
        field<&Office::code>("code", QT_TRANSLATE_NOOP("office", "Code")),
        field<&Office::name>("name", QT_TRANSLATE_NOOP("office", "Name")),
        field<&Office::kind>("kind", QT_TRANSLATE_NOOP("office", "Kind")),
        field<&Office::parent>("parent", QT_TRANSLATE_NOOP("office", "Part of")),
        field<&Office::peerGroup>("peer_group", QT_TRANSLATE_NOOP("office", "Peer group")),
        field<&Office::origin>("origin", QT_TRANSLATE_NOOP("office", "Origin")),
    };
    static constexpr Description description{"office", QT_TRANSLATE_NOOP("office", "office"), fields};
    return description;
}

} // namespace mandate
