// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nation.h"

#include "core/cycle/cycle.h"
#include "core/cycle/rulesetcopy.h"
#include "core/exchange/boundedsaves.h"
#include "core/exchange/invention.h"
#include "core/people/appointment.h"
#include "core/people/office.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/plan/action.h"
#include "core/plan/agreement.h"
#include "core/plan/alignment.h"
#include "core/plan/kpi.h"
#include "core/plan/kra.h"
#include "core/plan/objective.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "core/plan/targetpart.h"
#include "core/rules/rulesetfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace mandate {

namespace {

constexpr int NationalAreas = 16;
constexpr int Ministries = 20; // the other agencies are none
constexpr int PeoplePerDivision = 20;
constexpr int DivisionsPerDepartment = 5;

// Indicators of each objective; an action has two of them at most.
constexpr int AgencyPlan[] = {4, 4, 4, 4, 4};
constexpr int WorkPlan[] = {3, 2};

QString numbered(const char *prefix, int number, int digits)
{
    return QLatin1String(prefix) + QString::number(number).rightJustified(digits, QLatin1Char('0'));
}

// What an agreement holds, as far as others hang on it.
struct Content
{
    std::vector<ObjectiveId> objectives;
    IndicatorId first; // whose target is passed down
};

// Whom people report to, and the objectives theirs serve.
struct Chief
{
    Uuid party;
    PostId post;
    Content content;
};

class Nation
{
public:
    Nation(Store &store, const NationSize &size, const std::function<void(int)> &progress)
        : m_size(size),
          m_progress(progress),
          m_chance(size.seed),
          m_saves(store, [size] { return emptySave(size); })
    {}

    Result<void> make()
    {
        makePlan();
        makeYear();
        for (int agency = 0; agency < m_size.agencies; ++agency)
            makeAgency(agency);
        write();
        return m_saves.outcome();
    }

private:
    template <typename Record>
    void add(const Record &record)
    {
        m_saves.add(record);
    }

    void makePlan()
    {
        add(m_plan);
        std::vector<PillarId> pillars;
        for (const char *title : {"Prosperity", "Well-being", "Environment", "Good government"}) {
            const Pillar pillar{PillarId::create(), m_plan.id, numbered("PILLAR", int(pillars.size()) + 1, 1),
                                QString::fromLatin1(title), m_illustrative};
            add(pillar);
            pillars.push_back(pillar.id);
        }
        for (int area = 0; area < NationalAreas; ++area) {
            const QString code = numbered("NKRA", area + 1, 2);
            const PillarId &pillar = pillars[std::size_t(area) % pillars.size()];
            const Kra kra{KraId::create(), m_plan.id, KraLevel::National, code, inventedField(area),
                          pillar,          {},        m_illustrative};
            const Kpi kpi = inventedKpi(m_chance, kra);
            add(kra);
            add(kpi);
            m_areas.push_back({kra.id, kpi.id});
        }
    }

    void makeYear()
    {
        const auto content = builtInRuleSetFile(QStringLiteral("generic"));
        const auto rules = builtInRuleSet(QStringLiteral("generic"));
        if (!content || !rules)
            return m_saves.fail(content ? rules.error() : content.error());
        const RuleSetCopy copy{RuleSetId::create(), rules->code, rules->version, QString::fromUtf8(*content)};
        add(copy);
        m_cycle.rules = copy.id;
        m_cycle.plan = m_plan.id;
        add(m_cycle);
        add(m_government);
    }

    void makeAgency(int number)
    {
        const QString code = numbered("A", number + 1, 3);
        const QString about = inventedField(number);
        const bool isMinistry = number < Ministries;
        Office agency;
        agency.id = OfficeId::create();
        agency.code = code;
        agency.name = isMinistry ? QStringLiteral("Ministry of %1").arg(about)
                                 : QStringLiteral("%1 Agency %2").arg(about).arg(number + 1);
        agency.kind = isMinistry ? QStringLiteral("ministry") : QStringLiteral("agency");
        agency.parent = m_government.id;
        agency.peerGroup = isMinistry ? QStringLiteral("ministries") : QStringLiteral("agencies");
        agency.origin = m_illustrative;
        add(agency);
        const Agreement agreement = agreementOf(QStringLiteral("APA-") + code, AgreementKind::Apa,
                                                m_government.id.uuid, agency.id.uuid);
        Chief chief{m_government.id.uuid, {}, makeContent(agreement, AgencyPlan)};
        for (std::size_t i = 0; i < chief.content.objectives.size(); ++i)
            align(chief.content.objectives[i], makeArea(code, number, int(i)));
        if (isMinistry)
            pass({}, nationalArea(number, 0).kpi, agency.id.uuid, chief.content.first);
        makeStaff(agency, chief, peopleOf(number));
    }

    // A part of a target: a share where one is given, else the whole of it.
    void pass(const IndicatorId &indicator, const KpiId &kpi, const Uuid &party, const IndicatorId &carrier,
              const std::optional<Weight> &share = {})
    {
        add(TargetPart{TargetPartId::create(), kpi, indicator, {}, party, {}, share, carrier, {}});
    }

    // What an agency is to reach first, its departments reach together.
    void passDown(const IndicatorId &target, const std::vector<std::pair<OfficeId, Chief>> &directors)
    {
        const auto count = int(directors.size());
        for (int i = 0; i < count; ++i) {
            const Chief &director = directors[std::size_t(i)].second;
            const int share = Weight::Whole / count + (i < Weight::Whole % count ? 1 : 0);
            pass(target, {}, director.party, director.content.first,
                 Weight::fromBasisPoints(share).value_or(Weight()));
        }
    }

    struct Area
    {
        KraId kra;
        KpiId kpi;
    };
    static int numberOfArea(int agency, int position) { return (agency + position * 3) % NationalAreas; }
    const Area &nationalArea(int agency, int position) const
    {
        return m_areas[std::size_t(numberOfArea(agency, position))];
    }

    // The agency's own key result area, which serves a national one.
    KraId makeArea(const QString &agency, int number, int position)
    {
        const Kra kra{KraId::create(),
                      m_plan.id,
                      KraLevel::Agency,
                      QStringLiteral("%1-KRA%2").arg(agency).arg(position + 1),
                      inventedField(numberOfArea(number, position)),
                      {},
                      {},
                      m_illustrative};
        add(kra);
        Alignment upwards;
        upwards.id = AlignmentId::create();
        upwards.childKra = kra.id;
        upwards.parentKra = nationalArea(number, position).kra;
        add(upwards);
        return kra.id;
    }

    int peopleOf(int agency) const
    {
        return m_size.people / m_size.agencies + (agency < m_size.people % m_size.agencies ? 1 : 0);
    }

    // A head, then heads of departments, then heads of divisions, then everybody else, as far as people go.
    void makeStaff(const Office &agency, const Chief &top, int people)
    {
        const int divisions = std::max(1, people / PeoplePerDivision);
        const int departments = std::max(1, divisions / DivisionsPerDepartment);
        std::vector<std::pair<OfficeId, Chief>> directors;
        std::vector<std::pair<OfficeId, Chief>> heads;
        Chief head;
        for (int i = 0; i < people; ++i) {
            if (i == 0) {
                head = makePerson(agency.id, QStringLiteral("Head"), top);
            } else if (i <= departments) {
                const OfficeId office = makeUnit(agency.id, agency.code + numbered("-D", i, 2), "department");
                directors.emplace_back(office, makePerson(office, QStringLiteral("Director"), head));
            } else if (i <= departments + divisions) {
                const auto &above = directors[std::size_t(i) % directors.size()];
                const QString code = agency.code + numbered("-V", i - departments, 3);
                const OfficeId office = makeUnit(above.first, code, "division");
                heads.emplace_back(office,
                                   makePerson(office, QStringLiteral("Head of division"), above.second));
            } else {
                const auto &above = heads[std::size_t(i) % heads.size()];
                makePerson(above.first, QStringLiteral("Officer"), above.second);
            }
        }
        passDown(top.content.first, directors);
    }

    OfficeId makeUnit(const OfficeId &parent, const QString &code, const char *kind)
    {
        const Office unit{OfficeId::create(),
                          code,
                          inventedField(m_chance.below(20)),
                          QString::fromLatin1(kind),
                          parent,
                          {},
                          m_illustrative};
        add(unit);
        return unit.id;
    }

    // Somebody in a post of their own, with a work plan that serves the one above.
    Chief makePerson(const OfficeId &office, const QString &title, const Chief &above)
    {
        ++m_people;
        const Post post{PostId::create(),
                        numbered("P", m_people, 6),
                        title,
                        office,
                        title,
                        QString::number(m_people % 12 + 1),
                        above.post};
        const Person person{PersonId::create(),
                            numbered("E", m_people, 6),
                            inventedName(m_chance),
                            m_chance.oneIn(2) ? QStringLiteral("female") : QStringLiteral("male"),
                            {},
                            m_illustrative};
        add(post);
        add(person);
        add(Appointment{AppointmentId::create(),
                        person.id,
                        post.id,
                        AppointmentKind::Substantive,
                        m_cycle.start,
                        {},
                        {}});
        const Agreement plan = agreementOf(QStringLiteral("IWP-") + person.number, AgreementKind::WorkPlan,
                                           above.party, person.id.uuid);
        Chief made{post.id.uuid, post.id, makeContent(plan, WorkPlan)};
        const std::vector<ObjectiveId> &served = above.content.objectives;
        for (std::size_t i = 0; i < made.content.objectives.size(); ++i)
            align(made.content.objectives[i], served[i % served.size()]);
        if (m_saves.isFull())
            write();
        return made;
    }

    Agreement agreementOf(const QString &code, AgreementKind kind, const Uuid &first,
                          const Uuid &second) const
    {
        Agreement agreement;
        agreement.id = AgreementId::create();
        agreement.code = code;
        agreement.cycle = m_cycle.id;
        agreement.kind = kind;
        agreement.firstParty = first;
        agreement.secondParty = second;
        agreement.origin = m_illustrative;
        return agreement;
    }

    Content makeContent(const Agreement &agreement, std::span<const int> shape)
    {
        add(agreement);
        const int indicators = std::accumulate(shape.begin(), shape.end(), 0);
        const int share = Weight::Whole / indicators;
        Content content;
        for (const int count : shape) {
            Objective objective;
            objective.id = ObjectiveId::create();
            objective.agreement = agreement.id;
            objective.number = int(content.objectives.size()) + 1;
            objective.title = QStringLiteral("Better %1").arg(inventedField(m_chance.below(20)).toLower());
            objective.weight = Weight::fromBasisPoints(count * share).value_or(Weight());
            add(objective);
            const IndicatorId first = makeActions(objective, count, share);
            if (content.objectives.empty())
                content.first = first;
            content.objectives.push_back(objective.id);
        }
        return content;
    }

    // The first of the indicators.
    IndicatorId makeActions(const Objective &objective, int indicators, int share)
    {
        Action action;
        IndicatorId first;
        for (int i = 0; i < indicators; ++i) {
            if (i % 2 == 0) {
                action = {ActionId::create(), objective.id, i / 2 + 1,
                          QStringLiteral("Carry out the year's plan")};
                add(action);
            }
            SuccessIndicator indicator = inventedIndicator(m_chance, share, m_cycle.start);
            indicator.action = action.id;
            indicator.number = i % 2 + 1;
            add(indicator);
            if (i == 0)
                first = indicator.id;
            if (const auto progress = inventedProgress(m_chance, indicator))
                add(*progress);
        }
        return first;
    }

    void align(const ObjectiveId &objective, const KraId &area)
    {
        add(Alignment{AlignmentId::create(), {}, objective, area, {}, {}});
    }
    void align(const ObjectiveId &objective, const ObjectiveId &above)
    {
        add(Alignment{AlignmentId::create(), {}, objective, {}, above, {}});
    }

    void write()
    {
        if (m_saves.write() && m_progress)
            m_progress(m_people);
    }

    static Save emptySave(const NationSize &size)
    {
        Save save(QCoreApplication::translate("exchange", "Generate an invented nation"));
        save.setUser(size.user);
        save.setReason(size.reason);
        return save;
    }

    NationSize m_size;
    std::function<void(int)> m_progress;
    Chance m_chance;
    BoundedSaves m_saves;
    int m_people = 0;
    const QString m_illustrative = QStringLiteral("illustrative");
    const Plan m_plan{PlanId::create(),  QStringLiteral("PLAN"), QStringLiteral("National plan 2023-28"),
                      QDate(2023, 7, 1), QDate(2028, 6, 30),     m_illustrative};
    const Office m_government{OfficeId::create(),
                              QStringLiteral("GOV"),
                              QStringLiteral("Cabinet Office"),
                              QStringLiteral("centre"),
                              {},
                              {},
                              m_illustrative};
    Cycle m_cycle{CycleId::create(), QStringLiteral("2024-25"), QStringLiteral("2024-25"), {}, {},
                  QDate(2024, 7, 1), QDate(2025, 6, 30)};
    std::vector<Area> m_areas;
};

} // namespace

Result<void> generateNation(Store &store, const NationSize &size, const std::function<void(int)> &progress)
{
    if (size.agencies < 1 || size.people < size.agencies)
        return failure(
            Error::Kind::Misuse,
            QCoreApplication::translate(
                "exchange", "A nation needs at least one agency, and at least one person in each."));
    return Nation(store, size, progress).make();
}

} // namespace mandate
