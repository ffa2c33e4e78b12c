// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agreementneeds.h"

#include "core/cycle/cycle.h"
#include "core/cycle/rulesetcopy.h"
#include "core/exchange/directory.h"
#include "core/plan/agreement.h"
#include "core/rules/rulesetfile.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// The first day of the year that a code such as "2014-15" or "2014" names; none where the months of the rule
// set's year do not go with it.
QDate yearNamed(const QString &code, int startMonth)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:[-/–](\\d{2}|\\d{4}))?$"));
    const auto match = pattern.match(code.trimmed());
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const QString next = match.captured(2);
    const bool isNext = !next.isEmpty() && next.toInt() % 100 == (year + 1) % 100;
    const bool fits = startMonth == 1 ? next.isEmpty() : isNext;
    return fits ? QDate(year, startMonth, 1) : QDate();
}

int startMonthOf(const std::vector<RuleSetCopy> &ruleSets, const QString &code)
{
    for (const RuleSetCopy &copy : ruleSets)
        if (copy.code == code)
            if (const auto rules = readRuleSet(copy.content.toUtf8(), copy.code))
                return rules->yearStartMonth;
    return 0;
}

// Where a column of a sheet stands; its width where it has no such column.
std::size_t columnNamed(const Sheet &sheet, const QString &name)
{
    if (sheet.rows.empty())
        return 0;
    const auto &header = sheet.rows.front();
    const auto found = std::find_if(header.begin(), header.end(), [&name](const QString &title) {
        return title.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
    return std::size_t(found - header.begin());
}

// Whether the file brings a record itself.
bool brings(const Workbook &workbook, const char *name, const char *key, const QString &code)
{
    for (const Sheet &sheet : workbook.sheets) {
        if (sheet.name != QLatin1String(name))
            continue;
        const std::size_t column = columnNamed(sheet, QLatin1String(key));
        for (std::size_t row = 1; row < sheet.rows.size(); ++row)
            if (column < sheet.rows[row].size() && sheet.rows[row][column].trimmed() == code.trimmed())
                return true;
    }
    return false;
}

Sheet &sheetNamed(MappedWorkbook &made, const char *name)
{
    auto &sheets = made.workbook.sheets;
    const auto found = std::find_if(sheets.begin(), sheets.end(),
                                    [name](const Sheet &sheet) { return sheet.name == QLatin1String(name); });
    if (found != sheets.end())
        return *found;
    Sheet &sheet = sheets.emplace_back();
    made.origins.emplace_back();
    sheet.name = QLatin1String(name);
    return sheet;
}

// Behind the rows that the file brings itself, which have their origins.
void addRows(MappedWorkbook &made, const char *name, const std::vector<QString> &header,
             const std::map<QString, std::vector<QString>> &rows)
{
    if (rows.empty())
        return;
    Sheet &sheet = sheetNamed(made, name);
    if (sheet.rows.empty())
        sheet.rows.emplace_back();
    std::vector<std::size_t> columns;
    for (const QString &title : header) {
        columns.push_back(columnNamed(sheet, title));
        if (columns.back() == sheet.rows.front().size())
            sheet.rows.front().push_back(title);
    }
    for (const auto &[code, row] : rows) {
        std::vector<QString> cells(sheet.rows.front().size());
        for (std::size_t i = 0; i < row.size(); ++i)
            cells[columns[i]] = row[i];
        sheet.rows.push_back(std::move(cells));
        if (!sheet.sourceRows.empty())
            sheet.sourceRows.push_back(sheet.sourceRows.back() + 1); // as if it stood there
    }
}

} // namespace

Result<void> AgreementNeeds::ask(std::size_t table, TableDraft &draft)
{
    const QString code = draft.constant(QStringLiteral("objectives.agreement"));
    const auto known = m_directory.find(describe<Agreement>(), code);
    if (!known)
        return tl::unexpected(known.error());
    static constexpr std::pair<const char *, const char *> needed[] = {
        {"agreements.cycle", QT_TRANSLATE_NOOP("exchange", "The agreement %1 is new: choose its cycle.")},
        {"agreements.first_party",
         QT_TRANSLATE_NOOP("exchange", "The agreement %1 is new: choose its first party.")},
        {"agreements.second_party",
         QT_TRANSLATE_NOOP("exchange", "The agreement %1 is new: choose its second party.")},
    };
    for (const auto &[field, sentence] : needed)
        if (!known->isNull())
            draft.constants.erase(QLatin1String(field)); // it stays what it is
        else
            has(table, field, draft.constant(QLatin1String(field)), Text::tr(sentence).arg(code));
    if (known->isNull())
        m_new.emplace_back(table, draft);
    return {};
}

Result<void> AgreementNeeds::complete(MappedWorkbook &made)
{
    for (const auto &each : m_new) {
        const auto &table = each.first;
        const auto &draft = each.second;
        const auto asked =
            askOfCycle(table, draft, made.workbook)
                .and_then([&] { return askOfParty(table, draft, "first_party", made.workbook); })
                .and_then([&] { return askOfParty(table, draft, "second_party", made.workbook); });
        if (!asked)
            return asked;
    }
    addRows(made, "cycles",
            {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("rules"), QStringLiteral("start"),
             QStringLiteral("end")},
            m_cycles);
    addRows(made, "offices", {QStringLiteral("code"), QStringLiteral("name")}, m_offices);
    return {};
}

bool AgreementNeeds::has(std::size_t table, const char *field, const QString &answer, const QString &sentence)
{
    if (answer.trimmed().isEmpty())
        m_questions.push_back({table, QLatin1String(field), sentence});
    return !answer.trimmed().isEmpty();
}

Result<void> AgreementNeeds::askOfCycle(std::size_t table, const TableDraft &draft, const Workbook &made)
{
    const QString code = draft.constant(QStringLiteral("agreements.cycle"));
    const auto known = m_directory.find(describe<Cycle>(), code);
    const auto ruleSets = records<RuleSetCopy>(m_database, "ORDER BY code");
    if (!known || !ruleSets)
        return tl::unexpected(known ? ruleSets.error() : known.error());
    if (code.isEmpty() || !known->isNull() || brings(made, "cycles", "code", code))
        return {};
    QString rules = draft.constant(QStringLiteral("cycles.rules"));
    if (rules.isEmpty() && ruleSets->size() == 1)
        rules = ruleSets->front().code;
    QString start = draft.constant(QStringLiteral("cycles.start"));
    QString end = draft.constant(QStringLiteral("cycles.end"));
    if (const QDate first = yearNamed(code, startMonthOf(*ruleSets, rules)); first.isValid()) {
        start = start.isEmpty() ? first.toString(Qt::ISODate) : start;
        end = end.isEmpty() ? first.addYears(1).addDays(-1).toString(Qt::ISODate) : end;
    }
    const bool hasRules = has(table, "cycles.rules", rules,
                              Text::tr("The cycle %1 is new: say which rule set it follows.").arg(code));
    const bool hasStart = has(table, "cycles.start", start,
                              Text::tr("The cycle %1 is new: say its first day, as 2014-07-01.").arg(code));
    const bool hasEnd = has(table, "cycles.end", end,
                            Text::tr("The cycle %1 is new: say its last day, as 2015-06-30.").arg(code));
    if (hasRules && hasStart && hasEnd)
        m_cycles[code] = {code, code, rules, start, end};
    return {};
}

Result<void> AgreementNeeds::askOfParty(std::size_t table, const TableDraft &draft, const char *party,
                                        const Workbook &made)
{
    const QString code = draft.constant(QLatin1String("agreements.") + QLatin1String(party));
    const auto known = m_directory.findParty(code);
    if (!known)
        return tl::unexpected(known.error());
    const bool isBrought = brings(made, "offices", "code", code) || brings(made, "posts", "code", code)
                           || brings(made, "people", "number", code);
    if (code.isEmpty() || !known->isNull() || isBrought)
        return {};
    const QByteArray field = QByteArray("offices.") + party;
    const QString name = draft.constant(QString::fromLatin1(field));
    if (has(table, field.constData(), name,
            Text::tr("%1 is not in the register: give its name, and it comes in as an office.").arg(code)))
        m_offices[code] = {code, name};
    return {};
}

} // namespace mandate
