// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"
#include "tests/ui/tour.h"
#include "tests/ui/walk.h"
#include "ui/forms/columnmenu.h"
#include "ui/forms/tableview.h"
#include "ui/look/look.h"
#include "ui/look/palette.h"
#include "ui/pages/chartcard.h"
#include "ui/shell/rail.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QTranslator>

#include <set>

using namespace mandate;

namespace {

constexpr QChar Open = u'⟦';
constexpr QChar Close = u'⟧';

// A language in which every sentence of the program stands in brackets. What shows without them was never
// given to a translator.
class Brackets : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return *text ? Open + QString::fromUtf8(text) + Close : QString();
    }
    bool isEmpty() const override { return false; }
};

// The register's own words in the same brackets.
void mark(Save &save)
{
    for (RecordChange &change : save.changes())
        for (std::size_t i = 0; i < change.row.size(); ++i) {
            const QByteArray column = change.description->fields[i].column;
            auto *text = std::get_if<QString>(&change.row[i]);
            if (text && !text->isEmpty()
                && (column == "code" || column == "title" || column == "name" || column == "unit"
                    || column == "vision" || column == "mission" || column == "preamble")
                && change.description->table != QByteArray("rule_set"))
                *text = Open + *text + Close;
        }
}

// What of a text stands outside every bracket.
QString outside(const QString &text)
{
    QString left;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == Open;
        if (depth == 0)
            left += c;
        depth -= c == Close && depth > 0;
    }
    return left;
}

bool hasWord(const QString &text)
{
    static const QRegularExpression harmless(
        R"(<[^>]*>|&\w+;|\S*small\.mandate|Its cascade|A small register|system|\b(Q[1-4]|H[12]|M\d\d|Y|MB|KB|GB)\b|\b[A-Z][a-z]{2}\b \d{4}|https?://\S+)");
    QString left = outside(text);
    left.remove(harmless);
    int letters = 0;
    for (const QChar c : left) {
        letters = c.isLetter() ? letters + 1 : 0;
        if (letters > 1)
            return true;
    }
    return false;
}

// What the rule set says is a government's own text.
bool isOfRules(const QString &text, const RuleSetCopy &rules)
{
    return rules.content.contains(u'"' + text + u'"');
}

struct BracketedOfficer : Officer
{
    BracketedOfficer()
    {
        Store store = Store::create(small.path).value();
        for (Save save : {small.everything(), small.cascade()}) {
            mark(save);
            REQUIRE(store.commit(std::move(save)));
        }
    }

    void show()
    {
        window->show();
        window->open(small.path);
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->frame().goTo({PageKind::Cascade, {}, {}, {}});
        REQUIRE(seen([this] { return tree()->model()->rowCount() == 1; }));
    }
};

// Somebody with a language and a text size of their own, as long as this lives.
struct Reader
{
    Reader(const char *language, Qt::LayoutDirection direction, int percent)
    {
        REQUIRE(translator.load(QStringLiteral(":/i18n/mandate_%1.qm").arg(QLatin1String(language))));
        QCoreApplication::installTranslator(&translator);
        QApplication::setLayoutDirection(direction);
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * percent / 100);
        dress(large);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    ~Reader()
    {
        QCoreApplication::removeTranslator(&translator);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        dress(usual);
    }

    static void dress(const QFont &font)
    {
        QApplication::setFont(font);
        applyLook(*qApp, lightColours());
    }

    QTranslator translator;
    QFont usual = QApplication::font();
};

void checkRoom(const char *language, Qt::LayoutDirection direction, int percent)
{
    const Reader reader(language, direction, percent);
    Officer officer;
    officer.window->resize(1366, 768);
    officer.open();
    Tour tour(*officer.window, [&](const QString &place, QWidget &shown) {
        CAPTURE(language, percent, place.toStdString());
        // A busy machine may still be at it.
        static_cast<void>(QTest::qWaitFor([&] { return cutTexts(shown).isEmpty(); }, 1'000));
        CHECK(cutTexts(shown) == QStringList());
        CHECK(strayControls(shown) == QStringList());
        CHECK(shown.width() <= 1366);
    });
    tour.everything();
}

} // namespace

TEST_CASE("whoever cannot see or use a mouse is told of everything and comes everywhere",
          "[window][everyone]")
{
    Officer officer;
    officer.open();
    Tour tour(*officer.window, [](const QString &place, QWidget &shown) {
        CAPTURE(place.toStdString());
        CHECK(namelessControls(shown) == QStringList());
        CHECK(wordlessStates(shown) == QStringList());
        CHECK(lockedValues(shown) == QStringList());
    });
    tour.everything();
}

TEST_CASE("every table filters, chooses columns, copies under its titles, previews and is remembered",
          "[window][everyone]")
{
    Officer officer;
    officer.openAgreement();
    Tour(*officer.window, [](const QString &, QWidget &) {}).everything();
    std::set<QString> remembered;
    int tables = 0;
    for (TableView *table : officer.window->findChildren<TableView *>()) {
        CAPTURE(table->accessibleName().toStdString());
        const auto *action = table->findChild<QAction *>("filterRow");
        REQUIRE(action);
        CHECK(action->shortcut() == QKeySequence("Ctrl+Shift+F"));
        if (!table->model() || table->model()->columnCount() == 0)
            continue; // nothing to show yet
        ++tables;
        table->setCurrentIndex(table->model()->index(0, table->shownColumns().front()));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QStringList titles;
        for (const int column : table->shownColumns())
            titles += table->model()->headerData(column, Qt::Horizontal).toString();
        CHECK(QApplication::clipboard()->text().startsWith(titles.join(u'\t')));
        QMenu menu;
        fillColumnMenu(menu, *table, 0);
        CHECK(menu.findChild<QMenu *>("columns"));
        // What a chart counts fits its content; a foreign sheet has no columns of its own.
        const bool isOfChart = qobject_cast<ChartCard *>(table->parentWidget()->parentWidget());
        const bool isOfSheet = table->accessibleName() == "The sheet as it was read"
                               || table->accessibleName() == "What is not read";
        if (!isOfChart && !isOfSheet) {
            CHECK_FALSE(table->rememberedAs().isEmpty());
            CHECK(remembered.insert(table->rememberedAs()).second);
        }
    }
    CHECK(tables > 8);
}

TEST_CASE("every sentence of every place can be translated", "[window][everyone]")
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    {
        BracketedOfficer officer;
        officer.show();
        Tour tour(*officer.window, [&](const QString &place, QWidget &shown) {
            if (place == "help" || place == "agreement side 5" || place.startsWith("returns step"))
                return; // help, published examples and files speak with words of their own
            for (const SeenText &seen : textsIn(shown)) {
                // The sheets as files name them, and what records held.
                const bool isOfRecords = place == "returns" || place.startsWith("audit trail");
                if (isOfRecords && seen.where.contains(" cell "))
                    continue;
                for (const QString &line : seen.text.split('\n'))
                    if (hasWord(line) && !isOfRules(line, officer.small.rules)) {
                        CAPTURE(place.toStdString(), seen.where.toStdString(), line.toStdString());
                        CHECK_FALSE(hasWord(line));
                    }
            }
        });
        tour.everything();
    }
    QCoreApplication::removeTranslator(&brackets);
}

TEST_CASE("words have room in large letters", "[window][everyone]")
{
    checkRoom("sw", Qt::LeftToRight, 200);
}

TEST_CASE("words have room in the largest letters", "[window][everyone]")
{
    checkRoom("fr", Qt::LeftToRight, 300);
}

TEST_CASE("words have room from right to left", "[window][everyone]")
{
    checkRoom("fr", Qt::RightToLeft, 100);
}

TEST_CASE("the current page is marked at the outer edge of the window", "[window][everyone]")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const Reader reader("en", direction, 100);
    Officer officer;
    officer.open();
    const auto *rail = officer.find<Rail>();
    const QImage shown = rail->viewport()->grab().toImage();
    const int row = rail->visualItemRect(rail->currentItem()).center().y();
    const int first = 1;
    const int last = shown.width() - 2;
    const QColor accent = lightColours().accent;
    CHECK((shown.pixelColor(first, row) == accent) == (direction == Qt::LeftToRight));
    CHECK((shown.pixelColor(last, row) == accent) == (direction == Qt::RightToLeft));
}
