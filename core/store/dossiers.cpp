// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossiers.h"

#include "core/cycle/rulesetcopy.h"
#include "core/rules/rulesetfile.h"
#include "core/store/partyname.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>

#include <unordered_map>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// Collects the parts of one dossier; the first fault ends it.
class Assembly
{
public:
    Assembly(const Database &database, Dossier &dossier) : m_database(database), m_dossier(dossier) {}

    Result<void> run()
    {
        for (const auto step : {&Assembly::cycle, &Assembly::objectives, &Assembly::actions,
                                &Assembly::indicators, &Assembly::details, &Assembly::alignments,
                                &Assembly::budget, &Assembly::versions, &Assembly::names, &Assembly::parties})
            if (const auto done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    template <typename Record, typename... Parameters>
    Result<void> each(const char *condition, const std::function<void(Record &&)> &take,
                      const Parameters &...parameters)
    {
        return records<Record>(m_database, condition, parameters...)
            .map([&take](std::vector<Record> &&found) {
                for (Record &record : found)
                    take(std::move(record));
            });
    }

    Result<void> cycle()
    {
        return each<Cycle>(
            "WHERE id = ?", [this](Cycle &&found) { m_dossier.cycle = std::move(found); },
            m_dossier.agreement.cycle);
    }

    Result<void> objectives()
    {
        return each<Objective>(
            "WHERE agreement = ? ORDER BY number, id",
            [this](Objective &&found) {
                m_places[found.id.uuid] = {m_dossier.objectives.size(), 0, 0};
                m_dossier.objectives.push_back({std::move(found), {}, {}, {}});
            },
            m_dossier.agreement.id);
    }

    Result<void> actions()
    {
        return each<Action>(
            "WHERE objective IN (SELECT id FROM objective WHERE agreement = ?) ORDER BY number, id",
            [this](Action &&found) {
                Place place = m_places[found.objective.uuid];
                auto &siblings = m_dossier.objectives[place.objective].actions;
                place.action = siblings.size();
                m_places[found.id.uuid] = place;
                siblings.push_back({std::move(found), {}, {}});
            },
            m_dossier.agreement.id);
    }

    Result<void> indicators()
    {
        return each<SuccessIndicator>(
            "WHERE action IN (SELECT t.id FROM action t JOIN objective o ON o.id = t.objective WHERE "
            "o.agreement = ?) "
            "ORDER BY number, id",
            [this](SuccessIndicator &&found) {
                Place place = m_places[found.action.uuid];
                auto &siblings = actionAt(place).indicators;
                place.indicator = siblings.size();
                m_places[found.id.uuid] = place;
                siblings.push_back({std::move(found), {}, {}, {}});
            },
            m_dossier.agreement.id);
    }

    Result<void> details()
    {
        static constexpr const char *OfAgreement =
            "WHERE indicator IN (SELECT i.id FROM indicator i JOIN action t ON t.id = i.action "
            "JOIN objective o ON o.id = t.objective WHERE o.agreement = ?) ";
        const AgreementId &id = m_dossier.agreement.id;
        return each<PeriodTarget>(
                   (QByteArray(OfAgreement) + "ORDER BY period").constData(),
                   [this](PeriodTarget &&found) { itemOf(found.indicator).targets.push_back(found); }, id)
            .and_then([&] {
                return each<Progress>(
                    (QByteArray(OfAgreement)
                     + "AND NOT EXISTS (SELECT 1 FROM progress later WHERE later.replaces = progress.id) "
                       "ORDER BY period, id")
                        .constData(),
                    [this](Progress &&found) { itemOf(found.indicator).progress.push_back(found); }, id);
            })
            .and_then([&] {
                return each<Requirement>(
                    (QByteArray(OfAgreement) + "ORDER BY id").constData(),
                    [this](Requirement &&found) { itemOf(found.indicator).requirements.push_back(found); },
                    id);
            })
            .and_then([&] {
                return each<TargetPart>(
                    (QByteArray(OfAgreement) + "ORDER BY id").constData(),
                    [this](TargetPart &&found) { itemOf(found.indicator).parts.push_back(std::move(found)); },
                    id);
            });
    }

    Result<void> alignments()
    {
        return each<Alignment>(
            "WHERE child_objective IN (SELECT id FROM objective WHERE agreement = ?) ORDER BY id",
            [this](Alignment &&found) {
                const Place place = m_places[found.childObjective.uuid];
                m_dossier.objectives[place.objective].alignments.push_back(std::move(found));
            },
            m_dossier.agreement.id);
    }

    Result<void> budget()
    {
        return each<BudgetLine>(
            "WHERE objective IN (SELECT id FROM objective WHERE agreement = ?1) OR action IN (SELECT t.id "
            "FROM action t JOIN objective o ON o.id = t.objective WHERE o.agreement = ?1) ORDER BY id",
            [this](BudgetLine &&found) {
                const bool ofAction = !found.action.isNull();
                const Place place = m_places[ofAction ? found.action.uuid : found.objective.uuid];
                auto &lines =
                    ofAction ? actionAt(place).budget : m_dossier.objectives[place.objective].budget;
                lines.push_back(std::move(found));
            },
            m_dossier.agreement.id);
    }

    Result<void> versions()
    {
        const AgreementId &id = m_dossier.agreement.id;
        return each<AgreementVersion>(
                   "WHERE agreement = ? ORDER BY number",
                   [this](AgreementVersion &&found) { m_dossier.versions.push_back(std::move(found)); }, id)
            .and_then([&] {
                return each<Signature>(
                    "WHERE version IN (SELECT id FROM agreement_version WHERE agreement = ?) ORDER BY id",
                    [this](Signature &&found) { m_dossier.signatures.push_back(std::move(found)); }, id);
            })
            .and_then([&] {
                return each<AgreementMove>(
                    "WHERE agreement = ? ORDER BY number",
                    [this](AgreementMove &&found) { m_dossier.moves.push_back(std::move(found)); }, id);
            })
            .and_then([&] {
                return each<AgreementStatus>(
                    "WHERE agreement = ? AND NOT EXISTS (SELECT 1 FROM agreement_status later WHERE "
                    "later.replaces = agreement_status.id) ORDER BY id",
                    [this](AgreementStatus &&found) { m_dossier.status = found.status; }, id);
            });
    }

    Result<void> names()
    {
        Statement found(
            m_database,
            "SELECT y.id, " + partyName("y.id")
                + " FROM party y WHERE y.id IN (SELECT r.party FROM target_part r JOIN indicator "
                  "i ON i.id = r.indicator JOIN action t ON t.id = i.action JOIN objective o ON "
                  "o.id = t.objective WHERE o.agreement = ?1) UNION ALL "
                  "SELECT k.id, k.code || ' ' || k.title FROM kra k WHERE k.id IN (SELECT l.parent_kra "
                  "FROM alignment l "
                  "JOIN objective o ON o.id = l.child_objective WHERE o.agreement = ?1) "
                  "UNION ALL SELECT p.id, a.code || '/' || p.number || ' ' || p.title FROM objective p "
                  "JOIN agreement a ON a.id = "
                  "p.agreement WHERE p.id IN (SELECT l.parent_objective FROM alignment l JOIN "
                  "objective o ON o.id = "
                  "l.child_objective WHERE o.agreement = ?1) "
                  "UNION ALL SELECT f.id, f.name FROM office f WHERE f.id IN (SELECT r.office FROM "
                  "requirement r JOIN indicator i ON "
                  "i.id = r.indicator JOIN action t ON t.id = i.action JOIN objective o ON o.id = "
                  "t.objective WHERE o.agreement = ?1) "
                  "UNION ALL SELECT s.id, s.title FROM post s WHERE s.id IN (SELECT i.owner FROM "
                  "indicator i JOIN action t ON "
                  "t.id = i.action JOIN objective o ON o.id = t.objective WHERE o.agreement = ?1)");
        found.bind(1, m_dossier.agreement.id);
        return found.each([this](const Statement &row) { m_dossier.names[row.uuid(0)] = row.text(1); });
    }

    Result<void> parties()
    {
        return party(m_dossier.agreement.firstParty)
            .map([this](PartyName &&name) { m_dossier.firstParty = std::move(name); })
            .and_then([this] { return party(m_dossier.agreement.secondParty); })
            .map([this](PartyName &&name) { m_dossier.secondParty = std::move(name); });
    }

    Result<PartyName> party(const Uuid &id) { return partyOf(m_database, id, m_dossier.cycle.id); }

    struct Place
    {
        std::size_t objective = 0;
        std::size_t action = 0;
        std::size_t indicator = 0;
    };

    ActionItem &actionAt(const Place &place)
    {
        return m_dossier.objectives[place.objective].actions[place.action];
    }
    IndicatorItem &itemOf(const IndicatorId &id)
    {
        const Place place = m_places[id.uuid];
        return actionAt(place).indicators[place.indicator];
    }

    const Database &m_database;
    Dossier &m_dossier;
    std::unordered_map<Uuid, Place, UuidHash> m_places;
};

Result<Dossier> assembled(const Database &database, Agreement &&agreement)
{
    const Snapshot snapshot(database);
    Dossier dossier;
    dossier.agreement = std::move(agreement);
    const auto done = Assembly(database, dossier).run();
    return done ? Result<Dossier>(std::move(dossier)) : tl::unexpected(done.error());
}

} // namespace

Result<Dossier> dossier(const Database &database, const AgreementId &agreement)
{
    auto found = record<Agreement>(database, agreement);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::Misuse, Text::tr("This agreement is no longer in the register."));
    return assembled(database, std::move(**found));
}

Result<Dossier> dossier(const Database &database, const QString &code)
{
    auto found = record<Agreement>(database, "WHERE code = ?", code);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::Misuse,
                       Text::tr("The register holds no agreement with the code \"%1\".").arg(code));
    return assembled(database, std::move(**found));
}

Result<RuleSet> rulesOf(const Database &database, const Cycle &cycle)
{
    const auto copy = record<RuleSetCopy>(database, cycle.rules);
    if (!copy)
        return tl::unexpected(copy.error());
    if (!*copy)
        return invalid(
            Text::tr("The cycle %1 has no rule set. Give it one before anything is scored.").arg(cycle.code));
    return readRuleSet((*copy)->content.toUtf8(),
                       Text::tr("the rule set %1 of this register").arg((*copy)->code));
}

} // namespace mandate
