// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "ui/pages/sectiontab.h"

class QModelIndex;
class QPersistentModelIndex;

namespace mandate {

class GridView;
class MessageLine;
class TrendsModel;

// Two years behind, this year's target and two years ahead, for every success indicator.
class TrendsTab : public SectionTab
{
    Q_OBJECT

public:
    explicit TrendsTab(Session &session, QWidget *parent = nullptr);

    void show(OpenAgreement &open) override;
    void clear() override;
    bool goTo(const Uuid &record, const QString &column) override;
    Uuid current() const override;

private:
    void take(const QModelIndex &index, const QString &text, const Row &seen);
    void showProblem();
    void explainFixed();
    void clearChosen();
    void copyChosen();

    TrendsModel *m_model;
    GridView *m_grid;
    MessageLine *m_problem;
    OpenAgreement *m_open = nullptr;
};

} // namespace mandate
