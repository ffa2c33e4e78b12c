// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace mandate {

// Names and titles come from files, and are shown as they are written: no label and no tip of the program
// takes them for markup, which could name files to load. A label that holds markup of our own says so.
class PlainLabels : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace mandate
