// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importdesk.h"

#include "core/exchange/mappingdrafts.h"
#include "core/exchange/tableguess.h"
#include "core/plan/agreement.h"
#include "core/plan/objective.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>

namespace mandate {

namespace {

constexpr int PlanAfter = 250; // milliseconds without another change
constexpr int TellEvery = 200;
constexpr int Chosen = 100;

// An agreement that a save makes or to which it adds an objective.
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

} // namespace

ImportDesk::ImportDesk(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(PlanAfter);
    m_telling.setInterval(TellEvery);
    connect(&m_waiting, &QTimer::timeout, this, &ImportDesk::plan);
    connect(&m_telling, &QTimer::timeout, this, &ImportDesk::tell);
    connect(&session, &Session::opened, this, &ImportDesk::close);
    connect(&session, &Session::changed, this, &ImportDesk::planLater);
}

ImportDesk::~ImportDesk()
{
    if (m_watch)
        m_watch->isStopped = true;
}

void ImportDesk::read(const QString &path, TextEncoding encoding)
{
    stop();
    emit working(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    const auto question = [path, encoding](const Store &) {
        return readWorkbook(path, encoding).map([](Workbook workbook) {
            Opened opened;
            opened.isOwn = isOwnWorkbook(workbook);
            if (!opened.isOwn)
                opened.drafts = guessTables(workbook);
            opened.workbook = std::make_shared<const Workbook>(std::move(workbook));
            return opened;
        });
    };
    whenAnswered(m_session.report(question), this,
                 [this, path, asked = ++m_generation](const Result<Opened> &opened) {
                     if (asked == m_generation)
                         take(opened, path);
                 });
}

void ImportDesk::readCopied(const QString &text)
{
    stop();
    ++m_generation;
    const auto sheet = readPasted(text, tr("Clipboard"));
    if (!sheet)
        return emit failed(sheet.error());
    Opened opened;
    Workbook workbook{tr("the clipboard"), {*sheet}};
    opened.drafts = guessTables(workbook);
    opened.workbook = std::make_shared<const Workbook>(std::move(workbook));
    take(opened, {});
}

void ImportDesk::take(const Result<Opened> &opened, const QString &path)
{
    emit working({});
    if (!opened) {
        emit failed(opened.error());
        if (needsEncoding(path))
            emit encodingWanted(path);
        return;
    }
    discard();
    m_request.source = opened->workbook;
    m_request.isOwn = opened->isOwn;
    m_request.drafts = opened->drafts;
    m_guessed = opened->drafts;
    m_isOwn = opened->isOwn;
    emit this->opened();
    plan();
}

void ImportDesk::close()
{
    stop();
    ++m_generation;
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
    if (isOpen() && table < m_request.drafts.size())
        for (const Sheet &sheet : m_request.source->sheets)
            if (sheet.name == m_request.drafts[table].sheet)
                return &sheet;
    return nullptr;
}

void ImportDesk::setKind(std::size_t table, const QString &kind)
{
    if (table >= m_request.drafts.size() || m_request.drafts[table].kind == kind)
        return;
    TableDraft &draft = m_request.drafts[table];
    const Sheet *sheet = sheetOf(table);
    if (kind.isEmpty() || !sheet)
        draft.kind.clear();
    else
        draft = guessTable(*sheet, name(), kind, &draft);
    m_request.mapping.reset();
    emit redrafted();
    planLater();
}

void ImportDesk::setHeader(std::size_t table, int skip, int rows)
{
    const Sheet *sheet = sheetOf(table);
    if (!sheet)
        return;
    TableDraft &draft = m_request.drafts[table];
    if (draft.skip == skip && draft.header == rows)
        return;
    TableDraft header = draft;
    header.skip = skip;
    header.header = rows;
    draft = guessTable(*sheet, name(), draft.kind, &header);
    m_request.mapping.reset();
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
    m_request.mapping.reset();
    emit redrafted();
    planLater();
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

void ImportDesk::guessAgain()
{
    m_request.mapping.reset();
    m_request.drafts = m_guessed;
    m_request.isOwn = m_isOwn;
    emit redrafted();
    planLater();
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
    m_request.mapping.reset();
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
    if (m_watch)
        m_watch->isStopped = true;
    m_waiting.start();
}

void ImportDesk::plan()
{
    m_waiting.stop();
    if (m_watch)
        m_watch->isStopped = true;
    const auto watch = std::make_shared<ImportWatch>();
    m_watch = watch;
    m_telling.start();
    const auto question = [request = m_request,
                           watch](const Store &store) -> Result<std::shared_ptr<PreparedImport>> {
        return prepareImport(store.database(), request, watch.get()).map([](PreparedImport made) {
            return std::make_shared<PreparedImport>(std::move(made));
        });
    };
    whenAnswered(m_session.report(question), this,
                 [this, watch](const Result<std::shared_ptr<PreparedImport>> &prepared) {
                     if (watch == m_watch)
                         show(prepared);
                 });
}

void ImportDesk::show(const Result<std::shared_ptr<PreparedImport>> &made)
{
    m_watch.reset();
    m_telling.stop();
    emit working({});
    if (m_waiting.isActive())
        return; // something changed meanwhile
    if (!made) {
        m_prepared.reset();
        emit planned();
        return emit failed(made.error());
    }
    QThreadPool::globalInstance()->start([old = std::move(m_prepared)]() mutable { old.reset(); });
    m_prepared = *made;
    emit planned();
}

void ImportDesk::tell()
{
    if (m_watch)
        emit working(tr("Checking the rows: %1 of %2…")
                         .arg(QLocale().toString(qulonglong(m_watch->rows / 2)))
                         .arg(name()));
}

void ImportDesk::stop()
{
    if (m_watch)
        m_watch->isStopped = true;
    m_watch.reset();
    m_telling.stop();
    m_waiting.stop();
    emit working({});
}

void ImportDesk::cancel()
{
    stop();
    ++m_generation;
    if (!isOpen())
        return;
    m_prepared.reset();
    emit planned();
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
    const Told told{save.label(), summary(), agreementIn(save)};
    m_prepared.reset();
    m_isSaving = true;
    emit planned();
    emit working(tr("Importing %1…").arg(name()));
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, told](const Result<SaveId> &saved) { takeSaved(saved, told); });
}

// Where somebody else changed what this import changes, it is planned again from what they left.
void ImportDesk::takeSaved(const Result<SaveId> &saved, const Told &told)
{
    m_isSaving = false;
    emit working({});
    if (!saved) {
        planLater();
        return emit failed(saved.error());
    }
    const QString file = name();
    close();
    emit imported(told.label, tr("Imported %1. %2").arg(file, told.summary), told.agreement);
}

} // namespace mandate
