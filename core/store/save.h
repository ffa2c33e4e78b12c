// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

namespace mandate {

using SaveId = Id<class Save>;

enum class ChangeKind { New, Set, Withdraw, Act };

template <>
inline std::span<const char *const> names<ChangeKind>()
{
    static constexpr const char *all[] = {"new", "set", "withdraw", "act"};
    return all;
}

// One edited field: the value its editor saw, and the new one.
struct Edit
{
    std::size_t field = 0;
    Value seen;
    Value next;
};

// What a save does to one record. New and Act insert the row, Withdraw removes it as it was seen,
// Set edits fields.
struct RecordChange
{
    const Description *description = nullptr;
    ChangeKind kind = ChangeKind::Set;
    Uuid id;
    Row row;                 // of New, Act and Withdraw
    std::vector<Edit> edits; // of Set
};

// A labelled set of changes, committed whole or not at all. The one way to change a register.
class Save
{
public:
    // The label says what is done ("Raise target of 1.2.3") and names it in undo and in the audit trail.
    explicit Save(QString label);

    template <typename Record>
    void add(const Record &record)
    {
        add(describe<Record>(), rowOf(record));
    }
    // Only the fields that differ are touched; nothing where none does.
    template <typename Record>
    void change(const Record &before, const Record &after)
    {
        change(describe<Record>(), rowOf(before), rowOf(after));
    }
    template <typename Record>
    void withdraw(const Record &record)
    {
        withdraw(describe<Record>(), rowOf(record));
    }

    void add(const Description &description, Row row);
    void change(const Description &description, const Row &before, const Row &after);
    void withdraw(const Description &description, Row row);
    void add(RecordChange change) { m_changes.push_back(std::move(change)); }
    // The bytes of an attachment whose record this save adds.
    void addContent(const QString &sha256, const QByteArray &content);

    void setReason(const QString &reason) { m_reason = reason; }
    void setUser(const QString &user) { m_user = user; }
    // Whose roles the user borrows; empty where they act for themselves. See Store::signIn().
    void setOnBehalfOf(const QString &other) { m_onBehalfOf = other; }
    void setUndoes(const SaveId &save) { m_undoes = save; }
    // What another register froze and signed is taken over as it is: it need not be what this one holds.
    void setIsCopy() { m_isCopy = true; }

    const SaveId &id() const { return m_id; }
    const QString &label() const { return m_label; }
    const QString &reason() const { return m_reason; }
    const QString &user() const { return m_user; }
    const QString &onBehalfOf() const { return m_onBehalfOf; }
    const SaveId &undoes() const { return m_undoes; }
    const std::vector<RecordChange> &changes() const { return m_changes; }
    std::vector<RecordChange> &changes() { return m_changes; }
    const std::vector<std::pair<QString, QByteArray>> &contents() const { return m_contents; }
    bool isEmpty() const { return m_changes.empty(); }
    bool isCopy() const { return m_isCopy; }

private:
    SaveId m_id;
    QString m_label;
    QString m_reason;
    QString m_user;
    QString m_onBehalfOf;
    SaveId m_undoes;
    bool m_isCopy = false;
    std::vector<RecordChange> m_changes;
    std::vector<std::pair<QString, QByteArray>> m_contents;
};

} // namespace mandate
