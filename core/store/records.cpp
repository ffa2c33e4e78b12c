// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/cycle/agreementmove.h"
#include "core/cycle/agreementstatus.h"
#include "core/cycle/agreementversion.h"
#include "core/cycle/attachment.h"
#include "core/cycle/comment.h"
#include "core/cycle/cycle.h"
#include "core/cycle/differingentry.h"
#include "core/cycle/enrolment.h"
#include "core/cycle/entrydecision.h"
#include "core/cycle/fillin.h"
#include "core/cycle/markeddate.h"
#include "core/cycle/periodtarget.h"
#include "core/cycle/progress.h"
#include "core/cycle/receipt.h"
#include "core/cycle/reopening.h"
#include "core/cycle/rulesetcopy.h"
#include "core/cycle/sentpackage.h"
#include "core/cycle/signature.h"
#include "core/people/account.h"
#include "core/people/accountkey.h"
#include "core/people/appointment.h"
#include "core/people/behalf.h"
#include "core/people/confirmation.h"
#include "core/people/office.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/people/rolegrant.h"
#include "core/plan/action.h"
#include "core/plan/agreement.h"
#include "core/plan/alignment.h"
#include "core/plan/budgetline.h"
#include "core/plan/kpi.h"
#include "core/plan/kpitarget.h"
#include "core/plan/kpivalue.h"
#include "core/plan/kra.h"
#include "core/plan/objective.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "core/plan/requirement.h"
#include "core/plan/successindicator.h"
#include "core/plan/targetpart.h"

namespace mandate {

std::span<const Description *const> allDescriptions()
{
    static const Description *const all[] = {
        &describe<Office>(),
        &describe<Post>(),
        &describe<Person>(),
        &describe<Appointment>(),
        &describe<Plan>(),
        &describe<Pillar>(),
        &describe<Kra>(),
        &describe<Kpi>(),
        &describe<KpiTarget>(),
        &describe<KpiValue>(),
        &describe<RuleSetCopy>(),
        &describe<Cycle>(),
        &describe<Agreement>(),
        &describe<Objective>(),
        &describe<Action>(),
        &describe<SuccessIndicator>(),
        &describe<Alignment>(),
        &describe<TargetPart>(),
        &describe<Requirement>(),
        &describe<BudgetLine>(),
        &describe<PeriodTarget>(),
        &describe<Progress>(),
        &describe<Attachment>(),
        &describe<AgreementVersion>(),
        &describe<Signature>(),
        &describe<AgreementMove>(),
        &describe<AgreementStatus>(),
        &describe<Comment>(),
        &describe<Account>(),
        &describe<AccountKey>(),
        &describe<RoleGrant>(),
        &describe<Behalf>(),
        &describe<Confirmation>(),
        &describe<MarkedDate>(),
        &describe<FillIn>(),
        &describe<Closing>(),
        &describe<Reopening>(),
        &describe<Enrolment>(),
        &describe<SentPackage>(),
        &describe<Receipt>(),
        &describe<DifferingEntry>(),
        &describe<EntryDecision>(),
    };
    return all;
}

const Description *descriptionOf(QStringView table)
{
    for (const Description *description : allDescriptions())
        if (table == QLatin1String(description->table))
            return description;
    return nullptr;
}

Result<void> fillFrom(const Statement &statement, const Description &description, void *record)
{
    for (std::size_t i = 0; i < description.fields.size(); ++i)
        if (!description.fields[i].set(record, statement.value(int(i))))
            return fill(description, record, currentRow(description, statement));
    if (isNull(description.fields.front().get(record))) // a record without an identity
        return soundRow(description, currentRow(description, statement)).map([](const Row &) {});
    return {};
}

} // namespace mandate
