// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/cycle.h"

#include <QComboBox>

namespace mandate {

class ClosedCycles;
class Session;

// Which cycle the pages show; remembered for each register.
class CycleChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit CycleChooser(Session &session, QWidget *parent = nullptr);

private:
    void ask();
    void show(const std::vector<Cycle> &cycles);
    void mark();
    void choose(int place);
    void follow();
    int placeOf(const CycleId &cycle) const;
    QString settingsKey() const;

    Session &m_session;
    ClosedCycles *m_closed;
    std::vector<Cycle> m_cycles; // after "all"
};

} // namespace mandate
