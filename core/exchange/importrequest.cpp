// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrequest.h"

#include "core/exchange/agreementneeds.h"
#include "core/exchange/directory.h"
#include "core/exchange/layout.h"
#include "core/exchange/sourcefinder.h"
#include "core/plan/agreement.h"
#include "core/plan/objective.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

constexpr QLatin1String OfAgreement{"objectives.agreement"};

std::shared_ptr<const Workbook> corrected(const ImportRequest &request)
{
    if (request.corrections.empty())
        return request.source;
    auto copy = std::make_shared<Workbook>(*request.source);
    for (const auto &[place, text] : request.corrections) {
        auto &row = copy->sheets[place.sheet].rows[place.row];
        if (row.size() <= place.column)
            row.resize(place.column + 1);
        row[place.column] = text;
    }
    return copy;
}

Result<void> ask(AgreementNeeds &needs, std::size_t table, TableDraft &draft,
                 std::vector<UnansweredField> &questions)
{
    for (const QString &field : constantsOf(draft)) {
        const bool isOptional =
            field.startsWith(QLatin1String("agreements.")) || field == QLatin1String("kras.prefix");
        if (!isOptional && draft.constant(field).trimmed().isEmpty())
            questions.push_back({table, field,
                                 field == OfAgreement
                                     ? Text::tr("Say which agreement these rows belong to.")
                                     : Text::tr("No column says it; give it for all rows.")});
    }
    if (draft.kind == AgreementTable && !draft.column(OfAgreement) && !draft.constant(OfAgreement).isEmpty())
        return needs.ask(table, draft);
    return {};
}

Result<void> makeMapping(AgreementNeeds &needs, const ImportRequest &request, const Workbook &source,
                         PreparedImport &made)
{
    if (request.mapping) {
        made.mapping = *request.mapping;
        return {};
    }
    std::vector<TableDraft> drafts = request.drafts;
    for (std::size_t table = 0; table < drafts.size(); ++table)
        if (!drafts[table].kind.isEmpty())
            if (const auto asked = ask(needs, table, drafts[table], made.questions); !asked)
                return asked;
    made.mapping = mappingOf(drafts, source);
    return {};
}

// Where a fault of the workbook's own layout stands.
std::optional<CellPlace> ownPlace(const Workbook &workbook, const ImportFault &fault)
{
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const Sheet &sheet = workbook.sheets[i];
        if (sheet.name != fault.sheet || fault.line < 0 || std::size_t(fault.line) >= sheet.rows.size())
            continue;
        const auto &header = sheet.rows.front();
        const auto column = std::find_if(header.begin(), header.end(), [&fault](const QString &title) {
            return title.trimmed().toLower() == fault.column;
        });
        if (column == header.end())
            return std::nullopt;
        return CellPlace{i, std::size_t(fault.line), std::size_t(column - header.begin())};
    }
    return std::nullopt;
}

void findPlaces(const ImportRequest &request, const Workbook &source, PreparedImport &made)
{
    SourceFinder finder(made.mapping, made.made, source);
    for (const ImportFault &fault : made.plan.report.faults)
        made.places.push_back(
            request.isOwn ? ownPlace(source, fault)
                          : finder.find(fault.sheet, std::size_t(std::max(0, fault.line)), fault.column));
}

// Stays in the audit trail: what of the file was not taken, and by choice.
QString reasonOf(const std::set<ImportRow> &leftOut)
{
    constexpr qsizetype MostNamed = 40;
    QStringList rows;
    for (const ImportRow &row : leftOut) {
        if (rows.size() == MostNamed)
            return Text::tr("Left out by choice: %1, and more.").arg(rows.join(QStringLiteral(", ")));
        rows += Text::tr("%1 row %2").arg(row.sheet).arg(row.row);
    }
    return Text::tr("Left out by choice: %1.").arg(rows.join(QStringLiteral(", ")));
}

void layOutPreview(PreparedImport &made)
{
    const auto &sheets = made.made.workbook.sheets;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto lines = made.plan.report.lines.find(sheets[i].name);
        if (lines == made.plan.report.lines.end())
            continue;
        for (std::size_t k = 0; k < lines->second.size(); ++k) {
            const auto sheet = std::uint32_t(i);
            const auto line = std::uint32_t(k);
            const auto changes = int(lines->second[k].changes.size());
            if (changes == 0)
                made.preview.push_back({sheet, line, -1});
            for (int change = 0; change < changes; ++change)
                made.preview.push_back({sheet, line, change});
        }
    }
}

} // namespace

Result<PreparedImport> prepareImport(const Database &database, const ImportRequest &request,
                                     const std::function<bool()> &isStopped)
{
    PreparedImport made;
    const auto source = corrected(request);
    if (request.isOwn) {
        made.made.workbook = *source;
    } else {
        Directory directory(database);
        AgreementNeeds needs(database, directory, made.questions);
        if (const auto mapped = makeMapping(needs, request, *source, made); !mapped)
            return tl::unexpected(mapped.error());
        auto workbook = mapWorkbook(made.mapping, *source);
        if (!workbook)
            return tl::unexpected(workbook.error());
        made.made = std::move(*workbook);
        if (const auto completed = needs.complete(made.made); !completed)
            return tl::unexpected(completed.error());
        for (const UnreadPart &part : made.made.unread)
            made.notRead += part.sentence();
        if (!made.questions.empty() || made.mapping.tables.empty())
            return made;
    }
    const ImportWatch watch{isStopped, request.leftOut};
    auto plan = planImport(database, made.made.workbook, &watch);
    if (!plan)
        return tl::unexpected(plan.error());
    made.plan = std::move(*plan);
    if (!request.leftOut.empty())
        made.plan.save.setReason(reasonOf(request.leftOut));
    made.notRead += request.notes;
    made.notRead += made.plan.report.notices;
    findPlaces(request, *source, made);
    layOutPreview(made);
    return made;
}

Result<QStringList> codesOf(const Database &database, const Description &description, int most)
{
    Statement statement(database,
                        QByteArray("SELECT code FROM ") + description.table + " ORDER BY code LIMIT ?");
    statement.bind(1, std::int64_t(most));
    QStringList codes;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return codes;
        codes += statement.text(0);
    }
}

Uuid agreementIn(const Save &save)
{
    for (const RecordChange &change : save.changes())
        if (change.description == &describe<Agreement>())
            return change.id;
    for (const RecordChange &change : save.changes())
        if (change.description == &describe<Objective>() && change.kind == ChangeKind::New)
            return std::get<Uuid>(change.row[std::size_t(change.description->indexOf(u"agreement"))]);
    return {};
}

} // namespace mandate
