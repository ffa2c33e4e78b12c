// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/agreementcopy.h"
#include "ui/forms/recordform.h"

class QComboBox;
class QPushButton;

namespace mandate {

class ChoiceField;
class MessageLine;
class SavePreviewModel;
class ReferenceField;
class TableView;

// Starts an agreement: who with whom for which cycle, empty or from another one, with a preview of what will
// be in it. Nothing is saved before it is wanted, and then all of it at once.
class NewAgreement : public QWidget
{
    Q_OBJECT

public:
    explicit NewAgreement(Session &session, QWidget *parent = nullptr);

    void start();

signals:
    void made(const mandate::AgreementId &agreement);
    void left();
    void newCycleWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeChoices();
    void take(const QString &column, const RecordChange &change);
    void takeUsual(const QString &code, const std::optional<AgreementId> &last);
    void takeCycle();
    void suggest();
    void preview();
    void showDraft(const Result<AgreementCopy> &draft);
    void make();
    CopyWishes wishes() const;

    Session &m_session;
    RecordForm *m_form;
    ReferenceField *m_source;
    QComboBox *m_targets;
    ChoiceField *m_requirements;
    ChoiceField *m_alignments;
    MessageLine *m_message;
    SavePreviewModel *m_model;
    TableView *m_table;
    QPushButton *m_make;
    Agreement m_draft;
    std::optional<AgreementCopy> m_copy; // of what is chosen; none while that is found out
    bool m_isWanted = false;             // as soon as it is
    int m_generation = 0;                // of previews
    int m_suggestion = 0;                // which a preview meanwhile does not outdate
};

} // namespace mandate
