// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importrequest.h"

namespace mandate {

class Directory;

// What an agreement that is not in the register needs besides its code: asked for, and where the register
// does not hold its cycle or its parties either, made with it. So the first agreement of a new register comes
// in by itself.
class AgreementNeeds
{
public:
    AgreementNeeds(const Database &database, Directory &directory, std::vector<UnansweredField> &questions)
        : m_database(database), m_directory(directory), m_questions(questions)
    {}

    // What every new agreement has to say of itself; what a known one says already is taken off the draft.
    Result<void> ask(std::size_t table, TableDraft &draft);
    // Asks for the cycles and the parties that neither the register nor the file itself brings, and adds
    // those that were answered.
    Result<void> complete(MappedWorkbook &made);

private:
    Result<void> askOfCycle(std::size_t table, const TableDraft &draft, const Workbook &made);
    Result<void> askOfParty(std::size_t table, const TableDraft &draft, const char *party,
                            const Workbook &made);
    bool has(std::size_t table, const char *field, const QString &answer, const QString &sentence);

    const Database &m_database;
    Directory &m_directory;
    std::vector<UnansweredField> &m_questions;
    std::vector<std::pair<std::size_t, TableDraft>> m_new; // tables whose agreement is new
    std::map<QString, std::vector<QString>> m_cycles;      // rows by code
    std::map<QString, std::vector<QString>> m_offices;
};

} // namespace mandate
