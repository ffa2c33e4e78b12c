// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bulkchange.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace mandate {

class MessageLine;
class SavePreviewModel;
class ReferenceField;
class Session;
class TableView;

// One change to all agreements of a cycle, or to those whose code holds certain words: what it does is shown
// before it is made, and it is made as one save.
class BulkChangePanel : public QWidget
{
    Q_OBJECT

public:
    explicit BulkChangePanel(Session &session, QWidget *parent = nullptr);

    void start();

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTable();
    QWidget *makeForm();
    QComboBox *addChoice(const QString &label, const char *name);
    QLineEdit *addLine(QFormLayout *form, const QString &label, const char *name);
    void showFields();
    // The choices of the field that is to be changed, in words; none where it is typed.
    void showChoices();
    void askSchemes();
    void showSchemes(const SchemeNames &names);
    Result<BulkChange> change() const;
    Result<BulkChange> fieldChange() const;
    Result<BulkChange> mandatoryChange() const;
    void dropPlan();
    void preview();
    void showPlan(const Result<BulkPlan> &plan);
    void make();

    Session &m_session;
    QComboBox *m_kind;
    ReferenceField *m_cycle;
    QLineEdit *m_codes = nullptr;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_replacement = nullptr;
    QComboBox *m_column;
    QLineEdit *m_value = nullptr;
    QComboBox *m_choice = nullptr;
    QComboBox *m_scheme = nullptr;
    QLineEdit *m_objective = nullptr;
    QFormLayout *m_layout = nullptr;
    MessageLine *m_message;
    SavePreviewModel *m_model;
    TableView *m_table;
    QPushButton *m_make;
    std::optional<Save> m_save;
    int m_generation = 0;
};

} // namespace mandate
