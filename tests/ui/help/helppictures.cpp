// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the pictures of the help: opens a demonstration in the real window, walks by keys to what the help
// speaks of, and writes that part of the window. Not a test; run by the target help_pictures.
#include "core/exchange/importplan.h"
#include "core/exchange/newregister.h"
#include "core/exchange/workbookfile.h"
#include "core/rules/rulesetfile.h"
#include "core/store/store.h"
#include "tests/ui/help/camera.h"
#include "ui/forms/tabstack.h"
#include "ui/forms/treeview.h"
#include "ui/look/look.h"
#include "ui/look/palette.h"
#include "ui/pages/breakdownpanel.h"
#include "ui/pages/sidepanel.h"
#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageframe.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace mandate;

namespace {

constexpr int Patience = 900; // milliseconds until the store has answered and all is painted
constexpr const char *Sources = MANDATE_SOURCE_DIR "/tests/ui/help/";

template <typename Value>
Value certain(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

// The demonstration, with a draft that has points to correct, a target in parts and a KPI with its years.
void makeSample(const QString &path)
{
    const QString rules = QStringLiteral("bhutan-gpms");
    certain(makeRegister(path, {certain(builtInRuleSetFile(rules)), rules, true, {}, {}}));
    Store store = certain(Store::open(path, Database::Access::ReadWrite));
    auto plan =
        certain(planImport(store.database(), certain(readWorkbook(QLatin1String(Sources) + "register"))));
    for (const ImportFault &fault : plan.report.faults)
        qFatal("%s", qPrintable(fault.sentence()));
    certain(store.commit(std::move(plan.save)));
}

// Walks the window as an officer does, and takes what it comes by.
class Walk
{
public:
    Walk(MainWindow &window, const Camera &camera) : m_window(window), m_camera(camera) {}

    void start();
    void overview();
    void search();
    void cascade();
    void agreement();
    void draft();
    void lists();
    void returns();
    void settings();

private:
    void wait(int milliseconds = Patience) { QTest::qWait(milliseconds); }
    void press(const char *action)
    {
        m_window.findChild<QAction *>(QLatin1String(action))->trigger();
        wait();
    }
    QWidget &page() const { return *m_window.frame().page(); }
    // A record, by its code in the search.
    void find(const QString &code)
    {
        press("find");
        auto *palette = m_window.findChild<QWidget *>(QStringLiteral("commandPalette"));
        QTest::keyClicks(palette->findChild<QLineEdit *>(), code);
        wait();
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        wait();
    }
    void turnTo(const char *section)
    {
        auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("sections"));
        tabs->setCurrentWidget(tabs->findChild<QWidget *>(QLatin1String(section)));
        wait();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = m_window.focusWidget(); // also where a closed dialog has taken it along
        QTest::keyClick(focus ? focus : &m_window, Qt::Key(key), modifiers);
        wait(300);
    }
    void takeDialog(const char *action, const QString &picture)
    {
        press(action);
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible()) {
                m_camera.take(picture, *dialog);
                dialog->reject();
            }
        wait(200);
        m_window.activateWindow();
        wait(200);
    }

    MainWindow &m_window;
    const Camera &m_camera;
};

void Walk::start()
{
    m_camera.take(QStringLiteral("start"), m_window);
}

void Walk::overview()
{
    press("overview");
    wait(2 * Patience);
    m_camera.take(QStringLiteral("overview"), m_window);
}

void Walk::search()
{
    press("find");
    auto *palette = m_window.findChild<QWidget *>(QStringLiteral("commandPalette"));
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("cereal"));
    wait();
    m_camera.take(QStringLiteral("search"), *palette);
    key(Qt::Key_Escape);
}

void Walk::cascade()
{
    find(QStringLiteral("RNR-1"));
    key(Qt::Key_Right);
    m_camera.take(QStringLiteral("cascade"), page());
    find(QStringLiteral("RNR-1.1"));
    auto *about = page().findChildren<TabStack *>().last();
    about->setCurrent(1);
    wait();
    m_camera.take(QStringLiteral("figures"), *about);
    about->setCurrent(0);
    press("breakDown");
    m_camera.take(QStringLiteral("breakdown"), *page().findChild<BreakdownPanel *>());
    key(Qt::Key_Escape);
    find(QStringLiteral("RNR-1"));
    auto *faces = page().findChild<TabStack *>();
    faces->setCurrent(1);
    wait(2 * Patience);
    m_camera.take(QStringLiteral("chart"), page());
    faces->setCurrent(2);
    wait(2 * Patience);
    m_camera.take(QStringLiteral("gaps"), page(), 320);
    faces->setCurrent(0);
}

void Walk::agreement()
{
    find(QStringLiteral("MOAF-2014-15"));
    turnTo("priorities");
    if (!m_window.findChild<SidePanel *>()->isVisible())
        press("foldSide");
    m_camera.take(QStringLiteral("agreement"), m_window);
    press("foldSide");
    m_camera.take(QStringLiteral("section2"), *m_window.findChild<QWidget *>(QStringLiteral("priorities")),
                  420);
    press("backtest");
    m_camera.take(QStringLiteral("backtest"), *m_window.findChild<QWidget *>(QStringLiteral("priorities")),
                  420);
    press("backtest");
    press("foldSide");
    takeDialog("explain", QStringLiteral("computed"));
    takeDialog("sign", QStringLiteral("signing"));
    turnTo("requirements");
    m_camera.take(QStringLiteral("requirements"), page());
}

void Walk::draft()
{
    find(QStringLiteral("DOL-2014-15"));
    turnTo("priorities");
    auto *side = m_window.findChild<SidePanel *>();
    m_camera.take(QStringLiteral("correct"), *side, 420);
    for (QToolButton *button : side->findChildren<QToolButton *>())
        if (button->group() && button->group()->id(button) == 5)
            button->click();
    wait();
    m_camera.take(QStringLiteral("examples"), *side, 420);
    takeDialog("sign", QStringLiteral("refused"));
    press("foldSide");
    m_camera.take(QStringLiteral("weights"), *m_window.findChild<QWidget *>(QStringLiteral("priorities")));
    press("foldSide");
}

void Walk::lists()
{
    press("agreements");
    press("agreements");
    m_camera.take(QStringLiteral("agreements"), page(), 380);
    press("newAgreement");
    m_camera.take(QStringLiteral("newagreement"), page(), 320);
    key(Qt::Key_Escape);
    press("changeMany");
    m_camera.take(QStringLiteral("changemany"), page(), 380);
    key(Qt::Key_Escape);
}

void Walk::returns()
{
    press("returns");
    m_camera.take(QStringLiteral("returns"), page(), 420);
    m_window.take(QLatin1String(Sources) + QStringLiteral("lastyear.csv"));
    wait(2 * Patience);
    m_camera.take(QStringLiteral("columns"), page());
    press("nextFault");
    m_camera.take(QStringLiteral("faults"), page());
    key(Qt::Key_Escape);
}

void Walk::settings()
{
    press("settings");
    m_camera.take(QStringLiteral("settings"), page(), 420);
}

void walk(const QString &folder, const QString &home)
{
    const QString sample = home + QStringLiteral("/ministry.mandate");
    makeSample(sample);
    const Camera camera(folder);
    Session session;
    MainWindow window(session);
    window.resize(1366, 768);
    window.show();
    QTest::qWait(Patience);
    Walk walk(window, camera);
    walk.start();
    window.open(sample);
    QTest::qWait(2 * Patience);
    walk.overview();
    walk.search();
    walk.cascade();
    walk.agreement();
    walk.draft();
    walk.lists();
    walk.returns();
    walk.settings();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "2"); // sharp at 200 %
    const QTemporaryDir home;        // nobody's settings and documents but ours
    qputenv("HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Mandate"));
    QApplication::setApplicationName(QStringLiteral("Mandate"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("help_camera FOLDER [LANGUAGE]");
    const QString language = arguments.value(2, QStringLiteral("en"));
    QLocale::setDefault(language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                          : QLocale(language));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("mandate"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&translator);
    QFont font = QApplication::font();
    font.setPointSizeF(10); // as on a desk, not as this platform would
    QApplication::setFont(font);
    applyLook(application, lightColours());
    walk(arguments[1], home.path());
    return 0;
}
