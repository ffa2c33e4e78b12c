// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/post.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Post>()
{
    static constexpr Field fields[] = {
        field<&Post::id>("id"),
        field<&Post::code>("code", QT_TRANSLATE_NOOP("post", "Code")),
        field<&Post::title>("title", QT_TRANSLATE_NOOP("post", "Title")),
        field<&Post::office>("office", QT_TRANSLATE_NOOP("post", "Office")),
        field<&Post::category>("category", QT_TRANSLATE_NOOP("post", "Category")),
        field<&Post::grade>("grade", QT_TRANSLATE_NOOP("post", "Grade")),
        field<&Post::reportsTo>("reports_to", QT_TRANSLATE_NOOP("post", "Reports to")),
    };
    static constexpr Description description{"post", QT_TRANSLATE_NOOP("post", "post"), fields};
    return description;
}

} // namespace mandate
