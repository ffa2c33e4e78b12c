// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbookfile.h"
#include "ui/models/importplanner.h"
#include "ui/models/returnedcells.h"

namespace mandate {

class Session;

// One import on its way: the file as it was read, how it is to be read, what was corrected, and what it would
// do. Every change is planned anew in the background; the register stays as it is until commit().
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    explicit ImportDesk(Session &session, QObject *parent = nullptr);
    ~ImportDesk() override;

    void read(const QString &path, TextEncoding encoding = TextEncoding::Utf8);
    void readCopied(const QString &text);
    void close();

    bool isOpen() const { return m_request.source != nullptr; }
    QString name() const { return isOpen() ? m_request.source->name : QString(); }
    const ImportRequest &request() const { return m_request; }
    // What the import would do; null until that is known.
    const PreparedImport *prepared() const { return m_prepared.get(); }
    bool isWorking() const { return m_isSaving || !m_guesses.empty() || m_planner.isWorking(); }
    bool isSaving() const { return m_isSaving; }
    // Of a sheet that came back filled in: what was changed there and here.
    ReturnedCells &returned() const { return *m_returned; }

    const Sheet *sheetOf(std::size_t table) const;
    void setKind(std::size_t table, const QString &kind);
    void setHeader(std::size_t table, int skip, int rows);
    void setField(std::size_t table, std::size_t column, const QString &field);
    void setConstant(std::size_t table, const QString &field, const QString &text);
    void correct(const CellPlace &place, const QString &text);
    // As corrected.
    QString cell(const CellPlace &place) const;
    // Rows stay in the file alone, or come in after all.
    void leaveOut(const ImportRow &row, bool isLeftOut);

    // Back to the drafts as they were guessed when the file was read.
    void guessAgain();
    void openMapping(const QString &path);
    Result<void> saveMapping(const QString &path) const;
    void checkAgain() { plan(); }
    void commit();

signals:
    void opened();
    // The tables are to be read in another way.
    void redrafted();
    void corrected(const mandate::CellPlace &place);
    void planned();
    void failed(const mandate::Error &error);
    // A CSV file that is no UTF-8 text.
    void encodingWanted(const QString &path);
    // What the import is called in undo, what it did, and an agreement it touched or null.
    void imported(const QString &label, const QString &summary, const mandate::Uuid &agreement);
    // What was prepared no longer holds.
    void outdated();

private:
    struct Opened
    {
        std::shared_ptr<const Workbook> workbook;
        bool isOwn = false;
        std::vector<TableDraft> drafts;
    };

    struct FoundMapping
    {
        Mapping mapping;
        std::optional<std::vector<TableDraft>> drafts;
    };
    struct Told
    {
        QString label;
        QString summary;
        Uuid agreement;
    };

    static Opened understood(Workbook workbook);
    void take(const Result<Opened> &opened, const QString &path);
    void failOverEncoding(const QString &path, const Error &error);
    void takeReturned();
    void begin(const Opened &opened, const QStringList &notes);
    void take(const Result<FoundMapping> &found);
    void stop();
    void discard();
    void guess(std::size_t table);
    void redrawn();
    void planLater();
    void plan();
    void show(const ImportPlanner::Answer &prepared);
    QString summary() const;
    void takeSaved(const Result<SaveId> &saved, const Told &told);

    Session &m_session;
    ImportPlanner m_planner;
    ReturnedCells *m_returned;
    ImportRequest m_request;
    std::vector<TableDraft> m_guessed;
    bool m_isOwn = false;
    bool m_isSaving = false;
    std::shared_ptr<PreparedImport> m_prepared;
    std::map<std::size_t, std::shared_ptr<std::atomic_bool>>
        m_guesses; // under way, by table: whether it is stale
    int m_generation = 0;
};

} // namespace mandate
