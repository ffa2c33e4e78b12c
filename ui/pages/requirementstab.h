// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/itemstab.h"

namespace mandate {

// What the agency needs from other offices to deliver its indicators.
class RequirementsTab : public ItemsTab
{
    Q_OBJECT

public:
    explicit RequirementsTab(Session &session, QWidget *parent = nullptr);

protected:
    std::vector<SectionItem> items(const Dossier &dossier) const override;
    Uuid ownerOf(const Row &row) const override;
    std::vector<Owner> owners(const Dossier &dossier) const override;
    Row fresh(const Uuid &owner) const override;
    QString missing(const Row &row) const override;
};

} // namespace mandate
