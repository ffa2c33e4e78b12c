// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"

#include <QWidget>

#include <functional>

class QLabel;
class QTabWidget;

namespace mandate {

class AgreementHead;
class MessageLine;
class PointsList;
class PrioritiesTab;
class ScorePanel;
class Session;
class TextField;

// One agreement as it is printed, edited in place. Each edit is one save; the score follows at once.
class AgreementPage : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementPage(Session &session, QWidget *parent = nullptr);

    // Opens an agreement, at one of its objectives or indicators where one is named.
    void open(const AgreementId &agreement, const Uuid &item = {});
    // Lets go of the agreement; nothing can be typed until another is open.
    void close();
    // What is on screen, for printing; nothing before an agreement is.
    const OpenAgreement *shown() const { return m_open ? &*m_open : nullptr; }

signals:
    void opened();
    // What stands above the page may read otherwise.
    void headChanged();
    void failed(const mandate::Error &error);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTexts();
    QWidget *makePoints();
    void reload();
    void show(OpenAgreement open);
    void showTexts();
    void showScore();
    void showPoints();
    void explainCurrent();
    void takeEdit();
    void takeText(TextField *field, QString Agreement::*text, const QString &seen, const QString &value);
    void commit(Save save, std::function<void(const Error &)> refuse);
    std::array<TextField *, 3> texts() const { return {m_preamble, m_vision, m_mission}; }
    void goTo(const Uuid &record, const QString &column);

    Session &m_session;
    AgreementHead *m_head;
    MessageLine *m_note;
    QTabWidget *m_tabs;
    PrioritiesTab *m_priorities;
    TextField *m_preamble;
    TextField *m_vision;
    TextField *m_mission;
    ScorePanel *m_score;
    MessageLine *m_textProblem;
    QLabel *m_toCorrect;
    PointsList *m_points;
    AgreementId m_agreement;
    Uuid m_wanted;
    std::optional<OpenAgreement> m_open;
    int m_generation = 0;
};

} // namespace mandate
