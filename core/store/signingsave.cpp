// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signingsave.h"

#include "core/checks/moves.h"
#include "core/cycle/freeze.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QDate dayOf(const Signatory &signatory, const SigningOnPaper &signing)
{
    return signatory.date.isValid() ? signatory.date : signing.date;
}

Signature signatureOf(Party party, const Signatory &signatory, const PartyName &name,
                      const SigningOnPaper &signing)
{
    Signature signature;
    signature.id = SignatureId::create();
    signature.party = party;
    signature.name = signatory.name.trimmed().isEmpty() ? name.name : signatory.name.trimmed();
    signature.post = signatory.post.trimmed().isEmpty() ? name.post : signatory.post.trimmed();
    signature.place =
        signatory.place.trimmed().isEmpty() ? signing.place.trimmed() : signatory.place.trimmed();
    signature.signedOn = dayOf(signatory, signing);
    if (signing.scan)
        signature.scan = signing.scan->record.id;
    return signature;
}

} // namespace

Result<Save> signingSave(const Dossier &draft, const RuleSet &rules, const SigningOnPaper &signing)
{
    Save save(Text::tr("Sign %1").arg(draft.agreement.code));
    save.setReason(signing.reason);
    const QDate last = std::max(dayOf(signing.first, signing), dayOf(signing.second, signing));
    const AgreementVersion version = freeze(draft, last, signing.reason);
    AgreementMove step = nextStep(draft, MoveKind::Sign, last);
    step.version = version.id;
    step.reason = signing.reason;
    if (const auto allowed = mayMove({draft, rules, pointsToCorrect(draft, rules)}, step); !allowed)
        return tl::unexpected(allowed.error());
    save.add(version);
    save.add(step);
    if (signing.scan) {
        save.add(signing.scan->record);
        save.addContent(signing.scan->record.sha256, signing.scan->content);
    }
    for (Signature signature : {signatureOf(Party::First, signing.first, draft.firstParty, signing),
                                signatureOf(Party::Second, signing.second, draft.secondParty, signing)}) {
        signature.version = version.id;
        save.add(signature);
    }
    return save;
}

} // namespace mandate
