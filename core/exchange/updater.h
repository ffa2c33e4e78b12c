// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/receipt.h"
#include "core/exchange/ownedits.h"
#include "core/exchange/slice.h"
#include "core/exchange/workingcopy.h"
#include "core/store/guard.h"

namespace mandate {

// Takes the state of the centre over into an office's register, record by record.
class Updater
{
public:
    Updater(const Database &database, OwnEdits edits, const RecordSet &heldRecords);

    Result<void> work(const PackageContent &content);

    WorkingCopy &copy() { return m_copy; }
    const std::vector<ChangeOutcome> &outcomes() const { return m_outcomes; }
    // A sentence for each record that was left as it is here.
    QStringList held() const;

private:
    struct Step
    {
        const Description *description;
        Uuid record;
        std::size_t outcome; // its place among them
    };

    Result<void> withdraw(std::vector<Step> &steps);
    Result<bool> withdrawn(const Step &step);
    Result<void> take(const Step &step, const Row &row);
    Result<void> merge(const Step &step, const Row &now, const Row &row);
    Result<void> dropDangling();
    Result<bool> hasReferences(const Step &step);
    Result<void> takeAct(const Description &description, const Row &row);
    Step step(const Description &description, const Uuid &record);
    void hold(const Step &step);
    void note(const Step &step, ChangeOutcome outcome) { m_outcomes[step.outcome] = outcome; }

    Guard m_guard;
    WorkingCopy m_copy;
    OwnEdits m_edits;
    const RecordSet &m_heldRecords;
    std::vector<ChangeOutcome> m_outcomes;
    std::vector<Step> m_added;
    std::vector<std::pair<std::size_t, QString>> m_held;
};

} // namespace mandate
