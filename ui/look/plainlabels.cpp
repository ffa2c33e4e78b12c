// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/plainlabels.h"

#include <QEvent>
#include <QLabel>

namespace mandate {

bool PlainLabels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish)
        if (auto *label = qobject_cast<QLabel *>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    return false;
}

} // namespace mandate
