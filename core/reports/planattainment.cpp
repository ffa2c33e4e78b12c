// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/planattainment.h"

#include "core/plan/alignment.h"
#include "core/plan/pillar.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace mandate {

namespace {

// A figure that a later one replaced no longer stands.
constexpr const char *OfKra =
    "WHERE kpi IN (SELECT id FROM kpi WHERE kra = ?) AND NOT EXISTS (SELECT 1 FROM kpi_value later WHERE "
    "later.replaces = kpi_value.id)";

Result<std::vector<KpiSeries>> seriesOf(const Database &database, const Kra &kra, const Plan &plan,
                                        const QDate &asOf)
{
    const auto kpis = records<Kpi>(database, "WHERE kra = ? ORDER BY code", kra.id);
    if (!kpis)
        return tl::unexpected(kpis.error());
    std::vector<KpiSeries> series;
    if (kpis->empty())
        return series;
    const auto targets =
        records<KpiTarget>(database, "WHERE kpi IN (SELECT id FROM kpi WHERE kra = ?)", kra.id);
    if (!targets)
        return tl::unexpected(targets.error());
    const auto values = records<KpiValue>(database, OfKra, kra.id);
    if (!values)
        return tl::unexpected(values.error());
    for (const Kpi &kpi : *kpis) {
        std::vector<KpiTarget> planned;
        std::copy_if(targets->begin(), targets->end(), std::back_inserter(planned),
                     [&kpi](const KpiTarget &target) { return target.kpi == kpi.id; });
        std::vector<KpiValue> reported;
        std::copy_if(values->begin(), values->end(), std::back_inserter(reported),
                     [&kpi](const KpiValue &value) { return value.kpi == kpi.id; });
        series.push_back({kpi, plan, kpiResult(kpi, planned, reported, plan, asOf)});
    }
    return series;
}

Result<std::pair<Kra, Plan>> kraWithPlan(const Database &database, const KraId &id)
{
    const auto kra = record<Kra>(database, id);
    if (!kra)
        return tl::unexpected(kra.error());
    if (!*kra)
        return failure(
            Error::Kind::Misuse,
            QCoreApplication::translate("reports", "This key result area is no longer in the register."));
    return record<Plan>(database, (*kra)->plan).map([&kra](const std::optional<Plan> &plan) {
        return std::pair(**kra, plan.value_or(Plan()));
    });
}

// Gathers the KPIs of a plan under all they count for.
class Gathering
{
public:
    Gathering(const Database &database, const QDate &asOf) : m_database(database), m_asOf(asOf) {}

    Result<PlanAttainment> of(const Plan &plan)
    {
        const Snapshot snapshot(m_database);
        if (const auto read = readPlan(plan); !read)
            return tl::unexpected(read.error());
        AttainmentLine whole{AttainmentGroup::Plan, plan.id.uuid, {}, plan.code, plan.name, {}};
        std::vector<AttainmentLine> ofKras;
        for (const Kra &kra : m_kras) {
            auto series = seriesOf(m_database, kra, plan, m_asOf);
            if (!series)
                return tl::unexpected(series.error());
            AttainmentLine line{AttainmentGroup::Kra, kra.id.uuid, kra.level, kra.code, kra.title, {}};
            for (KpiSeries &one : *series) {
                count(one.result, kra, whole.tally, line.tally);
                m_result.kpis.push_back(std::move(one));
            }
            if (line.tally.kpis > 0)
                ofKras.push_back(std::move(line));
        }
        m_result.lines.push_back(std::move(whole));
        addGroups();
        m_result.lines.insert(m_result.lines.end(), ofKras.begin(), ofKras.end());
        return std::move(m_result);
    }

private:
    Result<void> readPlan(const Plan &plan)
    {
        auto pillars = records<Pillar>(m_database, "WHERE plan = ? ORDER BY code", plan.id);
        if (!pillars)
            return tl::unexpected(pillars.error());
        auto kras = records<Kra>(m_database, "WHERE plan = ? ORDER BY code", plan.id);
        if (!kras)
            return tl::unexpected(kras.error());
        auto alignments = records<Alignment>(m_database, "WHERE child_kra IS NOT NULL");
        if (!alignments)
            return tl::unexpected(alignments.error());
        m_pillars = std::move(*pillars);
        m_kras = std::move(*kras);
        for (const Alignment &alignment : *alignments)
            m_above[alignment.childKra].push_back(alignment.parentKra);
        for (const Kra &kra : m_kras)
            m_pillarOf[kra.id] = kra.pillar;
        return {};
    }

    void findPillars(const KraId &kra, std::set<KraId> &seen, std::set<PillarId> &found) const
    {
        const auto own = m_pillarOf.find(kra);
        if (own == m_pillarOf.end() || !seen.insert(kra).second)
            return;
        if (!own->second.isNull()) {
            found.insert(own->second);
            return;
        }
        if (const auto above = m_above.find(kra); above != m_above.end())
            for (const KraId &parent : above->second)
                findPillars(parent, seen, found);
    }

    void count(const KpiResult &result, const Kra &kra, KpiTally &plan, KpiTally &ofKra)
    {
        plan.add(result);
        ofKra.add(result);
        m_levels[kra.level].add(result);
        std::set<KraId> seen;
        std::set<PillarId> pillars;
        findPillars(kra.id, seen, pillars);
        for (const PillarId &pillar : pillars)
            m_tallies[pillar].add(result);
    }

    void addGroups()
    {
        for (const Pillar &pillar : m_pillars)
            if (const auto tally = m_tallies.find(pillar.id); tally != m_tallies.end())
                m_result.lines.push_back(
                    {AttainmentGroup::Pillar, pillar.id.uuid, {}, pillar.code, pillar.title, tally->second});
        for (const auto &[level, tally] : m_levels)
            m_result.lines.push_back({AttainmentGroup::Level, {}, level, {}, {}, tally});
    }

    const Database &m_database;
    QDate m_asOf;
    std::vector<Pillar> m_pillars;
    std::vector<Kra> m_kras;
    std::map<KraId, std::vector<KraId>> m_above;
    std::map<KraId, PillarId> m_pillarOf;
    std::map<PillarId, KpiTally> m_tallies;
    std::map<KraLevel, KpiTally> m_levels;
    PlanAttainment m_result;
};

} // namespace

Result<std::vector<KpiSeries>> kpiSeriesOf(const Database &database, const KraId &kra, const QDate &asOf)
{
    return kraWithPlan(database, kra).and_then([&](const std::pair<Kra, Plan> &found) {
        return seriesOf(database, found.first, found.second, asOf);
    });
}

Result<KpiSeries> kpiSeries(const Database &database, const KpiId &kpi, const QDate &asOf)
{
    const auto missing = [] {
        return failure(Error::Kind::Misuse,
                       QCoreApplication::translate("reports", "This KPI is no longer in the register."));
    };
    const auto found = record<Kpi>(database, kpi);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return missing();
    auto series = kpiSeriesOf(database, (*found)->kra, asOf);
    if (!series)
        return tl::unexpected(series.error());
    for (KpiSeries &one : *series)
        if (one.kpi.id == kpi)
            return std::move(one);
    return missing();
}

Result<PlanAttainment> planAttainment(const Database &database, const PlanId &plan, const QDate &asOf)
{
    const auto found = record<Plan>(database, plan);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::Misuse,
                       QCoreApplication::translate("reports", "This plan is no longer in the register."));
    return Gathering(database, asOf).of(**found);
}

} // namespace mandate
