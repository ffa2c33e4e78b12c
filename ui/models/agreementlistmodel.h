// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/agreement.h"
#include "ui/models/listingmodel.h"

namespace mandate {

class ClosedCycles;
class Standings;
struct AgreementStanding;

// The list of agreements, with the score of each that is shown.
class AgreementListModel : public ListingModel
{
    Q_OBJECT

public:
    explicit AgreementListModel(Session &session, QObject *parent = nullptr);

    // "84.50 · Good", as far as it is scored.
    static QString textOf(const AgreementStanding &standing);
    int scoreColumn() const { return int(list().columns.size()); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void forget() override;
    void take(const QStringList &tables) override;

private:
    void showStanding(const AgreementId &agreement);
    QVariant score(const ListRow &row, int role) const;

    Standings *m_standings;
    ClosedCycles *m_closed;
};

} // namespace mandate
