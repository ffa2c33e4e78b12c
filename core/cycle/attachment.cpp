// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/attachment.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Attachment>()
{
    static constexpr Field fields[] = {
        field<&Attachment::id>("id"),
        field<&Attachment::name>("name", QT_TRANSLATE_NOOP("attachment", "Name")),
        field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("attachment", "Media type")),
        field<&Attachment::size>("size", QT_TRANSLATE_NOOP("attachment", "Size")),
        field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("attachment", "SHA-256")),
    };
    static constexpr Description description{"attachment", QT_TRANSLATE_NOOP("attachment", "attachment"),
                                             fields, always};
    return description;
}

} // namespace mandate
