// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/signingsave.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace mandate {

class MessageLine;
class PointsList;

// Asks what stands on the signed paper. A dialog, as signing cannot be taken back. While points must be
// corrected it lists them instead, and choosing one goes there.
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

private:
    QWidget *makeForm(const Dossier &draft);
    QWidget *makeScan();
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &text);
    bool showPoints(const Dossier &draft, const RuleSet &rules);
    void chooseScan();

    MessageLine *m_message;
    PointsList *m_points;
    QLineEdit *m_firstName = nullptr;
    QLineEdit *m_firstPost = nullptr;
    QLineEdit *m_secondName = nullptr;
    QLineEdit *m_secondPost = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_scan = nullptr;
    QDialogButtonBox *m_buttons;
    SigningOnPaper m_signing;
};

} // namespace mandate
