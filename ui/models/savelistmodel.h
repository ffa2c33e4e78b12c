// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listingmodel.h"

namespace mandate {

// The list of saves: whatever is saved adds to it.
class SaveListModel : public ListingModel
{
    Q_OBJECT

public:
    explicit SaveListModel(Session &session, QObject *parent = nullptr);

protected:
    void take(const QStringList &tables) override;
};

} // namespace mandate
