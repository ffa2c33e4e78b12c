// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readingapart.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/palette.h"
#include "ui/session/copykeeper.h"
#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QScreen>
#include <QTranslator>

#include <cstdlib>
#include <utility>

namespace {

constexpr int SmallScreen = 1600;

// A language of the reader's choice keeps the country, and so the figures and dates, of the system.
QLocale localeOf(const QString &language)
{
    const QLocale chosen(language);
    const QLocale here(chosen.language(), QLocale().territory());
    return here.language() == chosen.language() ? here : chosen;
}

void enlarge(int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

const mandate::Colours &coloursOf(mandate::Appearance appearance, const QPalette &system)
{
    switch (appearance) {
    case mandate::Appearance::Light: return mandate::lightColours();
    case mandate::Appearance::Dark: return mandate::darkColours();
    case mandate::Appearance::System: break;
    }
    return mandate::coloursFor(system);
}

} // namespace

int main(int argc, char *argv[])
{
    if (const auto code = mandate::readForAnother(argc, argv))
        return *code;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Mandate"));
    QApplication::setApplicationName(QStringLiteral("Mandate"));
    QApplication::setApplicationVersion(QStringLiteral(MANDATE_VERSION));
    const QPalette system = QApplication::palette();
    const mandate::Preferences preferences = mandate::readPreferences();
    if (!preferences.language.isEmpty())
        QLocale::setDefault(localeOf(preferences.language));
    enlarge(preferences.textSize);
    QTranslator qtTranslator; // of file dialogs and the print preview
    if (qtTranslator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtTranslator);
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("mandate"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || translator.load(
            QStringLiteral(":/i18n/mandate_en.qm"))) // its plurals, for readers of other tongues
        QApplication::installTranslator(&translator);
    mandate::applyLook(application, coloursOf(preferences.appearance, system));
    QApplication::setWindowIcon(mandate::lineIcon(QStringLiteral("mandate"), Qt::black));
    const auto dress = [&, worn = preferences.appearance](const mandate::Preferences &wanted) mutable {
        if (std::exchange(worn, wanted.appearance) != wanted.appearance)
            mandate::applyLook(application, coloursOf(wanted.appearance, system));
    };

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("gui", "Opens a register in a window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QApplication::translate("gui", "The register."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    mandate::Session session;
    session.copies().start();
    mandate::MainWindow window(session, preferences);
    QObject::connect(&window, &mandate::MainWindow::preferencesChanged, &application, dress);
    // The session's thread is stuck in a place that does not answer: nothing else would end it.
    QObject::connect(&session, &mandate::Session::leftBehind, &application, [] { std::_Exit(3); });
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
    const int outcome = QApplication::exec();
    session.copies().finish();
    return outcome;
}
