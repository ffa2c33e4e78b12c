// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <optional>

namespace mandate {

class Directory;

// What a workbook writes for an item that was withdrawn since somebody commented on it.
constexpr QLatin1String WithdrawnItem("withdrawn");

// The identity that an export wrote as the mark of a comment.
Result<Uuid> readMark(const QString &text);
// The comment that such a mark speaks of.
Result<Uuid> markedBy(const QString &text, const Description &description, Directory &directory);

// What keeps a new comment from being entered: its column, and what was expected of it.
struct CommentFault
{
    QString column;
    QString message;
};
std::optional<CommentFault> faultOfNewComment(const Row &row);
// A comment stands as it was made.
QString refusalOfChangedComment();

} // namespace mandate
