// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sectiontab.h"

namespace mandate {

class GridPane;
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
    TrendsModel *m_model;
    GridPane *m_pane;
};

} // namespace mandate
