// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sites.h"
#include "core/security/keyring.h"
#include "tests/ui/officer.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/tableview.h"
#include "ui/models/sitesmodel.h"
#include "ui/pages/differencespage.h"
#include "ui/pages/packagespart.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

using namespace mandate;

namespace {

constexpr const char *Passphrase = "four words for keys";

// Somebody before the packages of a register, with a folder for what goes to and fro.
struct Exchanger : Officer
{
    // Keys that are there already, with little effort, as making them is meant to be slow.
    void giveKeys() const
    {
        const Store store = Store::open(small.path, Database::Access::ReadOnly).value();
        REQUIRE(keepKeys(keyFolder(), ownSite(store.database()).value(), KeyPair::made(), Passphrase,
                         Effort::Least));
    }
    void openReturns()
    {
        window->show();
        window->open(small.path);
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        REQUIRE(seen([this] { return session->state() == Session::State::Saved; }));
        window->frame().goTo({PageKind::Returns, {}, {}, {}});
        REQUIRE(seen([this] { return part()->isVisible(); }));
        const auto answered = session->ask([](const Store &) { return Result<int>(0); }); // behind the page's
        REQUIRE(seen([&answered] { return answered.isFinished(); }));
        QCoreApplication::processEvents();
    }
    PackagesPart *part() const { return find<PackagesPart>(); }
    AskPanel *panel() const { return part()->findChild<AskPanel *>(); }
    TableView *sites() const { return part()->findChild<TableView *>(); }
    QLineEdit *passphrase() const
    {
        for (QLineEdit *line : part()->findChildren<QLineEdit *>())
            if (line->accessibleName() == "Passphrase of this register's keys")
                return line;
        return nullptr;
    }
    QString cellOf(const QString &name, SitesModel::Column column) const
    {
        const QAbstractItemModel *model = sites()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, SitesModel::Name).data() == name)
                return model->index(row, column).data().toString();
        return {};
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : part()->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().remove('&').startsWith(text))
                return each;
        return nullptr;
    }
    void push(const QString &text) const
    {
        CAPTURE(text);
        REQUIRE(button(text));
        QTest::keyClick(button(text), Qt::Key_Space);
    }
    // Names the file that the dialog which opens next asks for.
    static void willName(const QString &path)
    {
        static QPointer<QTimer> waiting; // of one test at a time
        delete waiting;
        waiting = new QTimer(qApp);
        QObject::connect(waiting, &QTimer::timeout, waiting, [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            waiting->deleteLater();
            dialog->findChild<QLineEdit *>()->setText(path);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        });
        waiting->start(20);
    }
    // Types into the fields of the panel, and presses Enter in the last one.
    void answer(const QStringList &texts) const
    {
        REQUIRE(panel()->isVisible());
        const auto lines = panel()->findChildren<QLineEdit *>();
        REQUIRE(lines.size() == texts.size());
        for (int i = 0; i < texts.size(); ++i) {
            lines[i]->clear();
            QTest::keyClicks(lines[i], texts[i]);
        }
        QTest::keyClick(lines.last(), Qt::Key_Return);
    }
    QString introduced(const QString &name)
    {
        const QString card = small.folder.filePath(name + ".mandateoffice");
        push("Introduce");
        willName(card);
        answer({name, Passphrase});
        REQUIRE(seen([&] { return says("read this fingerprint"); }));
        REQUIRE(seen([&] { return !cellOf(name, SitesModel::State).isEmpty(); }));
        return card;
    }
    void chooseCard(const QString &card)
    {
        willName(card);
        push("Enrol an office");
        REQUIRE(seen([this] { return panel()->isVisible(); }));
    }
    void enrol(const QString &card, const QString &code, const QString &fingerprint)
    {
        chooseCard(card);
        answer({code, fingerprint});
        REQUIRE(seen([&] { return says("Enrolled"); }));
        REQUIRE(seen([&] { return passphrase()->isVisible(); }));
        QTest::keyClicks(passphrase(), Passphrase);
    }
    QString sent(const QString &name)
    {
        const QString file = small.folder.filePath(name + ".mandatepkg");
        push("Send a package");
        REQUIRE(panel()->isVisible());
        willName(file);
        push("Choose a file");
        REQUIRE(seen([&] { return says("Only"); }));
        REQUIRE(QFileInfo(file).size() > 500);
        return file;
    }
    void look(const QString &package)
    {
        willName(package);
        push("Receive a package");
        REQUIRE(seen([this] { return button("Receive it") != nullptr; }));
    }
    void receive(const QString &package)
    {
        look(package);
        push("Receive it");
        REQUIRE(seen([this] { return says("Received."); }));
    }
    // Two windows are open, and keys go to one.
    void activate() const
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    void retitle(const SuccessIndicator &indicator, const QString &title)
    {
        activate();
        window->frame().goTo({PageKind::Agreements, small.agreement.id.uuid, {}, {}});
        const Uuid id = indicator.id.uuid;
        REQUIRE(seen([&] { return grid()->isVisible() && cell(id, GridColumn::Title).isValid(); }));
        type(cell(id, GridColumn::Title), title);
        REQUIRE(seen([&] { return titleOf(indicator) == title; }));
        window->frame().goTo({PageKind::Returns, {}, {}, {}});
        REQUIRE(seen([this] { return part()->isVisible(); }));
    }
    QString titleOf(const SuccessIndicator &indicator) const
    {
        const auto asked =
            session->ask([id = indicator.id](const Store &store) { return record(store.database(), id); });
        REQUIRE(seen([&asked] { return asked.isFinished(); }));
        const auto found = asked.result();
        return found && *found ? (*found)->title : QString();
    }
};

// A centre with a plan, and the empty register of its ministry, each in a window of its own.
struct TwoWindows
{
    Exchanger centre;
    Exchanger north;

    TwoWindows()
    {
        centre.small.fill();
        REQUIRE(Store::create(north.small.path));
        north.small.agreement = centre.small.agreement;
        for (Exchanger *each : {&centre, &north}) {
            each->giveKeys();
            each->openReturns();
        }
    }
    void enrolBoth()
    {
        const QString centreCard = centre.introduced("Centre");
        const QString northCard = north.introduced("North");
        centre.enrol(northCard, "MOA", north.cellOf("North", SitesModel::Fingerprint));
        north.enrol(centreCard, "", centre.cellOf("Centre", SitesModel::Fingerprint));
    }
};

} // namespace

TEST_CASE("a register is introduced with a passphrase typed twice and hidden", "[window][packages]")
{
    Exchanger officer;
    officer.small.fill();
    officer.openReturns();
    CHECK_FALSE(officer.passphrase()->isVisible()); // there is nobody to whom it could matter
    CHECK(officer.button("Receive a package") == nullptr);
    CHECK(officer.button("Revoke") == nullptr);
    officer.push("Introduce");
    const auto lines = officer.panel()->findChildren<QLineEdit *>();
    REQUIRE(lines.size() == 3);
    CHECK(lines[1]->echoMode() == QLineEdit::Password);
    CHECK(lines[2]->echoMode() == QLineEdit::Password);
    officer.answer({"Centre", Passphrase, "four words for key"});
    CHECK(officer.says("The two passphrases differ."));
    officer.answer({"Centre", "short", "short"});
    CHECK(officer.says("at least ten characters"));
    const QString card = officer.small.folder.filePath("centre.mandateoffice");
    officer.willName(card);
    officer.answer({"Centre", Passphrase, Passphrase});
    REQUIRE(QTest::qWaitFor([&] { return officer.says("read this fingerprint"); }, 30'000));
    CHECK_FALSE(officer.panel()->isVisible());
    REQUIRE(Officer::seen([&] { return officer.sites()->isVisible(); }));
    CHECK(officer.cellOf("Centre", SitesModel::State) == "This register");
    CHECK(officer.says(officer.cellOf("Centre", SitesModel::Fingerprint)));
    QFile file(card);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const SiteCard read = readSiteCard(file.readAll()).value();
    CHECK(fingerprint(read.keys) == officer.cellOf("Centre", SitesModel::Fingerprint));
    CHECK_FALSE(officer.passphrase()->isVisible()); // nobody is enrolled yet
}

TEST_CASE("an office is enrolled only under the fingerprint that was read aloud", "[window][packages]")
{
    TwoWindows two;
    const QString card = two.north.introduced("North");
    const QString right = two.north.cellOf("North", SitesModel::Fingerprint);
    two.centre.chooseCard(card);
    two.centre.answer({"MOA", "0000 " + right.mid(5)});
    REQUIRE(Officer::seen([&] { return two.centre.says("not what was read to you"); }));
    REQUIRE(two.centre.panel()->isVisible());
    CHECK(two.centre.panel()->findChildren<QLineEdit *>().first()->text() == "MOA"); // nothing typed twice
    two.centre.answer({"NOWHERE", right});
    REQUIRE(Officer::seen([&] { return two.centre.says("no office with the code \"NOWHERE\""); }));
    CHECK(two.centre.cellOf("North", SitesModel::State).isEmpty());
    two.centre.answer({"MOA", right.toLower().remove(' ')});
    REQUIRE(Officer::seen([&] { return two.centre.says("Enrolled North for the office MOA"); }));
    REQUIRE(Officer::seen([&] { return two.centre.cellOf("North", SitesModel::State) == "Office MOA"; }));
    CHECK(two.centre.cellOf("North", SitesModel::Fingerprint) == right);
    CHECK(two.centre.cellOf("North", SitesModel::Received) == "nothing yet");
}

TEST_CASE("a file that introduces nobody is told so", "[window][packages]")
{
    TwoWindows two;
    const QString path = two.centre.small.folder.filePath("other.mandateoffice");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    two.centre.willName(path);
    two.centre.push("Enrol an office");
    CHECK(Officer::seen([&] { return two.centre.says("not an enrolment file"); }));
    CHECK_FALSE(two.centre.panel()->isVisible());
}

TEST_CASE("a season between two windows: sent, returned, decided, sent back", "[window][packages]")
{
    TwoWindows two;
    auto &[centre, north] = two;
    const SuccessIndicator cereals = centre.small.cereals;
    const SuccessIndicator losses = centre.small.losses;
    two.enrolBoth();

    const QString part = centre.sent("slice");
    north.look(part);
    CHECK(north.says("Centre sends"));
    CHECK(north.titleOf(cereals).isEmpty()); // a look changes nothing
    north.push("Receive it");
    REQUIRE(Officer::seen([&] { return north.says("Received."); }));
    CHECK(north.titleOf(cereals) == "Cereals");

    north.retitle(cereals, "Rice and maize");
    north.retitle(losses, "Area flooded");
    centre.retitle(cereals, "All cereals");
    const QString returns = north.sent("returns");
    centre.look(returns);
    CHECK(centre.says("wait for a decision"));
    CHECK(centre.titleOf(losses) == "Area lost");
    centre.push("Receive it");
    REQUIRE(Officer::seen([&] { return centre.button("Show differing entries") != nullptr; }));
    CHECK(centre.titleOf(cereals) == "All cereals");
    CHECK(centre.titleOf(losses) == "Area flooded");
    REQUIRE(Officer::seen([&] { return centre.cellOf("North", SitesModel::Received).contains("save"); }));

    centre.activate();
    centre.push("Show differing entries");
    auto *differences = centre.find<DifferencesPage>();
    REQUIRE(Officer::seen([&] { return differences->isVisible(); }));
    auto *table = differences->findChild<TableView *>();
    REQUIRE(Officer::seen([&] { return table->model()->rowCount() == 1; }));
    table->selectRow(0);
    centre.press("takeTheirs");
    QTest::keyClicks(QApplication::focusWidget(), "They measure it");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(Officer::seen([&] { return centre.titleOf(cereals) == "Rice and maize"; }));

    centre.window->frame().goTo({PageKind::Returns, {}, {}, {}});
    north.receive(centre.sent("updates"));
    CHECK(north.titleOf(cereals) == "Rice and maize");
    CHECK(north.titleOf(losses) == "Area flooded");
    // The receipt came with it.
    CHECK(Officer::seen([&] { return north.cellOf("Centre", SitesModel::Told).contains("save"); }));
    centre.look(returns);
    CHECK(centre.says("North sent this before; nothing changes."));
}

TEST_CASE("an office is revoked with a reason, and nothing is taken from it any more", "[window][packages]")
{
    TwoWindows two;
    auto &[centre, north] = two;
    two.enrolBoth();
    north.receive(centre.sent("slice"));
    north.retitle(centre.small.cereals, "Rice");
    const QString returns = north.sent("returns");
    centre.push("Revoke");
    REQUIRE(centre.panel()->isVisible());
    centre.answer({""});
    CHECK(centre.says("A revocation needs a reason"));
    centre.answer({"The laptop was stolen"});
    REQUIRE(Officer::seen([&] { return centre.says("Revoked North"); }));
    REQUIRE(Officer::seen(
        [&] { return centre.cellOf("North", SitesModel::State) == "Revoked: The laptop was stolen"; }));
    CHECK_FALSE(centre.passphrase()->isVisible()); // nobody is left
    centre.part()->take(returns);
    CHECK(centre.says("Nobody is enrolled here"));
    CHECK(centre.titleOf(centre.small.cereals) == "Cereals");
}
