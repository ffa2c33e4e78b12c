// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportpart.h"

#include "core/exchange/exportworkbook.h"
#include "core/exchange/layout.h"
#include "ui/forms/labels.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace mandate {

namespace {

// What a sheet holds in the reader's words, and how the file calls it.
QString shownTitle(const SheetLayout &sheet)
{
    const QString words = sheet.description().title();
    return QStringLiteral("%1 · %2").arg(QLocale().toUpper(words.left(1)) + words.mid(1), sheet.title());
}

} // namespace

ExportPart::ExportPart(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_sheets(new QListWidget(this)), m_message(new MessageLine(this))
{
    m_sheets->setAccessibleName(tr("Sheets to export"));
    m_sheets->setMinimumHeight(6 * rowHeight());
    for (const SheetLayout &sheet : allSheets()) {
        auto *item = new QListWidgetItem(shownTitle(sheet), m_sheets);
        item->setData(Qt::UserRole, sheet.title());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    auto *file = new QPushButton(tr("E&xport to a workbook…"), this);
    auto *folder = new QPushButton(tr("Export to CSV fi&les…"), this);
    connect(file, &QPushButton::clicked, this, &ExportPart::toFile);
    connect(folder, &QPushButton::clicked, this, &ExportPart::toFolder);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    buttons->addWidget(file);
    buttons->addWidget(folder);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(heading(tr("Export"), this));
    layout->addWidget(
        explanation(tr("These sheets, with every record of the register. What is exported can be "
                       "changed in a spreadsheet and imported again."),
                    this));
    layout->addWidget(m_sheets, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
}

void ExportPart::exportTo(bool isFile)
{
    const QString name = QFileInfo(m_session.path()).completeBaseName();
    QString target =
        QFileDialog::getSaveFileName(this, isFile ? tr("Export to a workbook") : tr("Export to a new folder"),
                                     QFileInfo(m_session.path()).absolutePath() + u'/' + name
                                         + (isFile ? QStringLiteral(".xlsx") : QString()),
                                     isFile ? tr("Workbooks (*.xlsx)") : tr("Folders (*)"));
    if (target.isEmpty())
        return;
    if (isFile && !target.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        target += QLatin1String(".xlsx");
    write(target);
}

void ExportPart::write(const QString &target)
{
    QStringList sheets;
    for (int i = 0; i < m_sheets->count(); ++i)
        if (m_sheets->item(i)->checkState() == Qt::Checked)
            sheets += m_sheets->item(i)->data(Qt::UserRole).toString();
    if (sheets.isEmpty())
        return m_message->say(tr("Choose at least one sheet."), Status::Watch);
    m_message->say(tr("Exporting…"));
    const auto question = [target, sheets](const Store &store) {
        return exportWorkbook(store.database(), target, sheets);
    };
    whenAnswered(m_session.report(question), this, [this, target](const Result<void> &written) {
        written ? m_message->say(tr("Exported to %1.").arg(QDir::toNativeSeparators(target)), Status::Good)
                : m_message->say(written.error());
    });
}

} // namespace mandate
