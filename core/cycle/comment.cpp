// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/comment.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Comment>()
{
    static constexpr Field fields[] = {
        field<&Comment::id>("id"),
        field<&Comment::agreement>("agreement", QT_TRANSLATE_NOOP("comment", "Agreement")),
        field<&Comment::item>("item", QT_TRANSLATE_NOOP("comment", "Item")),
        field<&Comment::column>("field", QT_TRANSLATE_NOOP("comment", "Field")),
        field<&Comment::text>("text", QT_TRANSLATE_NOOP("comment", "Text")),
        field<&Comment::answers>("answers", QT_TRANSLATE_NOOP("comment", "Answers")),
        field<&Comment::settles>("settles", QT_TRANSLATE_NOOP("comment", "Settles it")),
    };
    static constexpr Description description{"comment", QT_TRANSLATE_NOOP("comment", "comment"), fields,
                                             always};
    return description;
}

} // namespace mandate
