// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/comments.h"

#include "core/store/journal.h"
#include "core/store/records.h"

#include <algorithm>

namespace mandate {

namespace {

// A comment is entered once, so the newest save that touched it is the one that holds it.
Result<Remark> remarkOf(const Database &database, const Comment &comment)
{
    return savesOf(database, comment.id.uuid).map([&comment](const std::vector<SaveEntry> &saves) {
        Remark remark{comment, {}, {}};
        if (!saves.empty()) {
            remark.by = saves.front().user;
            remark.at = saves.front().at;
        }
        return remark;
    });
}

// An answer to an answer belongs to the matter all the same.
std::vector<CommentThread>::iterator threadOf(std::vector<CommentThread> &threads, const CommentId &answered)
{
    return std::find_if(threads.begin(), threads.end(), [&answered](const CommentThread &thread) {
        return std::any_of(thread.remarks.begin(), thread.remarks.end(),
                           [&answered](const Remark &remark) { return remark.comment.id == answered; });
    });
}

} // namespace

Result<std::vector<CommentThread>> commentsOn(const Database &database, const AgreementId &agreement)
{
    // Identities sort by the time of their making.
    const auto comments = records<Comment>(database, "WHERE agreement = ? ORDER BY id", agreement);
    if (!comments)
        return tl::unexpected(comments.error());
    std::vector<CommentThread> threads;
    for (const Comment &comment : *comments) {
        auto remark = remarkOf(database, comment);
        if (!remark)
            return tl::unexpected(remark.error());
        auto thread = comment.answers.isNull() ? threads.end() : threadOf(threads, comment.answers);
        if (thread == threads.end())
            thread = threads.insert(threads.end(), CommentThread());
        thread->remarks.push_back(std::move(*remark));
        thread->isSettled = comment.settles;
    }
    std::stable_partition(threads.begin(), threads.end(),
                          [](const CommentThread &thread) { return !thread.isSettled; });
    return threads;
}

} // namespace mandate
