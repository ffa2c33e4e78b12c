// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"
#include "ui/models/itemsmodel.h"
#include "ui/pages/sectiontab.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace mandate {

class Lesson;
class MessageLine;
class QuestionLine;
class TableView;

// One thing that a new record can belong to.
struct SectionOwner
{
    Uuid id;
    QString text; // "1.1.1 Cereal production"
};

// What a section with a list of records is made of.
struct SectionShape
{
    QString name;       // of the list, for those who hear it
    QStringList titles; // of its columns
    const Description *description = nullptr;
    std::vector<FormField> fields;
    bool isPlan = true; // what is signed with the agreement; the rest goes on
    QString lesson;     // what belongs here, told while there is nothing
    QString start;      // "Add a budget line"; empty where nothing is added here

    std::vector<SectionItem> (*items)(const Dossier &) = nullptr;
    // The item of the agreement that a record is about.
    Uuid (*ownerOf)(const Row &) = nullptr;
    std::vector<SectionOwner> (*owners)(const Dossier &) = nullptr;
    Row (*fresh)(const Dossier &, const Uuid &owner) = nullptr;
    // What a new record still needs; empty where it can be saved.
    QString (*missing)(const Row &) = nullptr;
};

// A section as a list of its records beside the form of the chosen one. A new record is kept in the form
// until it has what it cannot do without, and is saved then; until then it is let go only by the reader's
// word, and waits for them where they leave the agreement.
class ItemsTab : public SectionTab
{
    Q_OBJECT

public:
    ItemsTab(Session &session, const SectionShape &shape, QWidget *parent = nullptr);

    void show(OpenAgreement &open) override;
    void clear() override;
    bool goTo(const Uuid &record, const QString &column) override;
    Uuid current() const override;

private:
    QWidget *makeList();
    QWidget *makeSplit();
    void showLesson();
    void showOwners();
    void showChosen();
    Uuid shownRecord() const;
    bool isBegun() const;
    void goToRecord(const Uuid &record, const QString &column);
    void letGo();
    void turnToNextFresh();
    void add();
    void withdraw();
    void take(const QString &column, const RecordChange &change, const QString &label);
    void takeFresh(const QString &column);
    bool settle(const Uuid &record, const QString &column, const Result<SaveId> &saved);
    void takeBack(const Row &row, const Error &error);
    QString placeOf(const Row &row) const;

    SectionShape m_shape;
    ItemsModel *m_model;
    TableView *m_list;
    RecordForm *m_form;
    MessageLine *m_message;
    QuestionLine *m_question;
    QComboBox *m_owner;
    QPushButton *m_add;
    QPushButton *m_withdraw;
    Lesson *m_lesson;
    QStackedWidget *m_faces; // the list with its form, or what belongs here
    OpenAgreement *m_open = nullptr;
    std::optional<Row> m_fresh;                     // not in the register yet
    Row m_untouched;                                // the same before anything was typed
    std::map<AgreementId, std::vector<Row>> m_kept; // begun in agreements left since, or refused
};

} // namespace mandate
