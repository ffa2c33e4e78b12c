// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"
#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QScreen>
#include <QTranslator>

namespace {

constexpr int SmallScreen = 1600;

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Mandate"));
    QApplication::setApplicationVersion(QStringLiteral(MANDATE_VERSION));
    QTranslator qtTranslator; // of file dialogs and the print preview
    if (qtTranslator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtTranslator);
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("mandate"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&translator);
    mandate::applyLook(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("gui", "Opens a register in a window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QApplication::translate("gui", "The register."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    mandate::Session session;
    mandate::MainWindow window(session);
    // Small screens are taken whole: the grid of an agreement needs their width.
    const QSize screen = window.screen()->availableSize();
    if (screen.width() < SmallScreen) {
        window.resize(screen);
        window.showMaximized();
    } else {
        window.show();
    }
    if (!parser.positionalArguments().isEmpty())
        window.open(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
