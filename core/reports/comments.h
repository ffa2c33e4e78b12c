// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cycle/comment.h"

#include <QDateTime>

#include <vector>

namespace mandate {

class Database;

// A comment with who wrote it and when, as the audit trail knows.
struct Remark
{
    Comment comment;
    QString by;
    QDateTime at;
};

// A matter: the comment that began it and what was answered, oldest first.
struct CommentThread
{
    std::vector<Remark> remarks; // never empty
    bool isSettled = false;      // the last answer settled it

    const Comment &first() const { return remarks.front().comment; }
};

// All matters of an agreement, those that are open first, each group oldest first.
Result<std::vector<CommentThread>> commentsOn(const Database &database, const AgreementId &agreement);

} // namespace mandate
