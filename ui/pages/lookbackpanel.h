// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/askpanel.h"

#include <QDateTime>

namespace mandate {

// Asks for the day, and if it matters the time, that somebody wants to look back to.
class LookBackPanel : public AskPanel
{
    Q_OBJECT

public:
    explicit LookBackPanel(QWidget *parent = nullptr);

    void begin();

signals:
    // The end of the day where no time was named.
    void chosen(const QDateTime &time);

private:
    void take(const QStringList &answers);
};

} // namespace mandate
