// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/save.h"

#include <QWidget>

#include <memory>

class QFormLayout;
class QLabel;

namespace mandate {

class FieldEditor;
class MessageLine;
class QuestionLine;
class Session;

// A field of a form: which, and, where its kind does not say it, how large. Its label is the description's
// where none is given.
struct FormField
{
    const char *column;
    int lines = 1;
    int width = 0; // in figures; 0 as its kind, and a text fills the row
    QString label = {};
    bool staysOpen = false; // also where the rest of the record is for reading only
};

// Any record as a form: each field typed in its own way and taken as it is left. The form writes nothing:
// it tells what was edited, and is told whether that was saved.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Session &session, const Description &description, const std::vector<FormField> &fields,
               QWidget *parent = nullptr);
    ~RecordForm() override;

    // Shows a record. What is being typed and what was refused stay; another record takes their place once
    // what was typed into the one before has been told. A form that says why is for reading only.
    void show(const Row &row, const QString &whyFixed = {});
    template <typename Record>
    void show(const Record &record, const QString &whyFixed = {})
    {
        show(rowOf(record), whyFixed);
    }
    // Forgets the record, and what was refused.
    void clear();

    // What became of an edit. A field that was not saved keeps what was typed and says why; where somebody
    // else wrote into it meanwhile, it asks whose value is to stand.
    void settle(const QString &column, const Result<SaveId> &saved);
    // Says beside a field why the record as a whole cannot be saved with it.
    void refuse(const QString &column, const QString &problem);
    // Whether nothing that was typed is refused.
    bool isTaken() const;
    // The edit is kept by the page until the record is saved as a whole.
    void keep(const QString &column);
    // Tells what is typed and not yet told.
    void takeAll();
    bool focusField(const QString &column);
    bool hasField(const QString &column) const;
    // Of a field, for What's This.
    void explain(const QString &column, const QString &text);
    const Row &row() const { return m_row; }

signals:
    // A field was left with a new value: the change as the page commits it, named like "Vision".
    void edited(const QString &column, const mandate::RecordChange &change, const QString &label);

private:
    struct Entry;

    void addField(const FormField &field);
    FieldEditor *makeEditor(std::size_t field, const FormField &wanted);
    void take(Entry &entry);
    bool isFixed(const Entry &entry) const;
    void say(Entry &entry, const QString &word, const QString &problem);
    void comeBack(Entry &entry, const std::vector<Contest> &told);
    void askWhose(Entry &entry, const std::vector<Contest> &contests);
    void letGo(Entry &entry);
    void decide(Entry &entry, const std::vector<Contest> &contests, bool isMine);
    Entry *entryOf(const QString &column) const;

    Session &m_session;
    const Description &m_description;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QFormLayout *m_layout;
    Row m_row;
    QString m_whyFixed;
};

// The record with a change of it made.
Row applied(const Row &row, const RecordChange &change);

} // namespace mandate
