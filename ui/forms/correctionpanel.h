// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/pointslist.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace mandate {

// The points to correct with how many must be, a filter, and actions that lead from one to the next: F8 and
// Shift+F8, wherever the page that has them is.
class CorrectionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionPanel(QWidget *parent = nullptr);

    void show(const std::vector<PointLine> &points);
    // To the next point that is shown, or the one before; from the last to the first.
    void step(int by);

signals:
    void chosen(const mandate::Uuid &record, const QString &column);

private:
    void addStep(const char *name, const QString &text, const QKeySequence &keys, int by);
    void showFiltered();

    QLabel *m_title;
    QComboBox *m_filter;
    PointsList *m_list;
    std::vector<PointLine> m_points;
};

} // namespace mandate
