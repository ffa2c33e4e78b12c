// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officer.h"
#include "tests/ui/walk.h"

#include <QTranslator>

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
