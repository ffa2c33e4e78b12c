// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/testing.h"

#include "core/exchange/readingapart.h"
#include "tests/misdeeds.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    if (const auto code = mandate::misbehave(argc, argv))
        return *code;
    if (const auto code = mandate::readForAnother(argc, argv))
        return *code;
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
