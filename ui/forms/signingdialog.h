// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/signingsave.h"

#include <QDialog>

class QDialogButtonBox;
class QGridLayout;
class QLineEdit;

namespace mandate {

class MessageLine;
class PointsList;

// Asks what stands on the signed paper: who signed for each party, where and when. A dialog, as signing
// cannot be taken back. While points must be corrected it lists them instead, and choosing one goes there.
class SigningDialog : public QDialog
{
    Q_OBJECT

public:
    SigningDialog(const Dossier &draft, const RuleSet &rules, QWidget *parent = nullptr);

    // What was entered; only of an accepted dialog.
    const SigningOnPaper &signing() const { return m_signing; }

signals:
    void pointChosen(const mandate::Uuid &record, const QString &column);

protected:
    void accept() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // What is asked of one party.
    struct PartyFields
    {
        QString party; // as it is named on paper
        QLineEdit *name = nullptr;
        QLineEdit *post = nullptr;
        QLineEdit *place = nullptr;
        QLineEdit *date = nullptr;
    };

    QWidget *makeForm(const Dossier &draft);
    QWidget *makeScan();
    void addLabels(QGridLayout *form);
    PartyFields addParty(QGridLayout *form, const QString &role, const PartyName &party);
    bool showPoints(const Dossier &draft, const RuleSet &rules);
    // Nothing where a field makes no sense; it then has the focus and the message says why.
    std::optional<Signatory> signatory(const PartyFields &fields);
    void chooseScan();

    MessageLine *m_message;
    PointsList *m_points;
    PartyFields m_first;
    PartyFields m_second;
    QLineEdit *m_scan = nullptr;
    QDialogButtonBox *m_buttons;
    SigningOnPaper m_signing;
};

} // namespace mandate
