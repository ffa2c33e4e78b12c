// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

class QWidget;

namespace mandate {

class Session;

// How a register comes into the window: opened, made under a rule set, or made as a demonstration.
class Registers : public QObject
{
    Q_OBJECT

public:
    Registers(Session &session, QWidget *window);

    void open(const QString &path);
    void chooseAndOpen();
    void makeNew(const QString &rules);
    // In the user's documents; one that is there already is opened as it was left.
    void openDemonstration(const QString &rules);

signals:
    void began();
    void failed(const mandate::Error &error);

private:
    void make(const QString &path, const QString &rules, bool withDemonstration);

    Session &m_session;
    QWidget *m_window;
};

// Where registers of the user belong.
QString registersFolder();

} // namespace mandate
