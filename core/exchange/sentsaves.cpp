// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sentsaves.h"

#include "core/cycle/receipt.h"
#include "core/exchange/fieldgroups.h"
#include "core/store/records.h"
#include "core/store/signers.h"

#include <QJsonDocument>

#include <optional>
#include <set>
#include <unordered_map>

namespace mandate {

namespace {

Result<void> readLine(const Statement &row, SentSave &save)
{
    const Description *description = descriptionOf(row.text(1));
    if (!description || !isExchanged(*description)) {
        save.isWhole = false;
        return {};
    }
    SentLine line;
    line.kind = fromName<ChangeKind>(row.text(0)).value_or(ChangeKind::Set);
    line.description = description;
    line.record = row.uuid(2);
    line.group = row.text(3);
    line.before = row.value(5);
    line.after = row.value(6);
    if (line.kind == ChangeKind::Set) {
        line.field = description->indexOf(row.text(4));
    } else {
        const Value &whole = line.kind == ChangeKind::Withdraw ? line.before : line.after;
        auto made = rowFromJson(*description, QJsonDocument::fromJson(text(whole).toUtf8()).object());
        if (!made)
            return tl::unexpected(made.error());
        line.row = std::move(*made);
    }
    save.lines.push_back(std::move(line));
    return {};
}

// Walks the saves back from the newest, so that at each edit the record is what it was then.
class Rewind
{
public:
    explicit Rewind(const Database &database) : m_database(database) {}

    Result<void> over(SentSave &save)
    {
        for (auto line = save.lines.rbegin(); line != save.lines.rend(); ++line)
            if (const auto done = over(*line); !done)
                return done;
        std::unordered_map<Uuid, std::set<std::size_t>, UuidHash> edited;
        for (const SentLine &line : save.lines)
            if (line.field >= 0)
                edited[line.record].insert(std::size_t(line.field));
        for (SentLine &line : save.lines)
            if (line.field >= 0 && *line.description->fields[std::size_t(line.field)].group)
                noteBeside(edited[line.record], line);
        return {};
    }

private:
    Result<void> over(const SentLine &line)
    {
        const auto known = m_rows.find(line.record);
        if (known == m_rows.end()) {
            auto row = anyRowById(m_database, *line.description, line.record);
            if (!row)
                return tl::unexpected(row.error());
            m_rows.emplace(line.record, std::move(*row));
        }
        std::optional<Row> &row = m_rows[line.record];
        if (line.kind == ChangeKind::Withdraw)
            row = line.row;
        else if (line.kind != ChangeKind::Set)
            row.reset();
        else if (row && line.field >= 0)
            (*row)[std::size_t(line.field)] = line.before;
        return {};
    }

    void noteBeside(const std::set<std::size_t> &edited, SentLine &line)
    {
        const std::optional<Row> &row = m_rows[line.record];
        if (!row)
            return;
        for (const std::size_t field :
             fieldsOf(*line.description, groupOf(*line.description, std::size_t(line.field))))
            if (edited.count(field) == 0)
                line.beside.emplace_back(field, (*row)[field]);
    }

    const Database &m_database;
    std::unordered_map<Uuid, std::optional<Row>, UuidHash> m_rows;
};

// With the key a save was signed with its signature can be checked wherever it goes.
Result<void> addKey(Signers &signers, SentSave &save)
{
    if (save.link.entry.signature.isEmpty())
        return {};
    return signers.keyOf(save.link.entry).map([&save](const std::optional<PublicKeys> &key) {
        save.signKey = key ? key->sign : QByteArray();
        if (!key)
            save.link.entry.signature.clear();
    });
}

// What came with a package is known to who sent it.
void keepBack(SentSave &save, bool cameWithPackage)
{
    if (cameWithPackage)
        save.lines.clear();
    save.isWhole = save.isWhole && !cameWithPackage;
}

} // namespace

Result<std::vector<SentSave>> sentSaves(const Database &database, int from)
{
    Statement links(database, selectLinks("WHERE site_id = (SELECT site_id FROM register) AND seq >= ? "
                                          "ORDER BY seq"));
    links.bind(1, std::int64_t(from));
    auto saves = links.all([](const Statement &row) { return SentSave{linkOn(row), {}, true, {}}; });
    if (!saves)
        return saves;
    Statement lines(database,
                    "SELECT kind, table_name, row_id, group_name, column_name, old_value, new_value "
                    "FROM main.change WHERE save_id = ? ORDER BY n");
    Signers signers(database);
    std::vector<bool> came;
    for (SentSave &save : *saves) {
        bool cameWithPackage = false;
        lines.bind(1, save.link.entry.id);
        const auto read = lines.each([&](const Statement &row) {
            cameWithPackage = cameWithPackage || row.text(1) == QLatin1String(describe<Receipt>().table);
            return readLine(row, save);
        });
        const auto done = read.and_then([&] { return addKey(signers, save); });
        if (!done)
            return tl::unexpected(done.error());
        came.push_back(cameWithPackage);
    }
    Rewind rewind(database);
    for (std::size_t i = saves->size(); i-- > 0;) {
        if (const auto done = rewind.over((*saves)[i]); !done)
            return tl::unexpected(done.error());
        keepBack((*saves)[i], came[i]);
    }
    return saves;
}

static ChainHash hashed(const SentSave &save)
{
    ChainHash hash;
    hash.add(save.link);
    for (const SentLine &line : save.lines) {
        const QLatin1String column(line.field >= 0 ? line.description->fields[std::size_t(line.field)].column
                                                   : "");
        hash.add(QString(name(line.kind)));
        hash.add(QByteArray(line.description->table));
        hash.add(line.group);
        hash.add(QString(column));
        hash.add(line.record);
        hash.add(line.before);
        hash.add(line.after);
    }
    return hash;
}

QByteArray hashOf(const SentSave &save)
{
    ChainHash hash = hashed(save);
    if (!save.link.entry.signature.isEmpty())
        hash.addSigning();
    return hash.result();
}

bool isSound(const SentSave &save)
{
    const SaveEntry &entry = save.link.entry;
    if (entry.signature.isEmpty())
        return !save.isWhole || hashOf(save) == entry.hash;
    // Hashes did not always say that their save was signed.
    const bool isAsSaved = !save.isWhole || hashOf(save) == entry.hash || hashed(save).result() == entry.hash;
    return isAsSaved && isSignedBy({save.signKey, {}}, entry.hash, entry.signature);
}

} // namespace mandate
