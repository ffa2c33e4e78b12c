// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <memory>

namespace mandate {

class CascadeChart;

// The sheets of a chart, one below the other, as they will be printed. Ctrl and the wheel, or plus and minus,
// draw them larger and smaller; 0 fits a sheet to the width.
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);
    ~SheetView() override;

    void show(std::unique_ptr<CascadeChart> chart);
    const CascadeChart *chart() const { return m_chart.get(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void zoom(double factor);
    void fitBars();
    // Pixels to a point.
    double scale() const;
    QSizeF sheet() const;

    std::unique_ptr<CascadeChart> m_chart;
    double m_zoom = 1;
};

} // namespace mandate
