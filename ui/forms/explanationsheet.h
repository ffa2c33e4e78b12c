// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/scoresheet.h"

#include <QDialog>

class QLabel;

namespace mandate {

class MessageLine;

// How one score was computed: the rule and its source, the levels on a line, the arithmetic, the rounding,
// and who stands behind the figure. It can be printed.
class ExplanationSheet : public QDialog
{
    Q_OBJECT

public:
    ExplanationSheet(const ScoreSheet &sheet, QWidget *parent);

    // Who gave the figures and when; comes later, as the register is asked.
    void showHistory(const QStringList &lines);
    const QStringList &history() const { return m_history; }
    MessageLine *message() const { return m_message; }

signals:
    void previewWanted();
    void pdfWanted();

private:
    QWidget *makeText(const ScoreSheet &sheet);
    QWidget *makeButtons();

    QLabel *m_entered;
    QLabel *m_enteredTitle;
    MessageLine *m_message;
    QStringList m_history;
};

} // namespace mandate
