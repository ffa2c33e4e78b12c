// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/help/camera.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QImageWriter>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace mandate {

namespace {

constexpr int MostPixels = 1640; // across: twice what the help shows of a picture
constexpr qsizetype MostBytes = 60 * 1024;
constexpr qsizetype MostColours = 48;
constexpr int Alike = 30; // how little two colours may differ, all channels together, to count as one

int distance(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other))
           + std::abs(qBlue(one) - qBlue(other));
}

// The colours of a picture, the most frequent first.
std::vector<QRgb> coloursOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    std::vector<QRgb> colours(counts.keyBegin(), counts.keyEnd());
    std::sort(colours.begin(), colours.end(), [&counts](QRgb one, QRgb other) {
        return counts[one] != counts[other] ? counts[one] > counts[other] : one > other;
    });
    return colours;
}

QByteArray pngOf(const QImage &picture, int width)
{
    QByteArray file;
    QBuffer buffer(&file);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(0); // the best compression, PNG loses nothing
    const bool isWhole = width == picture.width();
    if (!writer.write(
            inFewColours(isWhole ? picture : picture.scaledToWidth(width, Qt::SmoothTransformation))))
        qFatal("%s", qPrintable(writer.errorString()));
    return file;
}

} // namespace

QImage inFewColours(const QImage &picture)
{
    const QImage whole = picture.convertToFormat(QImage::Format_RGB32);
    QList<QRgb> kept;
    for (const QRgb colour : coloursOf(whole)) {
        const auto isAlike = [colour](QRgb other) { return distance(colour, other) < Alike; };
        if (kept.size() < MostColours && std::none_of(kept.cbegin(), kept.cend(), isAlike))
            kept += colour;
    }
    return whole.convertToFormat(QImage::Format_Indexed8, kept, Qt::ThresholdDither | Qt::AvoidDither);
}

Camera::Camera(const QString &folder) : m_folder(folder)
{
    m_folder.mkpath(QStringLiteral("."));
}

void Camera::take(const QString &name, QWidget &widget, int height) const
{
    const QRect shown =
        height > 0 ? QRect(0, 0, widget.width(), std::min(height, widget.height())) : widget.rect();
    const QImage picture = widget.grab(shown).toImage();
    int width = std::min(picture.width(), MostPixels);
    QByteArray file = pngOf(picture, width);
    for (; file.size() > MostBytes && width > MostPixels / 2; file = pngOf(picture, width))
        width -= width / 20;
    QFile target(m_folder.filePath(name + QStringLiteral(".png")));
    if (!target.open(QIODevice::WriteOnly) || target.write(file) != file.size())
        qFatal("%s: %s", qPrintable(target.fileName()), qPrintable(target.errorString()));
}

} // namespace mandate
