// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/preferences.h"

#include "core/store/location.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace mandate {

namespace {

constexpr qsizetype MostRecent = 8;

QString shortcutKey(const QString &action)
{
    return QStringLiteral("shortcuts/") + action;
}

// A shared folder is not asked: the window would wait for one that does not answer.
bool isGone(const QString &path)
{
    const bool isLocal = locationOn(mountHere(QFileInfo(path).path())).kind == Location::Kind::Local;
    return isLocal && !QFileInfo::exists(path);
}

} // namespace

Preferences readPreferences()
{
    QSettings settings;
    Preferences read;
    read.language = settings.value(QStringLiteral("language")).toString();
    read.appearance = Appearance(std::clamp(settings.value(QStringLiteral("appearance")).toInt(), 0, 2));
    read.textSize = std::clamp(settings.value(QStringLiteral("textSize"), 100).toInt(), 100, LargestText);
    read.lockAfter = std::clamp(settings.value(QStringLiteral("lockAfter"), 15).toInt(), 0, LongestUnlocked);
    settings.beginGroup(QStringLiteral("shortcuts"));
    for (const QString &action : settings.childKeys())
        read.shortcuts[action] = settings.value(action).toString();
    return read;
}

void keep(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(QStringLiteral("language"), preferences.language);
    settings.setValue(QStringLiteral("appearance"), int(preferences.appearance));
    settings.setValue(QStringLiteral("textSize"), preferences.textSize);
    settings.setValue(QStringLiteral("lockAfter"), preferences.lockAfter);
    settings.remove(QStringLiteral("shortcuts"));
    for (const auto &[action, keys] : preferences.shortcuts)
        settings.setValue(shortcutKey(action), keys);
}

QStringList recentRegisters()
{
    QStringList paths = QSettings().value(QStringLiteral("recent")).toStringList();
    paths.removeIf([](const QString &path) { return isGone(path); });
    return paths;
}

// Without asking the disk, which may keep a window waiting.
bool isRecentRegister(const QString &path)
{
    const QStringList paths = QSettings().value(QStringLiteral("recent")).toStringList();
    return paths.contains(QFileInfo(path).absoluteFilePath());
}

void noteRecentRegister(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentRegisters();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(QStringLiteral("recent"), QStringList(paths.mid(0, MostRecent)));
}

} // namespace mandate
