// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/cycle.h"

#include <QComboBox>

namespace mandate {

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
    void choose(int place);
    void follow();
    QString settingsKey() const;

    Session &m_session;
    std::vector<CycleId> m_cycles; // after "all"
};

} // namespace mandate
