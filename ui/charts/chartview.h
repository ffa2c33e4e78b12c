// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpaint.h"

#include <QChartView>
#include <QTimer>

namespace mandate {

// A chart in the window. It is drawn anew when the colours change; T or Enter asks for its rows, Ctrl+C
// copies it as a picture. What it shows is also said in words, for those who hear it.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(const QString &name, QWidget *parent = nullptr);

    void draw(DrawChart draw, const QString &inWords);
    // The chart as it would stand on white paper.
    void paintOnPaper(QPainter &painter, const QRectF &place) const;
    QPixmap picture() const;

signals:
    void rowsWanted();
    void clickedAt(const QPointF &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw();

    DrawChart m_draw;
    QTimer m_resizing; // drawn anew for its size once that stands
};

} // namespace mandate
