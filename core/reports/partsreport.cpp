// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/partsreport.h"

#include "core/assessment/assessment.h"
#include "core/plan/kpi.h"
#include "core/reports/planattainment.h"
#include "core/store/cyclerules.h"
#include "core/store/partyname.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

// What an indicator reports, and whether that is a figure of its own unit and not a mark.
struct Report
{
    Achievement achievement;
    UnitType unit = UnitType::Number;
    bool isMark = false;
};
using Reports = std::map<IndicatorId, Report>;

QString reportedText(const Report &report)
{
    const auto &value = report.achievement.value;
    return value ? written(*value, report.unit) : QString();
}

Result<Reports> reportsIn(const Database &database, ScoringScope scope, const Uuid &of, const QDate &asOf)
{
    Reports reports;
    CycleRules known(database);
    const auto visited = visitForScoring(database, scope, of, [&](const Dossier &dossier) -> Result<void> {
        const auto rules = known.of(dossier.cycle);
        if (!rules)
            return tl::unexpected(rules.error());
        const auto scheme = schemeOf(dossier.agreement, **rules);
        if (!scheme)
            return {};
        for (const IndicatorResult &indicator : assess(dossier, *scheme, asOf).indicators)
            reports[indicator.id] = {indicator.achievement, indicator.unit, scheme->method == Method::Marks};
        return {};
    });
    return visited.map([&reports] { return std::move(reports); });
}

class Account
{
public:
    Account(const Database &database, const CascadeNode &of, QString year, const QDate &asOf)
        : m_database(database), m_of(of), m_year(std::move(year)), m_asOf(asOf)
    {}

    Result<PartsReport> give()
    {
        const bool isKpi = m_of.kind == CascadeKind::Kpi;
        const auto done =
            (isKpi ? readKpi() : readIndicator()).and_then([this] { return readParts(); }).and_then([this] {
                return readCarriers();
            });
        return done.map([this] {
            addUp();
            return std::move(m_result);
        });
    }

private:
    Result<void> readKpi()
    {
        const auto series = kpiSeries(m_database, {m_of.id}, m_asOf);
        if (!series)
            return tl::unexpected(series.error());
        const auto targets = records<KpiTarget>(m_database, "WHERE kpi = ?", m_of.id);
        if (!targets)
            return tl::unexpected(targets.error());
        m_result.target = targetToSplit(series->kpi, *targets, m_year);
        m_result.unit = series->kpi.unit;
        m_result.unitType = series->kpi.unitType;
        for (const KpiYear &year : series->result.years)
            if (year.year == (m_year.isEmpty() ? series->kpi.targetYear : m_year)) {
                m_result.ownState = year.actual.state;
                m_result.ownReported = reportedText({year.actual, series->kpi.unitType, false});
            }
        return {};
    }

    Result<void> readIndicator()
    {
        const auto indicator = record<SuccessIndicator>(m_database, IndicatorId{m_of.id});
        if (!indicator)
            return tl::unexpected(indicator.error());
        if (!*indicator)
            return failure(Error::Kind::Misuse, Text::tr("This indicator is no longer in the register."));
        m_result.target = targetToSplit(**indicator);
        m_result.unit = (*indicator)->unit;
        m_result.unitType = (*indicator)->unitType;
        const auto action = record<Action>(m_database, (*indicator)->action);
        if (!action)
            return tl::unexpected(action.error());
        const Uuid objective = *action ? (*action)->objective.uuid : Uuid();
        return reportsIn(m_database, ScoringScope::Objective, objective, m_asOf)
            .map([this](const Reports &reports) {
                if (const auto own = reports.find({m_of.id}); own != reports.end()) {
                    m_result.ownState = own->second.achievement.state;
                    m_result.ownReported = reportedText(own->second);
                }
            });
    }

    Result<void> readParts()
    {
        const bool isKpi = m_of.kind == CascadeKind::Kpi;
        auto parts = isKpi ? records<TargetPart>(m_database, "WHERE kpi = ? AND year = ?", m_of.id, m_year)
                           : records<TargetPart>(m_database, "WHERE indicator = ?", m_of.id);
        if (!parts)
            return tl::unexpected(parts.error());
        m_result.allocation = allocationOf(m_result.target, m_result.unitType, *parts);
        Statement party(m_database, "SELECT code, " + partyName("party.id") + " FROM party WHERE id = ?");
        for (std::size_t i = 0; i < parts->size(); ++i) {
            PartLine line;
            line.part = std::move((*parts)[i]);
            line.amount = m_result.allocation.amounts[i];
            const auto found = party.bind(1, line.part.party).step();
            if (!found)
                return tl::unexpected(found.error());
            line.code = party.text(0);
            line.name = party.text(1);
            party.reset();
            m_result.parts.push_back(std::move(line));
        }
        std::sort(m_result.parts.begin(), m_result.parts.end(),
                  [](const PartLine &a, const PartLine &b) { return a.code < b.code; });
        return {};
    }

    Result<void> readCarriers()
    {
        const auto reports = reportsIn(m_database,
                                       m_of.kind == CascadeKind::Kpi ? ScoringScope::CarryingKpi
                                                                     : ScoringScope::CarryingIndicator,
                                       m_of.id, m_asOf);
        if (!reports)
            return tl::unexpected(reports.error());
        for (PartLine &line : m_result.parts)
            if (const auto done = readCarrier(line, *reports); !done)
                return done;
        return {};
    }

    Result<void> readCarrier(PartLine &line, const Reports &reports)
    {
        if (line.part.carrier.isNull())
            return {};
        const auto carrier = record<SuccessIndicator>(m_database, line.part.carrier);
        if (!carrier || !*carrier)
            return carrier.map([](const auto &) {});
        line.carrierTitle = (*carrier)->title;
        line.carrierTarget = targetToSplit(**carrier);
        line.isShort = isShort(line, **carrier);
        if (const auto report = reports.find(line.part.carrier); report != reports.end()) {
            line.state = report->second.achievement.state;
            line.reported = reportedText(report->second);
            line.counts = line.state == ScoreState::Reported && isDivisible(m_result.unitType)
                          && report->second.unit == m_result.unitType && !report->second.isMark;
        }
        Statement address(m_database,
                          "SELECT a.code || '/' || o.number || '.' || t.number || '.' || i.number "
                          "FROM indicator i JOIN action t ON t.id = i.action JOIN objective o ON "
                          "o.id = t.objective JOIN agreement a ON a.id = o.agreement "
                          "WHERE i.id = ?");
        return address.bind(1, line.part.carrier).step().map([&](bool isThere) {
            line.carrier = isThere ? address.text(0) : QString();
        });
    }

    // Only of figures of one unit, and where more of it is better, can it be said.
    bool isShort(const PartLine &line, const SuccessIndicator &carrier) const
    {
        const auto aimed = reading(line.carrierTarget, carrier.unitType);
        const auto amount = Decimal::parse(QStringView(line.amount));
        return carrier.unitType == m_result.unitType && isDivisible(carrier.unitType) && aimed && amount
               && directionOf(targetOf(carrier)) == Direction::Up && aimed->number < *amount;
    }

    void addUp()
    {
        Decimal sum;
        int counted = 0;
        for (const PartLine &line : m_result.parts) {
            m_result.reporting += line.state == ScoreState::Reported;
            if (!line.counts)
                continue;
            sum += *Decimal::parse(QStringView(line.reported));
            ++counted;
        }
        if (counted > 0 && !sum.isOverflow())
            m_result.sum = sum;
    }

    const Database &m_database;
    CascadeNode m_of;
    QString m_year;
    QDate m_asOf;
    PartsReport m_result;
};

QString sumText(const PartsReport &report)
{
    QStringList terms;
    for (const PartLine &line : report.parts)
        if (line.counts)
            terms += QStringLiteral("%1 (%2)").arg(line.reported, line.code);
    return terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + report.sum->text();
}

} // namespace

Result<PartsReport> partsReport(const Database &database, const CascadeNode &of, const QString &year,
                                const QDate &asOf)
{
    const Snapshot snapshot(database);
    return Account(database, of, year, asOf).give();
}

QStringList explain(const PartsReport &report)
{
    const int parts = int(report.parts.size());
    if (parts == 0)
        return {Text::tr("The target is not broken down.")};
    QStringList lines;
    if (report.sum) {
        lines +=
            Text::tr("The units report %1 of %2.")
                .arg(report.sum->text(), report.target.isGiven() ? report.target.value : QStringLiteral("–"));
        lines += sumText(report);
    } else if (!isDivisible(report.unitType) && report.reporting > 0) {
        lines += splittingRule(report.unitType);
    }
    if (report.reporting < parts)
        lines += Text::tr("%1 of %2 parts have a report.").arg(report.reporting).arg(parts);
    lines += report.ownReported.isEmpty()
                 ? Text::tr("Nothing is reported for the target itself yet.")
                 : Text::tr("Reported for the target itself: %1.").arg(report.ownReported);
    return lines;
}

} // namespace mandate
