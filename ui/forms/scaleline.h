// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/scoresheet.h"

#include <QWidget>

namespace mandate {

// The levels of an indicator on a line, the worst at the left, with what was achieved marked on it.
class ScaleLine : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleLine(QWidget *parent = nullptr);

    void show(const ScoreSheet &sheet);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int placeOf(const ScaleMark &mark) const;
    void paintMarks(QPainter &painter, int line) const;
    void paintAchieved(QPainter &painter, int line) const;

    ScoreSheet m_sheet;
};

} // namespace mandate
