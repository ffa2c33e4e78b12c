// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutbox.h"

#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace mandate {

void showAbout(QWidget *window)
{
    QMessageBox::about(
        window, MainWindow::tr("About Mandate"),
        MainWindow::tr(
            "<b>Mandate %1</b><p>Plans, agreements and results of a government in one register.</p>"
            "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace mandate
