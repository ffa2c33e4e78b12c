// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered about an agreement of the world of permissions and never changed afterwards.
#include "core/cycle/agreementversion.h"
#include "core/cycle/differingentry.h"
#include "core/cycle/entrydecision.h"
#include "core/cycle/freeze.h"
#include "core/cycle/signature.h"
#include "core/store/dossiers.h"
#include "tests/core/permissiontrials.h"

namespace mandate {

// A draft is withdrawn by whoever may submit one.
void PermissionWorld::makeSteps(const Estate &party, AgreementKind kind, const Words &words)
{
    const std::array agreements{agreementOf(party, kind, "gone"), agreementOf(party, kind, "going")};
    const auto step = [](const Agreement &agreement) {
        return AgreementMove{AgreementMoveId::create(),
                             agreement.id,
                             1,
                             MoveKind::Withdraw,
                             AgreementState::Withdrawn,
                             QDate(2014, 5, 1),
                             {},
                             "No money",
                             {},
                             {}};
    };
    const auto status = [](const Agreement &agreement) {
        return AgreementStatus{AgreementStatusId::create(),
                               agreement.id,
                               StatusKind::OnHold,
                               QDate(2014, 5, 1),
                               "No money",
                               {},
                               {}};
    };
    for (const Agreement &agreement : agreements)
        put(agreement);
    act(words.steps, party.place, step(agreements[0]), step(agreements[1]), "state");
    act(words.versions, party.place, status(agreements[0]), status(agreements[1]), "status");
}

void PermissionWorld::makeEntries(const Estate &party, const Agreement &agreement, const Words &words)
{
    const auto entry = [&] {
        DifferingEntry made;
        made.id = DifferingEntryId::create();
        made.package = Uuid::create();
        made.site = made.save = Uuid::create();
        made.table = "agreement";
        made.record = made.agreement = agreement.id.uuid;
        made.group = "vision";
        made.base = made.ours = "{}";
        made.theirs = R"({"vision":"Theirs"})";
        return made;
    };
    const DifferingEntry there = entry();
    act(words.entries, party.place, there, entry(), "theirs");
    const auto decision = [&] {
        EntryDecision made;
        made.id = EntryDecisionId::create();
        made.entry = there.id;
        made.reason = "So it is";
        return made;
    };
    act(words.entries, party.place, decision(), decision(), "reason");
}

// The version of an agreement freezes what is there as it is entered.
void PermissionWorld::makeSignings(const Estate &party, const Agreement &agreement, const Words &words)
{
    Agreement next = agreement;
    next.id = AgreementId::create();
    next.code += "-next";
    put(agreement);
    put(next);
    m_trials.push_back(
        {words.versions, "agreement_version", party.place, "record", [id = next.id](const Database &whole) {
             Save save("Freeze");
             save.add(freeze(mandate::dossier(whole, id).value(), QDate(2014, 7, 1), {}));
             return save;
         }});
    m_trials.push_back(
        {words.versions, "signature", party.place, "record", [id = agreement.id](const Database &whole) {
             Save save("Sign");
             const auto version = records<AgreementVersion>(whole, "WHERE agreement = ?", id);
             save.add(
                 Signature{SignatureId::create(), version->front().id, Party::First, "A", {}, {}, {}, {}});
             return save;
         }});
    m_signings.push_back({agreement.id, words.versions, party.place});
}

void PermissionWorld::sign(Store &store)
{
    REQUIRE(store.signIn("chief", Password, Effort::Least));
    Save save("Sign");
    save.add(m_asked);
    for (const Signing &signing : m_signings) {
        const AgreementVersion version =
            freeze(dossier(store.database(), signing.agreement).value(), QDate(2014, 7, 1), {});
        const Signature signature{SignatureId::create(), version.id, Party::First, "A", {}, {}, {}, {}};
        save.add(version);
        save.add(signature);
        m_looks.push_back({signing.records, "agreement_version", signing.place, version.id.uuid, "content"});
        m_looks.push_back({signing.records, "signature", signing.place, signature.id.uuid, "name"});
    }
    REQUIRE(store.commit(std::move(save)));
}

} // namespace mandate
