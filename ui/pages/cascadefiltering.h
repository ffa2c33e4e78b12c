// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadefilter.h"
#include "ui/session/keptreport.h"

#include <QObject>

namespace mandate {

class CascadeFilterBar;
class CascadeModel;
class Session;

// Shows in the tree only what the bar asks for, as it is found: a glance at a time, so that nobody waits for
// it, and again where something changed.
class CascadeFiltering : public QObject
{
    Q_OBJECT

public:
    CascadeFiltering(Session &session, CascadeFilterBar *bar, CascadeModel *model, QObject *parent = nullptr);

    bool isOn() const { return m_isOn; }
    // The whole tree again.
    void leave();

signals:
    // How far it is, or nothing to say.
    void says(const QString &sentence);
    void failed(const mandate::Error &error);
    // Rows came; the first of them where nothing was shown before.
    void found();

private:
    void run();
    void lookAgain();
    void look();
    void take(const Result<CascadeMatches> &matches);

    Session &m_session;
    CascadeFilterBar *m_bar;
    CascadeModel *m_model;
    KeptReport<CascadeStates> m_states;      // read and kept while some state is asked for
    std::shared_ptr<CascadeSearch> m_search; // asked on the store's thread alone
    int m_found = 0;
    int m_generation = 0;
    bool m_isOn = false;
    bool m_isShown = false; // some of what is being looked for
};

} // namespace mandate
