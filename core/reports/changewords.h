// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/history.h"

#include <QLocale>

#include <unordered_map>

namespace mandate {

// Lines of the journal as people read them: fields by their labels, references by their code and name, places
// as they are called now or, of what is gone, as they were. What was looked up once is kept.
class ChangeWords
{
public:
    // Without a reader numbers, dates and choices stay as the register writes them.
    explicit ChangeWords(const Database &database, const std::optional<QLocale> &reader = {})
        : m_database(database), m_reader(reader)
    {}

    Result<HistoryLine> line(const SaveEntry &save, const ChangeEntry &change);

private:
    using Texts = std::unordered_map<Uuid, QString, UuidHash>;

    Result<QString> placeOf(const ChangeEntry &change);
    Result<QString> referred(const Description *target, const Uuid &id);
    Result<QString> worded(const Description &description, std::size_t field, const Value &value);
    Result<QString> shown(const ChangeEntry &change, const Value &value);

    const Database &m_database;
    const std::optional<QLocale> m_reader;
    Texts m_places;
    Texts m_referred;
};

} // namespace mandate
