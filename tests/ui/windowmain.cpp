// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/testing.h"

#include "ui/look/look.h"
#include "ui/look/palette.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    mandate::applyLook(application, mandate::lightColours());
    return Catch::Session().run(argc, argv);
}
