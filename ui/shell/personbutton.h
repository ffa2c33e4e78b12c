// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/account.h"

#include <QToolButton>

namespace mandate {

class Session;

// Who signed in, and on behalf of whom; opens what they can change about that. Not there in a personal
// register.
class PersonButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PersonButton(Session &session, QWidget *parent = nullptr);

signals:
    void lockWanted();

private:
    void showPerson();
    void ask();
    void offer(const Result<std::vector<Account>> &others);

    Session &m_session;
};

} // namespace mandate
