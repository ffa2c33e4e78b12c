// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace mandate {

class MessageLine;

// What is shown while no register is open: open one, make one under a rule set, or try a demonstration.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showRecent(const QStringList &paths);
    void say(const QString &sentence, Status status);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

signals:
    // Esc: back to the register, where one is open.
    void left();
    void openWanted();
    void recentWanted(const QString &path);
    void demonstrationWanted(const QString &rules);
    void newWanted(const QString &rules);

private:
    QWidget *makeOpen();
    QWidget *makeNew();
    void readRuleSets();
    void showRuleSet();
    QString ruleSet() const;

    MessageLine *m_message;
    QLabel *m_noRecent;
    QListWidget *m_recent;
    QListWidget *m_ruleSets;
    QLabel *m_origin;
    QPushButton *m_new;
    QPushButton *m_demonstration;
};

} // namespace mandate
