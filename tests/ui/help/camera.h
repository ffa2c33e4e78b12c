// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

class QImage;
class QWidget;

namespace mandate {

// Writes what widgets show as small PNG files into a folder.
class Camera
{
public:
    explicit Camera(const QString &folder);

    // The whole of a widget, or as much of it from the top as this height.
    void take(const QString &name, QWidget &widget, int height = 0) const;

private:
    QDir m_folder;
};

// The picture in at most 256 colours, those of its own that say most.
QImage inFewColours(const QImage &picture);

} // namespace mandate
