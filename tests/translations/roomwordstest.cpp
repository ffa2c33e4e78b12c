// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/collection.h"

#include "core/assessment/assessment.h"
#include "core/checks/points.h"
#include "core/exchange/workbookfile.h"
#include "core/reports/trace.h"
#include "core/store/dossiers.h"
#include "tests/register.h"
#include "ui/models/shown.h"
#include "ui/print/document.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QTranslator>

#include <map>

using namespace mandate;

namespace {

using Words = std::map<QString, QString>;

// What each room says when it is asked something simple, in the language now spoken.
Words wordsOfRooms()
{
    const SmallRegister small;
    const Store store = small.make();
    const Dossier draft = dossier(store.database(), small.agreement.code).value();
    const RuleSet rules = rulesOf(store.database(), small.cycle).value();
    Agreement unknown = small.agreement;
    unknown.scheme = "poem";
    return {
        {"plan", describe<SuccessIndicator>().title()},
        {"people", describe<Office>().title()},
        {"cycle", describe<Progress>().title()},
        {"scoring", Weight::fromPercent(101).error().message},
        {"rules", builtInRuleSet("atlantis").error().message},
        {"vocabulary", RuleSet().term("success_indicator")},
        {"checks", pointsToCorrect(draft, rules).front().sentence},
        {"assessment", schemeOf(unknown, rules).error().message},
        {"store", Store::open("nowhere.mandate", Database::Access::ReadOnly).error().message},
        {"reports", trace(store.database(), "NOPE").error().message},
        {"exchange", readWorkbook("nowhere.xlsx").error().message},
        {"print", printPdf(Document::WorkPlan, draft, rules, {}, "x.pdf").error().message},
        {"models", word(AgreementKind::Apa)},
    };
}

QStringList menus()
{
    Session session;
    const MainWindow window(session);
    QStringList all;
    for (const QAction *menu : window.menuBar()->actions())
        all += menu->text();
    return all;
}

// Speaks another language as long as it lives.
class Spoken
{
public:
    explicit Spoken(const QString &language)
    {
        load(m_translator, language);
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator; // takes itself out again
};

} // namespace

TEST_CASE("every room speaks the reader's language", "[translations]")
{
    const Words english = wordsOfRooms();
    const QString language = GENERATE("fr", "sw");
    const Spoken spoken(language);
    for (const auto &[room, words] : wordsOfRooms()) {
        CAPTURE(language, room, words);
        CHECK_FALSE(words.isEmpty());
        CHECK(words != english.at(room));
    }
}

TEST_CASE("the terms are those of the field", "[translations]")
{
    const auto [language, indicator, weight, office] =
        GENERATE(table<const char *, const char *, const char *, const char *>({
            {"fr", "indicateur de succès", "Un poids se situe entre 0 et 100, pas à 101.", "organisme"},
            {"sw", "kiashiria cha mafanikio", "Uzito uko kati ya 0 na 100, si 101.", "ofisi"},
        }));
    const Spoken spoken(language);
    CHECK(describe<SuccessIndicator>().title() == indicator);
    CHECK(Weight::fromPercent(101).error().message == weight);
    CHECK(describe<Office>().title() == office);
}

TEST_CASE("the window speaks the reader's language", "[translations]")
{
    const auto [language, expected] = GENERATE(table<const char *, QStringList>({
        {"en", {"&File", "&Edit", "&View", "&Help"}},
        {"fr", {"&Fichier", "É&dition", "&Affichage", "A&ide"}},
        {"sw", {"&Faili", "&Hariri", "&Mwonekano", "M&saada"}},
    }));
    const Spoken spoken(language);
    const QStringList shown = menus();
    for (const QString &menu : expected) {
        CAPTURE(menu, shown);
        CHECK(shown.contains(menu));
    }
}
