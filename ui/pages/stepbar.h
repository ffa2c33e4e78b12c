// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/steprules.h"
#include "ui/look/palette.h"
#include "ui/models/openagreement.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace mandate {

class AskPanel;
class MessageLine;
class Session;
struct SigningOnPaper;

// Takes an agreement a step on through its year. A step is asked for its day and what it rests on; one that
// may not be taken yet says everything that is missing. Not there while nothing is asked or said.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(Session &session, QWidget *parent = nullptr);

    // The agreement is to live until the next show() or clear().
    void show(const OpenAgreement &open);
    void clear();
    // The step that leads on; the others stand in the menu of the button.
    void takeNext();
    QToolButton *button() const { return m_button; }
    // Signing asks for more than other steps: what stands on the paper.
    void sign();

signals:
    // A point to correct, where it is corrected.
    void pointChosen(const mandate::Uuid &record, const QString &column);

private:
    void offer(MoveKind move);
    void say(const QString &sentence, Status status);
    void leave();
    void begin(MoveKind move);
    void weigh(MoveKind move, const StepFacts &known);
    void take(const QString &step, const QStringList &answers);
    void commit(const AgreementMove &step);
    QString mover() const; // who sits here; nobody by name in a personal register
    void commitSigning(const SigningOnPaper &signing);

    Session &m_session;
    QToolButton *m_button;
    QMenu *m_menu;
    AskPanel *m_ask;
    MessageLine *m_missing;
    const OpenAgreement *m_open = nullptr;
    std::vector<MoveKind> m_moves;
};

// How a state is coloured beside its word.
Status statusOf(AgreementState state);

} // namespace mandate
