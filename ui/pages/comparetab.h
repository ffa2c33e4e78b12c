// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/differences.h"
#include "ui/pages/sectiontab.h"

class QCheckBox;
class QLabel;

namespace mandate {

class DifferencesModel;
class ReferenceField;
class SideBySideView;
class TableView;

// The agreement beside another: both in full, row beside row, and under them the list of what they say
// differently, to step through.
class CompareTab : public SectionTab
{
    Q_OBJECT

public:
    explicit CompareTab(Session &session, QWidget *parent = nullptr);

    void show(OpenAgreement &open) override;
    void clear() override;
    bool goTo(const Uuid &record, const QString &column) override;
    // Beside this agreement; where none is named and none was chosen, beside last year's of the same party.
    void compareWith(const AgreementId &other);

private:
    void makeSteps();
    QWidget *makeChoice();
    void suggest();
    void ask();
    void forget();
    void showBoth(const Result<Dossier> &other);
    void step(int by);
    void showPlace();

    ReferenceField *m_other;
    QLabel *m_told;
    QCheckBox *m_only;
    SideBySideView *m_both;
    DifferencesModel *m_model;
    TableView *m_table;
    OpenAgreement *m_open = nullptr;
    AgreementId m_beside; // the other that is shown, or on its way
    int m_generation = 0;
};

} // namespace mandate
