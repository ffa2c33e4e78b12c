// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulecheck.h"

#include "core/rules/schemecheck.h"

#include <QCoreApplication>

#include <set>

namespace mandate {

namespace {

QString at(const char *list, std::size_t index)
{
    return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
}

template <typename Record, typename Key>
void checkUnique(const std::vector<Record> &records, const char *list, const QString &field, Key key,
                 RuleFaults &faults)
{
    std::set<QString> seen;
    for (std::size_t i = 0; i < records.size(); ++i)
        if (const QString code = key(records[i]); !seen.insert(code).second)
            faults.push_back({0, at(list, i) + QLatin1Char('.') + field,
                              QCoreApplication::translate("rules", "\"%1\" is already taken").arg(code)});
}

template <typename Record>
void checkCodes(const std::vector<Record> &records, const char *list, RuleFaults &faults)
{
    checkUnique(
        records, list, QStringLiteral("code"), [](const Record &record) { return record.code; }, faults);
}

void checkUniqueness(const RuleSet &rules, RuleFaults &faults)
{
    checkCodes(rules.mandatory, "mandatory", faults);
    checkCodes(rules.reporting, "reporting", faults);
    checkCodes(rules.calendar, "calendar", faults);
    checkCodes(rules.layouts, "layouts", faults);
    checkCodes(rules.quotas, "quotas", faults);
    checkCodes(rules.derivations, "derivations", faults);
    checkUnique(
        rules.schemes, "schemes", QStringLiteral("code"),
        [](const SchemeRule &rule) { return rule.scheme.code; }, faults);
    checkUnique(
        rules.agreements, "agreements", QStringLiteral("kind"),
        [](const AgreementRule &rule) { return QString(name(rule.kind)); }, faults);
}

void checkHead(const RuleSet &rules, RuleFaults &faults)
{
    if (rules.yearStartMonth < 1 || rules.yearStartMonth > 12)
        faults.push_back({0, QStringLiteral("year_start_month"),
                          QCoreApplication::translate("rules", "a month lies between 1 and 12")});
    if (!rules.levelLabels.empty() && rules.levelLabels.size() != 5)
        faults.push_back({0, QStringLiteral("level_labels"),
                          QCoreApplication::translate("rules", "expected five labels, best first, or none")});
    if (rules.reporting.empty())
        faults.push_back({0, QStringLiteral("reporting"),
                          QCoreApplication::translate("rules", "at least one way of reporting is needed")});
    for (const auto &[key, word] : rules.vocabulary)
        if (!standardTerms().contains(key))
            faults.push_back({0, QStringLiteral("vocabulary.") + key,
                              QCoreApplication::translate("rules", "this term is not known")});
    for (std::size_t i = 1; i < rules.hierarchy.size(); ++i)
        if (rules.hierarchy[i].level <= rules.hierarchy[i - 1].level)
            faults.push_back({0, at("hierarchy", i) + QLatin1String(".level"),
                              QCoreApplication::translate("rules", "levels stand highest first, each once")});
}

void checkAgreements(const RuleSet &rules, RuleFaults &faults)
{
    if (rules.agreements.empty())
        faults.push_back({0, QStringLiteral("agreements"),
                          QCoreApplication::translate("rules", "at least one kind of agreement is needed")});
    for (std::size_t i = 0; i < rules.agreements.size(); ++i) {
        const AgreementRule &agreement = rules.agreements[i];
        if (!rules.scheme(agreement.scheme))
            faults.push_back(
                {0, at("agreements", i) + QLatin1String(".scheme"),
                 QCoreApplication::translate("rules", "there is no scheme \"%1\" in this rule set")
                     .arg(agreement.scheme)});
        if (!rules.layout(agreement.layout))
            faults.push_back(
                {0, at("agreements", i) + QLatin1String(".layout"),
                 QCoreApplication::translate("rules", "there is no layout \"%1\" in this rule set")
                     .arg(agreement.layout)});
    }
}

void checkObjectives(const RuleSet &rules, RuleFaults &faults)
{
    if (rules.objectives && (rules.objectives->least < 1 || rules.objectives->most < rules.objectives->least))
        faults.push_back({0, QStringLiteral("objectives"),
                          QCoreApplication::translate("rules", "expected at least 1, and no fewer at most")});
}

// Of all items of one place that one kind of agreement must carry.
void checkMandatory(const RuleSet &rules, RuleFaults &faults)
{
    std::map<std::pair<AgreementKind, MandatoryItem::Place>, Decimal> totals;
    for (std::size_t i = 0; i < rules.mandatory.size(); ++i) {
        const MandatoryItem &item = rules.mandatory[i];
        if (item.kinds.empty())
            faults.push_back({0, at("mandatory", i) + QLatin1String(".kinds"),
                              QCoreApplication::translate("rules", "name at least one kind of agreement")});
        for (const AgreementKind kind : item.kinds) {
            Decimal &total = totals[{kind, item.place}];
            total += item.weight.value_or(Weight()).percent();
            if (total > 100)
                faults.push_back(
                    {0, at("mandatory", i) + QLatin1String(".weight"),
                     QCoreApplication::translate("rules", "the weights up to here total %1, more than 100")
                         .arg(total.text())});
        }
    }
}

void checkLifeCycle(const LifeCycle &way, const QString &path, RuleFaults &faults)
{
    if (way.kinds.empty())
        faults.push_back({0, path + QLatin1String(".kinds"),
                          QCoreApplication::translate("rules", "name at least one kind of agreement")});
    if (!way.station(AgreementState::Signed) || way.station(AgreementState::Signed)->isOptional)
        faults.push_back({0, path + QLatin1String(".stations"),
                          QCoreApplication::translate("rules", "no agreement goes on without being signed")});
    for (std::size_t i = 0; i < way.stations.size(); ++i) {
        const AgreementState state = way.stations[i].state;
        const QString place = QStringLiteral("%1.stations[%2].state").arg(path).arg(i);
        if (!isStation(state))
            faults.push_back(
                {0, place,
                 QCoreApplication::translate("rules", "no way leads through \"%1\"").arg(stateText(state))});
        else if (i > 0 && placeOnWay(state) <= placeOnWay(way.stations[i - 1].state))
            faults.push_back({0, place,
                              QCoreApplication::translate("rules", "stations stand in the order of the year, "
                                                                   "each once")});
    }
}

void checkLifeCycles(const RuleSet &rules, RuleFaults &faults)
{
    std::set<AgreementKind> seen;
    for (std::size_t i = 0; i < rules.lifeCycles.size(); ++i) {
        checkLifeCycle(rules.lifeCycles[i], at("life_cycles", i), faults);
        for (const AgreementKind kind : rules.lifeCycles[i].kinds)
            if (!seen.insert(kind).second)
                faults.push_back({0, at("life_cycles", i) + QLatin1String(".kinds"),
                                  QCoreApplication::translate("rules", "\"%1\" is already taken")
                                      .arg(QString(name(kind)))});
    }
}

void checkDeadline(const DeadlineRule &rule, const QString &path, RuleFaults &faults)
{
    const auto fault = [&](const char *field, const QString &reason) {
        faults.push_back({0, path + QLatin1Char('.') + QLatin1String(field), reason});
    };
    const bool isFixed = rule.anchor == Anchor::FixedDate;
    if (isFixed && (rule.month < 1 || rule.month > 12))
        fault("month", QCoreApplication::translate("rules", "a month lies between 1 and 12"));
    else if (isFixed
             && !QDate(2001, rule.month, rule.day).isValid()) // no 29 February: it is not in every year
        fault("day",
              QCoreApplication::translate("rules", "this month has no day %1 in every year").arg(rule.day));
    if (isFixed && (rule.months != 0 || rule.days != 0 || rule.everyMonths != 0))
        fault("anchor",
              QCoreApplication::translate("rules", "a fixed date has a month and a day, no offset"));
    if (!isFixed && (rule.month != 0 || rule.day != 0 || rule.side != Side::During))
        fault("anchor", QCoreApplication::translate("rules", "an offset has no month, day or side"));
    if (rule.everyMonths != 0 && rule.anchor != Anchor::CycleStart)
        fault("anchor", QCoreApplication::translate("rules", "what repeats is counted from cycle_start"));
    if (rule.everyMonths < 0 || rule.everyMonths > 12)
        fault("every_months", QCoreApplication::translate("rules", "repeats after 1 to 12 months"));
    if (std::abs(rule.months) > 120 || std::abs(rule.days) > 3660)
        fault("anchor", QCoreApplication::translate("rules", "more than ten years from its anchor"));
    const bool isPersonal = rule.scope == CalendarScope::Contract || rule.scope == CalendarScope::Acting;
    const bool countsFromPerson = rule.anchor == Anchor::Start || rule.anchor == Anchor::Expiry;
    if (isPersonal != countsFromPerson)
        fault("anchor",
              QCoreApplication::translate("rules", "contracts and acting appointments count from start "
                                                   "or expiry, all else from the cycle or a fixed date"));
}

void checkText(const QString &text, const QString &path, RuleFaults &faults)
{
    if (const QString place = unknownPlace(text); !place.isEmpty())
        faults.push_back(
            {0, path, QCoreApplication::translate("rules", "nothing fills the place %1").arg(place)});
}

void checkColumns(const std::vector<Column> &columns, const QString &path, RuleFaults &faults)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        checkText(columns[i].title, QStringLiteral("%1[%2].title").arg(path).arg(i), faults);
}

void checkLayout(const Layout &layout, const QString &path, RuleFaults &faults)
{
    checkText(layout.title, path + QLatin1String(".title"), faults);
    for (std::size_t i = 0; i < layout.signatories.size(); ++i)
        checkText(layout.signatories[i], QStringLiteral("%1.signatories[%2]").arg(path).arg(i), faults);
    if (layout.sections.empty())
        faults.push_back({0, path + QLatin1String(".sections"),
                          QCoreApplication::translate("rules", "a document has at least one section")});
    for (std::size_t i = 0; i < layout.sections.size(); ++i) {
        const Section &section = layout.sections[i];
        const QString place = QStringLiteral("%1.sections[%2]").arg(path).arg(i);
        checkText(section.title, place + QLatin1String(".title"), faults);
        checkText(section.text, place + QLatin1String(".text"), faults);
        checkColumns(section.columns, place + QLatin1String(".columns"), faults);
        checkColumns(section.evaluatedColumns, place + QLatin1String(".evaluated_columns"), faults);
        if (section.content == SectionContent::Priorities && !section.shows(ColumnContent::Indicator))
            faults.push_back(
                {0, place + QLatin1String(".columns"),
                 QCoreApplication::translate("rules", "this section needs the column \"indicator\"")});
    }
}

QString sumFault(const Decimal &sum)
{
    return QCoreApplication::translate("rules", "the shares total %1, not 100").arg(sum.text());
}

void checkQuotaRow(const QuotaTable &table, std::size_t index, const QString &path, RuleFaults &faults)
{
    const QuotaRow &row = table.rows[index];
    Decimal sum;
    for (const Weight &share : row.shares)
        sum += share.percent();
    if (row.shares.size() != table.categories.size())
        faults.push_back(
            {0, path + QLatin1String(".shares"),
             QCoreApplication::translate("rules", "expected one share for each of the %1 categories")
                 .arg(table.categories.size())});
    else if (sum != 100)
        faults.push_back({0, path + QLatin1String(".shares"), sumFault(sum)});
    if (index > 0 && row.bound >= table.rows[index - 1].bound)
        faults.push_back({0, path + QLatin1String(".bound"),
                          QCoreApplication::translate("rules", "rows stand best first: %1 does not follow %2")
                              .arg(row.bound.text(), table.rows[index - 1].bound.text())});
}

void checkDerivation(const DerivationTable &table, const QString &path, RuleFaults &faults)
{
    std::set<QString> categories;
    for (std::size_t i = 0; i < table.rules.size(); ++i) {
        const QString place = QStringLiteral("%1.rules[%2]").arg(path).arg(i);
        Decimal sum;
        for (const ScoreShare &share : table.rules[i].shares)
            sum += share.percent.isNegative() ? Decimal::overflow() : share.percent;
        if (sum != 100)
            faults.push_back({0, place + QLatin1String(".shares"), sumFault(sum)});
        if (!categories.insert(table.rules[i].category).second)
            faults.push_back({0, place + QLatin1String(".category"),
                              QCoreApplication::translate("rules", "\"%1\" is already taken")
                                  .arg(table.rules[i].category)});
    }
}

// One table at most holds on any day.
template <typename Table>
void checkOverlap(const std::vector<Table> &tables, const char *list, RuleFaults &faults)
{
    for (std::size_t i = 1; i < tables.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (tables[i].validity.overlaps(tables[j].validity))
                faults.push_back({0, at(list, i) + QLatin1String(".validity"),
                                  QCoreApplication::translate("rules", "some days are also those of \"%1\"")
                                      .arg(tables[j].code)});
}

void checkPeople(const RuleSet &rules, RuleFaults &faults)
{
    for (std::size_t i = 0; i < rules.quotas.size(); ++i)
        for (std::size_t j = 0; j < rules.quotas[i].rows.size(); ++j)
            checkQuotaRow(rules.quotas[i], j, QStringLiteral("%1.rows[%2]").arg(at("quotas", i)).arg(j),
                          faults);
    for (std::size_t i = 0; i < rules.derivations.size(); ++i)
        checkDerivation(rules.derivations[i], at("derivations", i), faults);
    checkOverlap(rules.quotas, "quotas", faults);
    checkOverlap(rules.derivations, "derivations", faults);
}

} // namespace

RuleFaults checked(const RuleSet &rules, const JsonNode &root)
{
    RuleFaults faults;
    checkUniqueness(rules, faults);
    checkHead(rules, faults);
    checkAgreements(rules, faults);
    for (std::size_t i = 0; i < rules.schemes.size(); ++i)
        checkScheme(rules.schemes[i].scheme, at("schemes", i), faults);
    checkObjectives(rules, faults);
    checkMandatory(rules, faults);
    checkLifeCycles(rules, faults);
    for (std::size_t i = 0; i < rules.calendar.size(); ++i)
        checkDeadline(rules.calendar[i], at("calendar", i), faults);
    for (std::size_t i = 0; i < rules.layouts.size(); ++i)
        checkLayout(rules.layouts[i], at("layouts", i), faults);
    checkPeople(rules, faults);
    for (RuleFault &fault : faults)
        fault.line = root.nearest(fault.path).line;
    return faults;
}

} // namespace mandate
