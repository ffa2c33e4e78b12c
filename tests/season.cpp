// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/season.h"

#include "core/cycle/rulesetcopy.h"
#include "core/exchange/package.h"
#include "core/exchange/sending.h"
#include "core/exchange/sitecard.h"
#include "core/exchange/sites.h"
#include "core/rules/rulesetfile.h"
#include "core/store/records.h"

#include <QDir>
#include <QStorageInfo>

#include <sqlite3.h>

namespace mandate {

namespace {

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool isMemory = QStorageInfo(memory).fileSystemType() == "tmpfs";
    return (isMemory ? memory : QDir::tempPath()) + QStringLiteral("/season-XXXXXX");
}

void copy(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *run = sqlite3_backup_init(to, "main", from, "main");
    sqlite3_backup_step(run, -1);
    sqlite3_backup_finish(run);
}

SuccessIndicator indicatorOf(const Action &action, int number)
{
    SuccessIndicator made;
    made.id = IndicatorId::create();
    made.action = action.id;
    made.number = number;
    made.title = QStringLiteral("Indicator %1").arg(number);
    made.unit = QStringLiteral("t");
    made.weight = Weight::fromPercent(25).value();
    for (std::size_t level = 0; level < made.levels.size(); ++level)
        made.levels[level].value = QString::number(100 - 10 * int(level));
    return made;
}

} // namespace

Season::Season(int districts) : m_folder(folderTemplate())
{
    for (int i = 0; i <= districts; ++i) {
        const QString name = i == 0 ? QStringLiteral("Centre") : QStringLiteral("District %1").arg(i);
        m_sites.push_back(
            {name, Store::create(path(name + QStringLiteral(".mandate"))).value(), KeyPair::made()});
        Save save = introduction(m_sites.back().database(), name, m_sites.back().keys.publicKeys()).value();
        m_sites.back().store.commit(std::move(save)).value();
    }
    fillCentre(districts);
    for (int i = 0; i < districts; ++i) {
        enrol(centre(), district(i), plan(i).office.code);
        enrol(district(i), centre(), {});
        delivered(district(i), toDistrict(i)).value();
    }
    for (const ExchangingSite &site : m_sites) {
        sqlite3 *memory = nullptr;
        sqlite3_open(":memory:", &memory);
        m_beginnings.emplace_back(memory);
        copy(site.database().handle(), memory);
    }
}

void Season::rewind()
{
    for (std::size_t i = 0; i < m_sites.size(); ++i)
        copy(m_beginnings[i].get(), m_sites[i].database().handle());
}

void Season::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

void Season::fillCentre(int districts)
{
    Save save(QStringLiteral("The year"));
    m_centreOffice = {
        OfficeId::create(), QStringLiteral("CO"), QStringLiteral("Cabinet Office"), {}, {}, {}, {}};
    save.add(m_centreOffice);
    const RuleSetCopy rules{RuleSetId::create(), QStringLiteral("generic"), QStringLiteral("1"),
                            QString::fromUtf8(builtInRuleSetFile(QStringLiteral("generic")).value())};
    save.add(rules);
    const Cycle cycle{CycleId::create(), QStringLiteral("2026-27"), QStringLiteral("2026-27"), rules.id, {},
                      QDate(2026, 7, 1), QDate(2027, 6, 30)};
    save.add(cycle);
    for (int i = 1; i <= districts; ++i) {
        DistrictPlan plan;
        plan.office = {OfficeId::create(),
                       QStringLiteral("D%1").arg(i),
                       QStringLiteral("District %1").arg(i),
                       QStringLiteral("district"),
                       m_centreOffice.id,
                       {},
                       {}};
        plan.agreement.id = AgreementId::create();
        plan.agreement.code = QStringLiteral("D%1-1").arg(i);
        plan.agreement.cycle = cycle.id;
        plan.agreement.firstParty = m_centreOffice.id.uuid;
        plan.agreement.secondParty = plan.office.id.uuid;
        plan.objective = {ObjectiveId::create(),
                          plan.agreement.id,
                          1,
                          QStringLiteral("Grow more"),
                          Weight::fromPercent(100).value(),
                          false};
        plan.action = {ActionId::create(), plan.objective.id, 1, QStringLiteral("Irrigate")};
        for (int number = 1; number <= 4; ++number)
            plan.indicators.push_back(indicatorOf(plan.action, number));
        save.add(plan.office);
        save.add(plan.agreement);
        save.add(plan.objective);
        save.add(plan.action);
        for (const SuccessIndicator &indicator : plan.indicators)
            save.add(indicator);
        m_plans.push_back(std::move(plan));
    }
    centre().store.commit(std::move(save)).value();
}

void Season::enrol(ExchangingSite &site, const ExchangingSite &other, const QString &office)
{
    const QByteArray file = siteCardFile(ownSite(other.database()).value(), other.name, other.keys);
    const SiteCard card = readSiteCard(file).value();
    Save save = enrolment(site.database(), card, office, fingerprint(card.keys), {}).value();
    site.store.commit(std::move(save)).value();
}

Result<QByteArray> Season::packed(ExchangingSite &from, ExchangingSite &to)
{
    const auto recipient = trustedSite(from.database(), ownSite(to.database()).value());
    if (!recipient)
        return tl::unexpected(recipient.error());
    auto package = packageFor(from.database(), *recipient, from.keys);
    if (!package)
        return tl::unexpected(package.error());
    return from.store.commit(std::move(package->save)).map([&package](const SaveId &) {
        return std::move(package->file);
    });
}

Result<MergeReport> Season::delivered(ExchangingSite &to, const QByteArray &package)
{
    return openFor(to.database(), package, to.keys).and_then([&to](const ReceivedPackage &opened) {
        return receive(to.store, opened, to.name, {});
    });
}

} // namespace mandate
