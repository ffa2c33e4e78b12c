// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/officer.h"
#include "ui/forms/explanationsheet.h"
#include "ui/forms/questionline.h"

#include <QClipboard>
#include <QPushButton>

namespace mandate {

// An officer in front of the grid of the small agreement.
struct GridOfficer : Officer
{
    Uuid cereals = small.cereals.id.uuid;
    Uuid losses = small.losses.id.uuid;
    Uuid objective = small.objective.id.uuid;

    GridOfficer() : GridOfficer([](WindowRegister &) {}) {}
    // With a register that is another in something.
    template <typename Alter>
    explicit GridOfficer(Alter alter)
    {
        alter(small);
        openAgreement();
    }

    void stand(const Uuid &record, GridColumn kind)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(cell(record, kind));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(grid(), key, modifiers); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    QString undoText() const { return window->findChild<QAction *>("undo")->text(); }
    bool undoSays(const QString &words) const
    {
        return seen([&] { return undoText().contains(words); });
    }
    std::vector<IndicatorItem> storedItems() const
    {
        return stored()->objectives.at(0).actions.at(0).indicators;
    }
    void leaveSheet()
    {
        QTest::keyClick(find<ExplanationSheet>(), Qt::Key_Escape);
        REQUIRE(seen([this] { return !window->findChild<ExplanationSheet *>(); }));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        grid()->setFocus();
    }
    // What another window saves meanwhile.
    void elsewhere(Save save) const
    {
        auto store = Store::open(small.path, Database::Access::ReadWrite);
        REQUIRE(store);
        REQUIRE(store->commit(std::move(save)));
    }
    // The question that is asked in the page; null where none is.
    QuestionLine *question() const
    {
        for (QuestionLine *line : window->findChildren<QuestionLine *>())
            if (line->isVisible())
                return line;
        return nullptr;
    }
    bool isAsked() const
    {
        return seen([this] { return question() != nullptr; });
    }
    // Answers the question in the page by its button.
    void answer(const QString &text)
    {
        for (QPushButton *button : window->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        FAIL("no such answer: " << text.toStdString());
    }
};

} // namespace mandate
