// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agreementcopy.h"

#include "core/store/dossiers.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// A mark agreed upon is not a figure of the indicator's own unit, and is no trend.
Figure achieved(const AgreementResult &result, const SuccessIndicator &indicator)
{
    const auto found =
        std::find_if(result.indicators.begin(), result.indicators.end(),
                     [&indicator](const IndicatorResult &each) { return each.id == indicator.id; });
    if (found == result.indicators.end() || found->unit != indicator.unitType)
        return {};
    return {achievedText(*found), {}};
}

void moveTargets(SuccessIndicator &indicator, const Figure &projected, CopiedTargets targets)
{
    if (targets == CopiedTargets::Kept)
        return;
    indicator.levels = {};
    indicator.target = targets == CopiedTargets::Projected ? projected : Figure();
}

// Builds the new records beneath one another, each with an identity of its own.
class Copying
{
public:
    Copying(const Dossier &source, const AgreementResult &result, const CopyWishes &wishes)
        : m_source(source),
          m_result(result),
          m_wishes(wishes),
          m_copy{Save(Text::tr("%1 from %2").arg(wishes.draft.code, source.agreement.code)), {}}
    {}

    AgreementCopy run()
    {
        Agreement draft = m_wishes.draft;
        draft.scheme = m_source.agreement.scheme;
        draft.preamble = m_source.agreement.preamble;
        draft.vision = m_source.agreement.vision;
        draft.mission = m_source.agreement.mission;
        draft.origin = m_source.agreement.origin;
        m_copy.save.add(draft);
        for (const ObjectiveItem &objective : m_source.objectives)
            add(objective, draft);
        return std::move(m_copy);
    }

private:
    void add(const ObjectiveItem &item, const Agreement &draft)
    {
        Objective objective = item.objective;
        objective.id = ObjectiveId::create();
        objective.agreement = draft.id;
        m_copy.save.add(objective);
        for (Alignment alignment : item.alignments) {
            // The agreements above were last year's as well; only the plan goes on.
            if (!m_wishes.withAlignments || alignment.parentKra.isNull())
                continue;
            alignment.id = AlignmentId::create();
            alignment.childObjective = objective.id;
            m_copy.save.add(alignment);
        }
        for (const ActionItem &action : item.actions)
            add(action, objective);
    }

    void add(const ActionItem &item, const Objective &objective)
    {
        Action action = item.action;
        action.id = ActionId::create();
        action.objective = objective.id;
        m_copy.save.add(action);
        for (const IndicatorItem &indicator : item.indicators)
            add(indicator, objective, action);
    }

    void add(const IndicatorItem &item, const Objective &objective, const Action &action)
    {
        SuccessIndicator indicator = item.indicator;
        indicator.id = IndicatorId::create();
        indicator.action = action.id;
        indicator.trend1 = item.indicator.trend2;
        indicator.trend2 = achieved(m_result, item.indicator);
        moveTargets(indicator, item.indicator.projection1, m_wishes.targets);
        indicator.projection1 = item.indicator.projection2;
        indicator.projection2 = {};
        m_copy.save.add(indicator);
        m_copy.lines.push_back(
            {numberOf(objective, action, indicator), indicator.title, indicator.trend1, indicator.trend2,
             indicator.levels[0].isGiven() ? indicator.levels[0] : indicator.target, indicator.unitType});
        if (m_wishes.withRequirements)
            for (const Requirement &requirement : item.requirements)
                add(requirement, indicator);
    }

    void add(Requirement requirement, const SuccessIndicator &indicator)
    {
        requirement.id = RequirementId::create();
        requirement.indicator = indicator.id;
        requirement.state = RequirementState::Draft;
        const QDate &from = m_source.cycle.start;
        const QDate &to = m_wishes.cycle.start;
        const bool canMove = requirement.due.isValid() && from.isValid() && to.isValid();
        requirement.due = canMove ? requirement.due.addYears(to.year() - from.year()) : QDate();
        m_copy.save.add(requirement);
    }

    const Dossier &m_source;
    const AgreementResult &m_result;
    const CopyWishes &m_wishes;
    AgreementCopy m_copy;
};

} // namespace

AgreementCopy copyAgreement(const Dossier &source, const AgreementResult &result, const CopyWishes &wishes)
{
    return Copying(source, result, wishes).run();
}

Result<AgreementCopy> draftAgreement(const Database &database, const CopyWishes &wishes,
                                     const AgreementId &source)
{
    const Agreement &draft = wishes.draft;
    if (draft.secondParty.isNull() || draft.firstParty.isNull() || draft.cycle.isNull()
        || draft.code.trimmed().isEmpty())
        return failure(Error::Kind::Misuse,
                       Text::tr("An agreement needs a cycle, two parties and a code of its own."));
    const auto cycle = record<Cycle>(database, draft.cycle);
    if (!cycle)
        return tl::unexpected(cycle.error());
    if (!*cycle)
        return failure(Error::Kind::Misuse, Text::tr("The register holds no such cycle."));
    if (source.isNull()) {
        AgreementCopy empty{Save(Text::tr("New agreement %1").arg(draft.code)), {}};
        empty.save.add(draft);
        return empty;
    }
    const auto found = dossier(database, source);
    if (!found)
        return tl::unexpected(found.error());
    CopyWishes whole = wishes;
    whole.cycle = **cycle;
    return rulesOf(database, found->cycle)
        .and_then([&found](const RuleSet &rules) { return schemeOf(found->agreement, rules); })
        .map([&](const Scheme &scheme) {
            return copyAgreement(*found, assess(*found, scheme, QDate::currentDate()), whole);
        });
}

Result<QString> usualCode(const Database &database, const Agreement &draft)
{
    Statement statement(database, "SELECT p.code || '-' || c.code FROM party p, cycle c WHERE p.id = ? AND "
                                  "c.id = ?");
    return statement.bind(1, draft.secondParty).bind(2, draft.cycle).step().map([&statement](bool isThere) {
        return isThere ? statement.text(0) : QString();
    });
}

Result<std::optional<AgreementId>> lastAgreementOf(const Database &database, const Agreement &draft,
                                                   const Cycle &cycle)
{
    return record<Agreement>(
               database,
               "WHERE second_party = ? AND kind = ? AND cycle IN (SELECT c.id FROM cycle c WHERE c.start < "
               "?) ORDER BY (SELECT c.start FROM cycle c WHERE c.id = agreement.cycle) DESC, code LIMIT 1",
               draft.secondParty, name(draft.kind), cycle.start.toString(Qt::ISODate))
        .map([](const std::optional<Agreement> &found) {
            return found ? std::optional(found->id) : std::nullopt;
        });
}

} // namespace mandate
