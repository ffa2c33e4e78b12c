// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/differences.h"
#include "ui/pages/sectiontab.h"

class QLabel;

namespace mandate {

class ReferenceField;
class TableView;
class DifferencesModel;

// The agreement beside another: what the two say differently, line by line.
class CompareTab : public SectionTab
{
    Q_OBJECT

public:
    explicit CompareTab(Session &session, QWidget *parent = nullptr);

    void show(OpenAgreement &open) override;
    void clear() override;
    bool goTo(const Uuid &record, const QString &column) override;

private:
    void ask();
    void showDifferences(const Result<Dossier> &other);

    ReferenceField *m_other;
    QLabel *m_told;
    DifferencesModel *m_model;
    TableView *m_table;
    OpenAgreement *m_open = nullptr;
    int m_generation = 0;
};

} // namespace mandate
