// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mappingchooser.h"

#include "ui/models/importdesk.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace mandate {

MappingChooser::MappingChooser(ImportDesk &desk, QWidget *parent) : QComboBox(parent), m_desk(desk)
{
    setAccessibleName(tr("Saved mappings"));
    view()->setAccessibleName(accessibleName());
    connect(this, &QComboBox::activated, this, &MappingChooser::choose);
}

QString MappingChooser::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/mappings");
}

void MappingChooser::list()
{
    clear();
    addItem(tr("as guessed"));
    const QDir kept(folder());
    for (const QString &file : kept.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        addItem(QFileInfo(file).completeBaseName(), kept.filePath(file));
    addItem(tr("Open a mapping…"), QStringLiteral("open"));
    addItem(tr("Save this mapping…"), QStringLiteral("save"));
}

void MappingChooser::choose(int choice)
{
    const QString path = itemData(choice).toString();
    if (path == QLatin1String("open"))
        return openFile();
    if (path == QLatin1String("save"))
        return saveFile();
    if (!path.isEmpty())
        return m_desk.openMapping(path);
    m_desk.guessAgain();
}

void MappingChooser::openFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a mapping"), folder(), tr("Mappings (*.json)"));
    if (path.isEmpty())
        setCurrentIndex(0);
    else
        m_desk.openMapping(path);
}

void MappingChooser::saveFile()
{
    QDir().mkpath(folder());
    const QString file = QFileInfo(m_desk.name()).completeBaseName() + QStringLiteral(".json");
    QString path = QFileDialog::getSaveFileName(this, tr("Save this mapping"), QDir(folder()).filePath(file),
                                                tr("Mappings (*.json)"));
    setCurrentIndex(0);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".json")))
        path += QLatin1String(".json");
    if (const auto written = m_desk.saveMapping(path); !written)
        return emit failed(written.error());
    list();
    setCurrentIndex(std::max(0, findData(path)));
    emit saved(path);
}

} // namespace mandate
