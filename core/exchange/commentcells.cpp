// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/commentcells.h"

#include "core/cycle/comment.h"
#include "core/exchange/directory.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

} // namespace

Result<Uuid> readMark(const QString &text)
{
    if (const auto id = Uuid::parse(text))
        return *id;
    return invalid(Text::tr("“%1” is no mark of a comment: copy one from the column comment of an export, or "
                            "leave the cell empty")
                       .arg(text));
}

Result<Uuid> markedBy(const QString &text, const Description &description, Directory &directory)
{
    const auto mark = readMark(text);
    if (!mark)
        return mark;
    Row wanted(description.fields.size());
    wanted.front() = *mark;
    auto found = directory.find(description, wanted);
    if (found && found->isNull())
        return invalid(Text::tr("there is no comment with the mark “%1”").arg(text));
    return found;
}

std::optional<CommentFault> faultOfNewComment(const Row &row)
{
    const auto comment = fromRow<Comment>(row);
    if (!comment)
        return CommentFault{{}, comment.error().message};
    if (comment->settles && comment->answers.isNull())
        return CommentFault{QStringLiteral("settles"),
                            Text::tr("only an answer settles a matter; say in answers what it answers")};
    if (!comment->settles && comment->text.trimmed().isEmpty())
        return CommentFault{QStringLiteral("text"), Text::tr("nothing is given; expected what is remarked")};
    return {};
}

QString refusalOfChangedComment()
{
    return Text::tr("a comment stands as it was made; to answer it, add a row with an empty mark and this "
                    "one's mark in answers");
}

} // namespace mandate
