// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <span>

namespace mandate {

class Session;

// A page as the frame knows it: its place on the rail, and how it is made.
struct PageEntry
{
    PageKind kind;
    const char *name; // of its icon and of the action that shows it
    const char *title;
    Page *(*make)(Session &session, QWidget *parent);

    QString translatedTitle() const;
};

// In the order of the year.
std::span<const PageEntry> pageTable();

} // namespace mandate
