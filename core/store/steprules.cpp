// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/steprules.h"

#include "core/store/dossiers.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

Result<int> openComments(const Database &database, const AgreementId &agreement)
{
    Statement count(database,
                    "SELECT count(*) FROM main.comment c WHERE c.agreement = ? AND c.answers IS NULL AND NOT "
                    "EXISTS (SELECT 1 FROM main.comment s WHERE s.answers = c.id AND s.settles = 1)");
    return count.bind(1, agreement).step().map([&count](bool found) {
        return found ? int(count.integer(0)) : 0;
    });
}

// Who took each step; a step of the save that is being written has no save yet.
Result<std::vector<QString>> movers(const Database &database, const AgreementId &agreement)
{
    Statement found(database, "SELECT coalesce((SELECT s.user_id FROM main.change c JOIN main.save s ON "
                              "s.save_id = c.save_id WHERE c.row_id = m.id AND c.kind = 'act'), '') "
                              "FROM main.agreement_move m WHERE m.agreement = ? ORDER BY m.number");
    return found.bind(1, agreement).all([](const Statement &row) { return row.text(0); });
}

// As the agreement stood before a step of its own, which may sign a version with it.
void rewind(StepFacts &known, const AgreementMove &step)
{
    std::erase_if(known.dossier.moves,
                  [&step](const AgreementMove &taken) { return taken.number >= step.number; });
    std::erase_if(known.dossier.versions,
                  [&step](const AgreementVersion &version) { return version.id == step.version; });
    if (known.movers.size() > known.dossier.moves.size())
        known.movers.resize(known.dossier.moves.size());
}

Result<void> checkStep(const Database &database, const AgreementMove &step, const QString &mover)
{
    auto known = stepFacts(database, step.agreement);
    if (!known)
        return tl::unexpected(known.error());
    const std::size_t versions = known->dossier.versions.size();
    rewind(*known, step);
    if (!step.version.isNull() && known->dossier.versions.size() == versions)
        return failure(Error::Kind::Refused,
                       Text::tr("A step of %1 names a version of another agreement. Nothing was saved.")
                           .arg(known->dossier.agreement.code));
    return mayMove(known->facts(mover), step);
}

} // namespace

MoveFacts StepFacts::facts(const QString &mover) const
{
    return {dossier, rules, pointsToCorrect(dossier, rules), openComments, movers, mover};
}

Result<StepFacts> stepFacts(const Database &database, const AgreementId &agreement)
{
    auto found = dossier(database, agreement);
    if (!found)
        return tl::unexpected(found.error());
    auto rules = rulesOf(database, found->cycle);
    if (!rules)
        return tl::unexpected(rules.error());
    return openComments(database, agreement).and_then([&](int open) {
        return movers(database, agreement).map([&](std::vector<QString> &&names) {
            return StepFacts{std::move(*found), std::move(*rules), open, std::move(names)};
        });
    });
}

Result<Save> stepSave(const StepFacts &known, const AgreementMove &step, const QString &mover)
{
    return mayMove(known.facts(mover), step).map([&] {
        Save save(Text::tr("%1: %2").arg(moveText(step.move), known.dossier.agreement.code));
        save.setReason(step.reason);
        save.add(step);
        return save;
    });
}

Result<void> checkSteps(const Database &database, const Save &save, const QString &mover)
{
    for (const RecordChange &change : save.changes()) {
        if (change.description != &describe<AgreementMove>() || save.isCopy())
            continue;
        const auto step = fromRow<AgreementMove>(change.row);
        const auto allowed =
            step.and_then([&](const AgreementMove &one) { return checkStep(database, one, mover); });
        if (!allowed)
            return allowed;
    }
    return {};
}

} // namespace mandate
