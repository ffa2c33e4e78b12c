// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lastyear.h"
#include "tests/ui/officer.h"
#include "tests/ui/tour.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/recordform.h"
#include "ui/forms/signingdialog.h"
#include "ui/forms/tableview.h"

#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>
#include <QTemporaryDir>

#include <set>

using namespace mandate;

namespace {

constexpr int Searched = 20;    // ms until what was looked for shows
constexpr int Patience = 1'500; // ms that no field may keep its reader waiting, on a slow machine

// What nobody expects in a field, and everybody finds in one some day.
const std::vector<std::pair<const char *, QString>> &oddTexts()
{
    static const std::vector<std::pair<const char *, QString>> texts{
        {"ten thousand characters", QString(10'000, u'x')},
        {"emoji", QStringLiteral("Maize 👩‍🌾🌾 flag 🇧🇹")},
        {"right to left", QStringLiteral("وزارة الزراعة 12")},
        {"an override of direction", QStringLiteral("\u202Eevil\u202C.xlsx")},
        {"control characters", QStringLiteral("a\u0001\u0002b\u007f\u0085c")},
        {"the end of a C string", QString::fromLatin1("before\0after", 12)},
        {"half a pair of surrogates", QStringLiteral("half ") + QChar(0xd83d) + QStringLiteral(" pair")},
        {"a German number", QStringLiteral("1.234.567,89")},
        {"Arabic figures", QStringLiteral("١٢٣٫٤٥")},
        {"an impossible date", QStringLiteral("31/02/2015")},
        {"too large a number", QString(60, u'9')},
        {"a statement", QStringLiteral("'; DROP TABLE agreement; --%_")},
    };
    return texts;
}

QString textOf(const QWidget &field)
{
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    const auto *area = qobject_cast<const QPlainTextEdit *>(&field);
    return line ? line->text() : area ? area->toPlainText() : QString();
}

bool takesText(const QWidget &field)
{
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    const auto *area = qobject_cast<const QPlainTextEdit *>(&field);
    return field.isVisible() && field.isEnabled()
           && ((line && !line->isReadOnly()) || (area && !area->isReadOnly()));
}

std::vector<QPointer<QWidget>> fieldsOf(const QWidget &window)
{
    std::vector<QPointer<QWidget>> fields;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (takesText(*widget))
            fields.emplace_back(widget);
    return fields;
}

bool isToldOff(const QWidget &window)
{
    for (const MessageLine *line : window.findChildren<MessageLine *>())
        if (line->isVisible() && !line->text().isEmpty())
            return true;
    return false;
}

// As a user replaces what stands there by what was copied elsewhere, and goes on.
void paste(QWidget &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, text.isEmpty() ? Qt::Key_Delete : Qt::Key_V,
                    text.isEmpty() ? Qt::NoModifier : Qt::ControlModifier);
}

// What holds the fields of one entry; null for a field that searches or filters.
const QWidget *entryOf(const QWidget &field)
{
    for (const QWidget *above = field.parentWidget(); above && !above->isWindow();
         above = above->parentWidget())
        if (qobject_cast<const RecordForm *>(above) || qobject_cast<const AskPanel *>(above))
            return above;
    return qobject_cast<const QDialog *>(field.window());
}

struct Others
{
    explicit Others(const std::vector<QPointer<QWidget>> &all, const QWidget *except)
    {
        for (const QPointer<QWidget> &field : all)
            if (field && field != except && takesText(*field) && entryOf(*field)
                && entryOf(*field) == entryOf(*except))
                texts.emplace_back(field, textOf(*field));
    }

    bool areKept() const
    {
        return std::all_of(texts.begin(), texts.end(), [](const auto &other) {
            return !other.first || !takesText(*other.first) || textOf(*other.first) == other.second
                   || follows(*other.first);
        });
    }

    // Place and day of the second party are those of the first until somebody says otherwise.
    static bool follows(const QWidget &field)
    {
        const auto *line = qobject_cast<const QLineEdit *>(&field);
        return line && !line->isModified() && qobject_cast<const SigningDialog *>(field.window());
    }

    std::vector<std::pair<QPointer<QWidget>, QString>> texts;
};

void goOn(QWidget &field, const Session &session)
{
    const int pause = entryOf(field) ? 5 : Searched; // the field may be gone after the key
    QTest::keyClick(&field, Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(QTest::qWaitFor([&] { return session.state() != Session::State::Saving; }));
    QTest::qWait(pause);
}

void tryIn(const QPointer<QWidget> &field, const std::vector<QPointer<QWidget>> &all, QWidget &window,
           const Session &session)
{
    const QString before = textOf(*field);
    for (const auto &[what, text] : oddTexts()) {
        if (!field || !takesText(*field))
            return; // what was typed led somewhere else
        CAPTURE(what, field->objectName().toStdString(), field->accessibleName().toStdString());
        const Others others(all, field);
        QElapsedTimer time;
        time.start();
        paste(*field, text);
        goOn(*field, session);
        CHECK(time.elapsed() < Patience);
        CHECK(others.areKept());
        if (field && takesText(*field))
            CHECK((!textOf(*field).isEmpty() || isToldOff(window)));
    }
    if (field && takesText(*field)) {
        paste(*field, before);
        const int pause = entryOf(*field) ? 0 : 300; // what was found shows, and the record beside it
        goOn(*field, session);
        QTest::qWait(pause);
    }
}

// Tries every field once, wherever the tour leads.
struct Trial
{
    Trial() { officer.open(); }

    void lookAt(const QString &place, QWidget &shown)
    {
        if (place.startsWith("agreements list"))
            for (TableView *table : shown.findChildren<TableView *>())
                if (table->isVisible() && !table->hasFilterRow())
                    table->showFilterRow(true);
        const auto fields = fieldsOf(shown);
        for (const QPointer<QWidget> &field : fields) {
            if (!field || !takesText(*field))
                continue;
            const QString name = field->parentWidget()->metaObject()->className() + field->objectName()
                                 + field->accessibleName();
            if (!tried.insert(name).second)
                continue;
            CAPTURE(place.toStdString());
            tryIn(field, fields, shown, *officer.session);
        }
    }

    Officer officer;
    std::set<QString> tried;
    Tour tour{*officer.window, [this](const QString &place, QWidget &shown) { lookAt(place, shown); }};
};

} // namespace

TEST_CASE("whatever is put into a field of an agreement is taken or refused, and nothing else is lost",
          "[window][everyone]")
{
    Trial trial;
    trial.tour.agreements();
    CHECK(trial.tried.size() > 20);
}

TEST_CASE("whatever is put into any other field is taken or refused, and nothing else is lost",
          "[window][everyone]")
{
    Trial trial;
    trial.tour.overview();
    trial.tour.cascade();
    const QTemporaryDir folder;
    const QString spreadsheet = folder.filePath("2013-14.xlsx");
    writeLastYear(spreadsheet, "many");
    trial.tour.returns(spreadsheet);
    trial.tour.settings();
    trial.tour.shell();
    trial.tour.start();
    CHECK(trial.tried.size() > 15);
}
