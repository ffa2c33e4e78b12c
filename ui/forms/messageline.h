// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/look/palette.h"

#include <QLabel>

namespace mandate {

// One sentence in the page, beside the thing it is about; hidden while there is nothing to say.
class MessageLine : public QLabel
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    void say(const QString &sentence, Status status = Status::None);
    void say(const Error &error) { say(error.message, Status::Bad); }
    void clear() { say(QString()); }

private:
    void colour();

    Status m_status = Status::None;
};

} // namespace mandate
