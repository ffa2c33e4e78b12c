// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/cycle.h"
#include "core/exchange/receiving.h"
#include "core/people/office.h"
#include "core/plan/action.h"
#include "core/plan/agreement.h"
#include "core/plan/objective.h"
#include "core/plan/successindicator.h"

#include <QTemporaryDir>

#include <memory>
#include <random>

struct sqlite3;

namespace mandate {

// A register that exchanges packages, with its keys.
struct ExchangingSite
{
    QString name;
    Store store;
    KeyPair keys;

    const Database &database() const { return store.database(); }
};

// The records of one district's agreement.
struct DistrictPlan
{
    Office office;
    Agreement agreement;
    Objective objective;
    Action action;
    std::vector<SuccessIndicator> indicators;
};

// A centre and its districts, each with a real register in a folder of its own: enrolled with each other, the
// slices received. In memory where the system has such a folder, for the sake of speed.
class Season
{
public:
    explicit Season(int districts);

    // Puts every register back to how it was when the season began, which takes a tenth of the time that
    // making them anew would.
    void rewind();

    ExchangingSite &centre() { return m_sites.front(); }
    ExchangingSite &district(int number) { return m_sites[std::size_t(number) + 1]; }
    int districts() const { return int(m_sites.size()) - 1; }
    const DistrictPlan &plan(int number) const { return m_plans[std::size_t(number)]; }
    const Office &centreOffice() const { return m_centreOffice; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Closes a package and records it as sent.
    static Result<QByteArray> packed(ExchangingSite &from, ExchangingSite &to);
    static Result<MergeReport> delivered(ExchangingSite &to, const QByteArray &package);
    QByteArray fromDistrict(int number) { return packed(district(number), centre()).value(); }
    QByteArray toDistrict(int number) { return packed(centre(), district(number)).value(); }

private:
    void fillCentre(int districts);
    void enrol(ExchangingSite &site, const ExchangingSite &other, const QString &office);

    QTemporaryDir m_folder;
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };

    std::vector<ExchangingSite> m_sites;
    std::vector<std::unique_ptr<sqlite3, Closer>> m_beginnings; // of each site, in memory
    std::vector<DistrictPlan> m_plans;
    Office m_centreOffice;
};

} // namespace mandate
