// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/look/palette.h"

#include <QListWidget>

namespace mandate {

// One point to correct, and the field of the record it is about.
struct PointLine
{
    QString text;
    Uuid record;
    QString column;
    Status status = Status::Watch;

    bool operator==(const PointLine &) const = default;
};

// What has to be put right before an agreement is signed; choosing a line goes there.
class PointsList : public QListWidget
{
    Q_OBJECT

public:
    explicit PointsList(QWidget *parent = nullptr);

    void show(const std::vector<PointLine> &points);

signals:
    void chosen(const mandate::Uuid &record, const QString &column);

private:
    std::vector<PointLine> m_points;
};

} // namespace mandate
