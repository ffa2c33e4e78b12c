// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/testing.h"

#include "core/exchange/readingapart.h"
#include "ui/look/look.h"
#include "ui/look/palette.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    if (const auto code = mandate::readForAnother(argc, argv))
        return *code;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home; // nobody's settings and documents but these tests'
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(place);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("Mandate");
    QApplication::setApplicationName("Mandate");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    mandate::applyLook(application, mandate::lightColours());
    return Catch::Session().run(argc, argv);
}
