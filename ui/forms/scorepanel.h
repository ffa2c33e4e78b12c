// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mandate {

// The result of an agreement: the composite, what each objective adds to it, and how the selected figure
// was computed.
class ScorePanel : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString number;
        QString title;
        QString value;
    };
    struct Content
    {
        QString composite; // empty where nothing is scored
        QString word;      // the band, or what the composite stands over
        bool isWhole = false;
        std::vector<Line> objectives;
    };

    explicit ScorePanel(QWidget *parent = nullptr);

    void show(const Content &content);
    void explain(const QString &what, const QStringList &lines);

signals:
    // How the composite came about is to be told in full.
    void explanationWanted();

private:
    void showObjectives(const std::vector<Line> &objectives);

    QLabel *m_composite;
    QLabel *m_word;
    QPushButton *m_explain;
    QWidget *m_objectives;
    QLabel *m_explained;
    QLabel *m_lines;
};

} // namespace mandate
