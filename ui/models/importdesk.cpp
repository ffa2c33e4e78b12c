// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importdesk.h"

#include "core/exchange/fillinfile.h"
#include "core/exchange/mappingdrafts.h"
#include "core/exchange/readingapart.h"
#include "core/exchange/tableguess.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>

namespace mandate {

namespace {

constexpr int Chosen = 100;

const Sheet *sheetNamed(const Workbook &workbook, const QString &name)
{
    for (const Sheet &sheet : workbook.sheets)
        if (sheet.name == name)
            return &sheet;
    return nullptr;
}

} // namespace

ImportDesk::ImportDesk(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_planner(session), m_returned(new ReturnedCells(session, this))
{
    connect(m_returned, &ReturnedCells::compared, this, &ImportDesk::takeReturned);
    connect(m_returned, &ReturnedCells::failed, this, &ImportDesk::failed);
    connect(&m_planner, &ImportPlanner::due, this, &ImportDesk::plan);
    connect(&m_planner, &ImportPlanner::planned, this, &ImportDesk::show);
    connect(&session, &Session::opened, this, &ImportDesk::close);
    connect(&session, &Session::changed, this, &ImportDesk::planLater);
}

ImportDesk::~ImportDesk()
{
    stop();
}

ImportDesk::Opened ImportDesk::understood(Workbook workbook)
{
    Opened opened;
    opened.isOwn = isOwnWorkbook(workbook);
    if (!opened.isOwn)
        opened.drafts = guessTables(workbook);
    opened.workbook = std::make_shared<const Workbook>(std::move(workbook));
    return opened;
}

void ImportDesk::read(const QString &path, TextEncoding encoding)
{
    stop();
    const auto task = [path, encoding](const LongWork &work) -> Result<Opened> {
        return readWorkbookApart(path, encoding, [&work] { return work.isCancelled(); }).map(understood);
    };
    whenAnswered(m_session.work(tr("Reading %1").arg(QFileInfo(path).fileName()), task), this,
                 [this, path, asked = ++m_generation](const Result<Opened> &opened) {
                     if (asked == m_generation)
                         take(opened, path);
                 });
}

void ImportDesk::readCopied(const QString &text)
{
    stop();
    const auto task = [text](const LongWork &) {
        return readPasted(text, tr("Clipboard")).map([](Sheet sheet) {
            Workbook workbook{tr("the clipboard"), {}};
            workbook.sheets.push_back(std::move(sheet));
            return understood(std::move(workbook));
        });
    };
    whenAnswered(m_session.work(tr("Reading what was copied"), task), this,
                 [this, asked = ++m_generation](const Result<Opened> &opened) {
                     if (asked == m_generation)
                         take(opened, {});
                 });
}

void ImportDesk::take(const Result<Opened> &opened, const QString &path)
{
    if (!opened) {
        if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            return failOverEncoding(path, opened.error());
        return emit failed(opened.error());
    }
    if (fillInIdentity(*opened->workbook))
        return m_returned->compare(opened->workbook);
    m_returned->close();
    begin(*opened, {});
}

// The file is looked at once more, which may take its time: what is wrong is told with what may cure it.
void ImportDesk::failOverEncoding(const QString &path, const Error &error)
{
    const auto task = [path](const LongWork &) { return Result<bool>(needsEncoding(path)); };
    whenAnswered(m_session.work(tr("Reading %1").arg(QFileInfo(path).fileName()), task), this,
                 [this, path, error, asked = m_generation](const Result<bool> &needs) {
                     if (asked != m_generation)
                         return;
                     emit failed(error);
                     if (needs.value_or(false))
                         emit encodingWanted(path);
                 });
}

void ImportDesk::begin(const Opened &opened, const QStringList &notes)
{
    discard();
    m_request.source = opened.workbook;
    m_request.isOwn = opened.isOwn;
    m_request.drafts = opened.drafts;
    m_request.notes = notes;
    m_guessed = opened.drafts;
    m_isOwn = opened.isOwn;
    emit this->opened();
    plan();
}

// A sheet that was sent to be filled in is compared with what was sent; what was filled in comes in as the
// rows of a workbook of our own.
void ImportDesk::takeReturned()
{
    begin(understood(m_returned->returned()->workbook), m_returned->notes());
}

void ImportDesk::close()
{
    stop();
    ++m_generation;
    m_returned->close();
    discard();
    emit opened();
}

// A large file takes a moment to be let go of; nobody waits for it.
void ImportDesk::discard()
{
    QThreadPool::globalInstance()->start(
        [source = std::move(m_request.source), made = std::move(m_prepared)]() mutable {
            source.reset();
            made.reset();
        });
    m_request = {};
    m_prepared.reset();
}

const Sheet *ImportDesk::sheetOf(std::size_t table) const
{
    return isOpen() && table < m_request.drafts.size()
               ? sheetNamed(*m_request.source, m_request.drafts[table].sheet)
               : nullptr;
}

void ImportDesk::setKind(std::size_t table, const QString &kind)
{
    if (!sheetOf(table) || m_request.drafts[table].kind == kind)
        return;
    m_request.drafts[table].kind = kind;
    if (!kind.isEmpty())
        return guess(table);
    if (const auto stale = m_guesses.find(table); stale != m_guesses.end()) {
        *stale->second = true;
        m_guesses.erase(stale);
    }
    redrawn();
}

void ImportDesk::setHeader(std::size_t table, int skip, int rows)
{
    if (!sheetOf(table))
        return;
    TableDraft &draft = m_request.drafts[table];
    if (draft.skip == skip && draft.header == rows)
        return;
    draft.skip = skip;
    draft.header = rows;
    guess(table);
}

// What the columns of a table mean, now that its kind or header is another. A long sheet takes a while to be
// looked through; what was asked before the last change no longer counts.
void ImportDesk::guess(std::size_t table)
{
    auto &isStale = m_guesses[table];
    if (isStale)
        *isStale = true;
    isStale = std::make_shared<std::atomic_bool>(false);
    m_planner.stop();
    emit outdated();
    const auto task = [source = m_request.source, draft = m_request.drafts[table],
                       isStale](const LongWork &) -> Result<TableDraft> {
        const Sheet *sheet = sheetNamed(*source, draft.sheet);
        return *isStale || !sheet ? draft : guessTable(*sheet, source->name, draft.kind, &draft);
    };
    const QString name = tr("Guessing what the columns of %1 mean").arg(m_request.drafts[table].sheet);
    whenAnswered(m_session.work(name, task), this, [this, table, isStale](const Result<TableDraft> &guessed) {
        if (*isStale)
            return;
        m_guesses.erase(table);
        m_request.drafts[table] = *guessed;
        redrawn();
    });
}

// The tables are read in another way: what was left out may no longer be the rows that were meant.
void ImportDesk::redrawn()
{
    m_request.mapping.reset();
    m_request.leftOut.clear();
    emit redrafted();
    planLater();
}

void ImportDesk::setField(std::size_t table, std::size_t column, const QString &field)
{
    if (table >= m_request.drafts.size() || column >= m_request.drafts[table].columns.size())
        return;
    auto &columns = m_request.drafts[table].columns;
    if (columns[column].field == field)
        return;
    for (ColumnDraft &other : columns)
        if (!field.isEmpty() && other.field == field) {
            other.field.clear(); // one column a field
            other.reason = tr("another column was chosen");
        }
    columns[column].field = field;
    columns[column].sureness = Chosen;
    columns[column].reason = tr("chosen by you");
    redrawn();
}

void ImportDesk::setConstant(std::size_t table, const QString &field, const QString &text)
{
    if (table >= m_request.drafts.size())
        return; // a field is left as its import is closed
    QString &constant = m_request.drafts[table].constants[field];
    if (constant == text)
        return;
    constant = text;
    planLater();
}

QString ImportDesk::cell(const CellPlace &place) const
{
    if (!isOpen())
        return {};
    const auto corrected = m_request.corrections.find(place);
    return corrected != m_request.corrections.end()
               ? corrected->second
               : m_request.source->sheets[place.sheet].cell(place.row, place.column);
}

void ImportDesk::correct(const CellPlace &place, const QString &text)
{
    if (!isOpen() || cell(place) == text)
        return;
    if (m_request.source->sheets[place.sheet].cell(place.row, place.column) == text)
        m_request.corrections.erase(place);
    else
        m_request.corrections[place] = text;
    emit corrected(place);
    planLater();
}

void ImportDesk::leaveOut(const ImportRow &row, bool isLeftOut)
{
    const bool changes = isLeftOut ? m_request.leftOut.insert(row).second : m_request.leftOut.erase(row) > 0;
    if (changes)
        planLater();
}

void ImportDesk::guessAgain()
{
    stop();
    m_request.drafts = m_guessed;
    m_request.isOwn = m_isOwn;
    redrawn();
}

void ImportDesk::openMapping(const QString &path)
{
    const auto question = [path, source = m_request.source](const Store &) {
        return readMapping(path).map([&source](Mapping mapping) {
            auto drafts = draftsOf(mapping, *source);
            return FoundMapping{std::move(mapping), std::move(drafts)};
        });
    };
    whenAnswered(m_session.report(question), this,
                 [this, asked = m_generation](const Result<FoundMapping> &found) {
                     if (asked == m_generation && isOpen())
                         take(found);
                 });
}

void ImportDesk::take(const Result<FoundMapping> &found)
{
    if (!found)
        return emit failed(found.error());
    stop();
    m_request.mapping.reset();
    m_request.leftOut.clear();
    if (found->drafts)
        m_request.drafts = *found->drafts;
    else
        m_request.mapping = found->mapping;
    m_request.isOwn = false;
    emit redrafted();
    planLater();
}

Result<void> ImportDesk::saveMapping(const QString &path) const
{
    if (!m_prepared)
        return failure(Error::Kind::Refused, tr("The file is still being checked; save the mapping then."));
    return writeMapping(m_prepared->mapping, path);
}

void ImportDesk::planLater()
{
    if (!isOpen())
        return;
    emit outdated();
    if (m_guesses.empty()) // else once the guess is made
        m_planner.planLater();
}

void ImportDesk::plan()
{
    if (m_guesses.empty())
        m_planner.plan(m_request);
}

void ImportDesk::show(const ImportPlanner::Answer &made)
{
    QThreadPool::globalInstance()->start([old = std::move(m_prepared)]() mutable { old.reset(); });
    m_prepared = made ? *made : nullptr;
    emit planned();
    if (!made)
        emit failed(made.error());
}

void ImportDesk::stop()
{
    m_planner.stop();
    for (const auto &[table, isStale] : m_guesses)
        *isStale = true;
    m_guesses.clear();
}

QString ImportDesk::summary() const
{
    QStringList parts;
    for (const SheetCount &count : m_prepared->plan.report.counts)
        if (count.added + count.changed > 0)
            parts += tr("%1: %2 added, %3 changed").arg(count.sheet).arg(count.added).arg(count.changed);
    return parts.join(QStringLiteral(" · "));
}

void ImportDesk::commit()
{
    if (isWorking() || !m_prepared || !m_prepared->canImport())
        return;
    Save save = std::move(m_prepared->plan.save);
    m_returned->note(save);
    const Told told{save.label(), summary(), agreementIn(save)};
    m_prepared.reset();
    m_isSaving = true;
    emit planned();
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, told](const Result<SaveId> &saved) { takeSaved(saved, told); });
}

// Where somebody else changed what this import changes, it is planned again from what they left.
void ImportDesk::takeSaved(const Result<SaveId> &saved, const Told &told)
{
    m_isSaving = false;
    if (!saved) {
        planLater();
        return emit failed(saved.error());
    }
    const QString file = name();
    close();
    emit imported(told.label, tr("Imported %1. %2").arg(file, told.summary), told.agreement);
}

} // namespace mandate
