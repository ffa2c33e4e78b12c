// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/alignmentedit.h"

#include "core/plan/alignment.h"
#include "core/plan/objective.h"
#include "core/reports/address.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

constexpr const char *Loop = "WITH RECURSIVE above (id) AS (SELECT ?1 "
                             "UNION SELECT coalesce(l.parent_kra, l.parent_objective) FROM above "
                             "JOIN alignment l ON l.child_kra = above.id "
                             "UNION SELECT coalesce(l.parent_kra, l.parent_objective) FROM above "
                             "JOIN alignment l ON l.child_objective = above.id) "
                             "SELECT 1 FROM above WHERE id = ?2";

bool canServe(CascadeKind child, CascadeKind parent)
{
    return child == CascadeKind::Kra
               ? parent == CascadeKind::Kra
               : child == CascadeKind::Objective
                     && (parent == CascadeKind::Kra || parent == CascadeKind::Objective);
}

Alignment between(const CascadeNode &child, const CascadeNode &parent)
{
    Alignment alignment;
    alignment.id = AlignmentId::create();
    (child.kind == CascadeKind::Kra ? alignment.childKra.uuid : alignment.childObjective.uuid) = child.id;
    (parent.kind == CascadeKind::Kra ? alignment.parentKra.uuid : alignment.parentObjective.uuid) = parent.id;
    return alignment;
}

Result<std::optional<Alignment>> present(const Database &database, const CascadeNode &child,
                                         const CascadeNode &parent)
{
    const bool ofKra = child.kind == CascadeKind::Kra;
    const bool toKra = parent.kind == CascadeKind::Kra;
    return record<Alignment>(database,
                             ofKra   ? "WHERE child_kra = ? AND parent_kra = ?"
                             : toKra ? "WHERE child_objective = ? AND parent_kra = ?"
                                     : "WHERE child_objective = ? AND parent_objective = ?",
                             child.id, parent.id);
}

// How the ends are called in a sentence; the first fault ends it.
Result<QString> withNames(const Database &database, const QString &sentence, const CascadeNode &child,
                          const CascadeNode &parent)
{
    const auto below = addressOf(database, child.id);
    if (!below)
        return tl::unexpected(below.error());
    return addressOf(database, parent.id).map([&](const QString &above) {
        return sentence.arg(*below, above);
    });
}

Error refusal(const Database &database, const QString &sentence, const CascadeNode &child,
              const CascadeNode &parent)
{
    const auto named = withNames(database, sentence, child, parent);
    return named ? Error{Error::Kind::Refused, *named, {}} : named.error();
}

Result<bool> areOfOneAgreement(const Database &database, const CascadeNode &child, const CascadeNode &parent)
{
    if (child.kind != CascadeKind::Objective || parent.kind != CascadeKind::Objective)
        return false;
    const auto below = record<Objective>(database, ObjectiveId{child.id});
    if (!below)
        return tl::unexpected(below.error());
    const auto above = record<Objective>(database, ObjectiveId{parent.id});
    if (!above)
        return tl::unexpected(above.error());
    return *below && *above && (*below)->agreement == (*above)->agreement;
}

Result<void> mayServe(const Database &database, const CascadeNode &child, const CascadeNode &parent)
{
    const auto refuse = [&](const QString &sentence) {
        return tl::unexpected(refusal(database, sentence, child, parent));
    };
    if (!canServe(child.kind, parent.kind))
        return failure(
            Error::Kind::Refused,
            Text::tr("A key result area serves key result areas, and an objective serves key result "
                     "areas and objectives of other agreements. Nothing else is aligned."));
    const auto already = present(database, child, parent);
    if (!already)
        return tl::unexpected(already.error());
    if (*already)
        return refuse(Text::tr("%1 serves %2 already. Change its share instead."));
    const auto same = areOfOneAgreement(database, child, parent);
    if (!same)
        return tl::unexpected(same.error());
    if (*same && child.id != parent.id)
        return refuse(
            Text::tr("%1 and %2 are objectives of one agreement, which do not serve each other. Align "
                     "it to a key result area or to an agreement above."));
    Statement loop(database, Loop);
    const auto found = loop.bind(1, parent.id).bind(2, child.id).step();
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return refuse(child.id == parent.id ? Text::tr("%1 and %2 are the same, and nothing serves itself.")
                                            : Text::tr("%2 serves %1 already, directly or by others. Aligned "
                                                       "the other way round as well, the cascade would run "
                                                       "in a loop."));
    return {};
}

Result<Alignment> standing(const Database &database, const CascadeNode &child, const CascadeNode &parent)
{
    const auto found = present(database, child, parent);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(refusal(
            database, Text::tr("%1 does not serve %2 any more. Look at the cascade again."), child, parent));
    return **found;
}

} // namespace

Result<Save> alignSave(const Database &database, const CascadeNode &child, const CascadeNode &parent,
                       const std::optional<Weight> &share)
{
    return mayServe(database, child, parent)
        .and_then([&] { return withNames(database, Text::tr("Align %1 to %2"), child, parent); })
        .map([&](const QString &label) {
            Save save(label);
            Alignment alignment = between(child, parent);
            alignment.share = share;
            save.add(alignment);
            return save;
        });
}

Result<Save> shareSave(const Database &database, const CascadeNode &child, const CascadeNode &parent,
                       const std::optional<Weight> &share)
{
    const auto before = standing(database, child, parent);
    if (!before)
        return tl::unexpected(before.error());
    return withNames(database, Text::tr("Change the share of %1 in %2"), child, parent)
        .map([&](const QString &label) {
            Save save(label);
            Alignment after = *before;
            after.share = share;
            save.change(*before, after);
            return save;
        });
}

Result<Save> unalignSave(const Database &database, const CascadeNode &child, const CascadeNode &parent)
{
    const auto before = standing(database, child, parent);
    if (!before)
        return tl::unexpected(before.error());
    return withNames(database, Text::tr("Take %1 from %2"), child, parent).map([&](const QString &label) {
        Save save(label);
        save.withdraw(*before);
        return save;
    });
}

Result<Save> realignSave(const Database &database, const CascadeNode &child, const CascadeNode &from,
                         const CascadeNode &to)
{
    const auto before = standing(database, child, from);
    if (!before)
        return tl::unexpected(before.error());
    return mayServe(database, child, to)
        .and_then([&] { return withNames(database, Text::tr("Move %1 to %2"), child, to); })
        .map([&](const QString &label) {
            Save save(label);
            Alignment after = between(child, to);
            after.share = before->share;
            save.withdraw(*before);
            save.add(after);
            return save;
        });
}

Result<CarriedShares> carriedShares(const Database &database, const CascadeNode &parent)
{
    Statement statement(database, parent.kind == CascadeKind::Kra
                                      ? "SELECT count(*), count(*) - count(share), coalesce(sum(share), 0) "
                                        "FROM alignment WHERE parent_kra = ?1"
                                      : "SELECT count(*), count(*) - count(share), coalesce(sum(share), 0) "
                                        "FROM alignment WHERE parent_objective = ?1");
    return statement.bind(1, parent.id).step().map([&statement](bool) {
        return CarriedShares{int(statement.integer(0)), int(statement.integer(1)), int(statement.integer(2))};
    });
}

} // namespace mandate
