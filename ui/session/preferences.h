// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace mandate {

constexpr int LargestText = 300;     // percent
constexpr int LongestUnlocked = 240; // minutes

enum class Appearance { System, Light, Dark };

// How one user likes the program, whatever register is open; kept in the user's own settings.
struct Preferences
{
    QString language; // "fr"; empty: the system's
    Appearance appearance = Appearance::System;
    int textSize = 100;                   // percent
    int lockAfter = 15;                   // minutes without use of a shared register; 0: never
    std::map<QString, QString> shortcuts; // by action, as keys are written in English; only what differs

    bool operator==(const Preferences &) const = default;
};

Preferences readPreferences();
void keep(const Preferences &preferences);

// The registers opened last, the newest first; those that are gone are left out.
QStringList recentRegisters();
bool isRecentRegister(const QString &path);
void noteRecentRegister(const QString &path);

} // namespace mandate
