// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"
#include "ui/models/itemsmodel.h"
#include "ui/pages/sectiontab.h"

class QComboBox;
class QPushButton;

namespace mandate {

class MessageLine;
class TableView;

// What a section with a list of records is made of.
struct SectionShape
{
    QString name;       // of the list, for those who hear it
    QStringList titles; // of its columns
    const Description *description = nullptr;
    std::vector<FormField> fields;
    bool isPlan = true; // what is signed with the agreement; the rest goes on
    bool canAdd = true;
};

// A section as a list of its records beside the form of the chosen one. A new record is kept in the form
// until it has what it cannot do without, and is saved then.
class ItemsTab : public SectionTab
{
    Q_OBJECT

public:
    ItemsTab(Session &session, const SectionShape &shape, QWidget *parent = nullptr);

    void show(OpenAgreement &open) override;
    void clear() override;
    bool goTo(const Uuid &record, const QString &column) override;
    Uuid current() const override;

protected:
    // One thing that a new record can belong to.
    struct Owner
    {
        Uuid id;
        QString text; // "1.1.1 Cereal production"
    };

    virtual std::vector<SectionItem> items(const Dossier &dossier) const = 0;
    // The item of the agreement that a record is about.
    virtual Uuid ownerOf(const Row &row) const = 0;
    virtual std::vector<Owner> owners(const Dossier &) const { return {}; }
    virtual Row fresh(const Uuid &) const { return {}; }
    // What a new record still needs; empty where it can be saved.
    virtual QString missing(const Row &) const { return {}; }

    bool isObjective(const Uuid &item) const;

private:
    QWidget *makeList();
    void showOwners();
    void showChosen();
    void add();
    void withdraw();
    void take(const QString &column, const RecordChange &change, const QString &label);
    void takeFresh(const QString &column);
    QString placeOf(const Row &row) const;

    SectionShape m_shape;
    ItemsModel *m_model;
    TableView *m_list;
    RecordForm *m_form;
    MessageLine *m_message;
    QComboBox *m_owner;
    QPushButton *m_add;
    QPushButton *m_withdraw;
    OpenAgreement *m_open = nullptr;
    std::optional<Row> m_fresh; // not in the register yet
};

} // namespace mandate
