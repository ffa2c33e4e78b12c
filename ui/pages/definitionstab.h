// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/itemstab.h"

namespace mandate {

// What each success indicator means, how it is measured and where its figures come from.
class DefinitionsTab : public ItemsTab
{
    Q_OBJECT

public:
    explicit DefinitionsTab(Session &session, QWidget *parent = nullptr);

protected:
    std::vector<SectionItem> items(const Dossier &dossier) const override;
    Uuid ownerOf(const Row &row) const override;
};

} // namespace mandate
