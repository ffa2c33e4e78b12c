// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paperpreview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

// Qt leaves its parts without names for those who cannot see them.
void nameParts(const QPrintPreviewDialog &preview)
{
    for (QLineEdit *field : preview.findChildren<QLineEdit *>())
        field->setAccessibleName(qobject_cast<QComboBox *>(field->parentWidget()) ? Text::tr("Zoom")
                                                                                  : Text::tr("Page"));
    for (QComboBox *box : preview.findChildren<QComboBox *>())
        box->setAccessibleName(Text::tr("Zoom"));
    for (QGraphicsView *view : preview.findChildren<QGraphicsView *>())
        view->setAccessibleName(preview.windowTitle());
}

} // namespace

void previewOnPaper(const QString &title, QWidget *parent, const std::function<void(QPrinter &paper)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(Text::tr("Print preview: %1").arg(title));
    preview.resize(parent->window()->size());
    nameParts(preview);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&paint](QPrinter *paper) { paint(*paper); });
    preview.exec();
}

} // namespace mandate
