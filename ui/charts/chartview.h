// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include <functional>
#include <memory>

namespace mandate {

struct Colours;

// A chart in the window. It is drawn anew when the colours change; T or Enter asks for its rows, Ctrl+C
// copies it as a picture. What it shows is also said in words, for those who hear it.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    using Draw = std::function<std::unique_ptr<QChart>(const Colours &)>;

    explicit ChartView(const QString &name, QWidget *parent = nullptr);

    void draw(Draw draw, const QString &inWords);
    // The chart as it would stand on white paper.
    void paintOnPaper(QPainter &painter, const QRectF &place) const;
    QPixmap picture() const;

signals:
    void rowsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw();

    Draw m_draw;
};

} // namespace mandate
