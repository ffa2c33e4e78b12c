// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/points.h"

#include "core/base/record.h"
#include "core/checks/check.h"
#include "core/checks/wholepoints.h"

namespace mandate {

namespace {

// Walks an agreement in the order of its numbers and puts every part before its checks.
class Examination
{
public:
    Examination(const Dossier &dossier, const RuleSet &rules)
        : m_agreement{dossier, rules, schemeIn(dossier.agreement, rules)}
    {}

    std::vector<Point> run()
    {
        examine(m_agreement, agreementChecks(), m_agreement.dossier.agreement);
        for (const ObjectiveItem &objective : m_agreement.dossier.objectives)
            examineObjective(objective);
        return std::move(m_points);
    }

    std::vector<Point> runWhole()
    {
        examine(m_agreement, agreementChecks(), m_agreement.dossier.agreement);
        for (const ObjectiveItem &objective : m_agreement.dossier.objectives)
            examine(subjectOf(objective), objectiveChecks(), objective.objective);
        return std::move(m_points);
    }

private:
    static const Scheme *schemeIn(const Agreement &agreement, const RuleSet &rules)
    {
        return agreement.scheme.isEmpty() ? rules.schemeFor(agreement.kind) : rules.scheme(agreement.scheme);
    }

    Subject subjectOf(const ObjectiveItem &objective) const
    {
        Subject subject = m_agreement;
        subject.objective = &objective;
        subject.number = numberOf(objective.objective);
        return subject;
    }

    void examineObjective(const ObjectiveItem &objective)
    {
        Subject subject = subjectOf(objective);
        examine(subject, objectiveChecks(), objective.objective);
        for (const ActionItem &action : objective.actions) {
            subject.action = &action;
            subject.number = numberOf(objective.objective, action.action);
            examine(subject, actionChecks(), action.action);
            for (const IndicatorItem &item : action.indicators)
                examineIndicator(subject, item);
        }
    }

    void examineIndicator(Subject subject, const IndicatorItem &item)
    {
        subject.item = &item;
        subject.number = numberOf(subject.objective->objective, subject.action->action, item.indicator);
        examine(subject, indicatorChecks(), item.indicator);
        examine(subject, targetChecks(), item.indicator);
        examine(subject, partChecks(), item.indicator);
        for (const Requirement &requirement : item.requirements) {
            subject.requirement = &requirement;
            examine(subject, requirementChecks(), requirement);
        }
    }

    template <typename Record>
    void examine(const Subject &subject, std::span<const Check> checks, const Record &record)
    {
        for (const Check &check : checks)
            if (const QString fault = check.fault(subject); !fault.isEmpty())
                m_points.push_back({QString::fromLatin1(check.code), check.severity, fault,
                                    QString::fromLatin1(describe<Record>().table), record.id.uuid,
                                    QString::fromLatin1(check.column), subject.number});
    }

    Subject m_agreement;
    std::vector<Point> m_points;
};

} // namespace

std::vector<Point> pointsToCorrect(const Dossier &dossier, const RuleSet &rules)
{
    return Examination(dossier, rules).run();
}

std::vector<Point> pointsOfWhole(const Dossier &dossier, const RuleSet &rules)
{
    return Examination(dossier, rules).runWhole();
}

} // namespace mandate
