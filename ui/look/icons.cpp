// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QAction>
#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// The icons live in a static library: their resource must be named to be linked.
static void linkIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace mandate {

void dressActions(const QObject &within, const QColor &colour)
{
    for (QAction *action : within.findChildren<QAction *>())
        action->setIcon(lineIcon(action->objectName(), colour));
}

void useIcons()
{
    linkIcons();
}

QIcon lineIcon(const QString &name, const QColor &colour)
{
    useIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer drawing(file.readAll().replace("#000000", colour.name().toLatin1()));
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 40, 48, 60}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace mandate
