// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"
#include "ui/pages/page.h"

#include <set>

class QSplitter;
class QTabWidget;

namespace mandate {

class AgreementHead;
class CompareTab;
class MessageLine;
class PrioritiesTab;
class SectionTab;
class Session;
class SidePanel;
class StepBar;
struct Example;

// One agreement as it is printed, edited in place: its sections in the order of the rule set's layout, and
// beside them what is said about it. Each edit is one save; the score follows at once.
class AgreementPage : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementPage(Session &session, QWidget *parent = nullptr);

    // Opens an agreement, at one of its objectives or indicators where one is named.
    void open(const AgreementId &agreement, const Uuid &item = {}, const QString &column = {});
    // Another agreement, once the one that was asked for is open; last year's of the same party where null.
    void layBeside(const AgreementId &other) { m_beside = other; }
    // Lets go of the agreement; nothing can be typed until another is open.
    void close();
    // What is on screen, for printing; nothing before an agreement is.
    const OpenAgreement *shown() const { return m_open ? &*m_open : nullptr; }
    // The item the reader stands on, or null.
    Uuid item() const;

    void sign();
    void takeNextStep();
    void saveScan();
    void compare();
    void comment();
    void showExamples();
    void foldSide();
    // Its actions() are those of its sections: each can be chosen only while what it acts on is shown.
    void offerActions(bool isShown);

signals:
    void opened();
    // What stands above the page may read otherwise.
    void headChanged();
    void failed(const mandate::Error &error);
    // What was typed into an agreement that is no longer shown was not saved.
    void lost(const mandate::Error &error);
    void left();
    void elsewhereWanted(const mandate::Destination &destination);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTabs();
    void reload();
    void show(OpenAgreement open);
    void showNote();
    // The sections as the rule set's layout prints them; what it does not print comes after.
    void orderTabs();
    void showTabs(const QObject *except);
    void freshen(QWidget *tab);
    void takeEdit();
    void follow();
    void goTo(const Uuid &record, const QString &column);
    // Adds an objective, or an indicator under the action that the reader stands on.
    void addLike(const Example &example);
    template <typename Tab>
    void listenTo(Tab *tab);

    Session &m_session;
    AgreementHead *m_head;
    StepBar *m_steps;
    MessageLine *m_note;
    QSplitter *m_split;
    QTabWidget *m_tabs;
    PrioritiesTab *m_priorities;
    std::vector<SectionTab *> m_sections;
    std::set<QWidget *> m_stale; // the sections that show something older than the agreement
    CompareTab *m_compare = nullptr;
    SidePanel *m_side;
    AgreementId m_agreement;
    Uuid m_wanted;
    QString m_wantedColumn;
    std::optional<AgreementId> m_beside; // to be shown beside the agreement once that is open
    std::optional<OpenAgreement> m_open;
    int m_generation = 0;
    bool m_isSideFolded = false;
    bool m_isNarrow = false;
    bool m_isShown = false;
};

} // namespace mandate
