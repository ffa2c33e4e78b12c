// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"
#include "tests/ui/walk.h"
#include "ui/forms/columnmenu.h"
#include "ui/forms/tableview.h"
#include "ui/pages/chartcard.h"

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
        R"(<[^>]*>|&\w+;|\S*small\.mandate|\b(Q[1-4]|H[12]|M\d\d|Y|MB|KB|GB)\b|\b[A-Z][a-z]{2}\b \d{4}|https?://\S+)");
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

} // namespace

TEST_CASE("every control of every page has a name for those who cannot see it", "[window][everyone]")
{
    Officer officer;
    officer.openAgreement();
    CHECK(namelessControls(*officer.window) == QStringList());
    onEveryPage(*officer.window, [&](const QString &page) {
        CAPTURE(page.toStdString());
        CHECK(namelessControls(*officer.window) == QStringList());
    });
}

TEST_CASE("every table filters, chooses columns, copies under its titles, previews and is remembered",
          "[window][everyone]")
{
    Officer officer;
    officer.openAgreement();
    onEveryPage(*officer.window, [](const QString &) {});
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

TEST_CASE("every sentence of every page can be translated", "[window][everyone]")
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    {
        BracketedOfficer officer;
        officer.show();
        onEveryPage(*officer.window, [&](const QString &page) {
            for (const SeenText &seen : textsIn(*officer.window))
                if (hasWord(seen.text) && !isOfRules(seen.text, officer.small.rules)) {
                    CAPTURE(page.toStdString(), seen.where.toStdString(), seen.text.toStdString());
                    CHECK_FALSE(hasWord(seen.text));
                }
        });
    }
    QCoreApplication::removeTranslator(&brackets);
}
