// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rowpreview.h"

#include "ui/look/metrics.h"
#include "ui/look/roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace mandate {

RowPreview::RowPreview(QTableView &list) : QTextBrowser(&list), m_list(list)
{
    setAccessibleName(tr("Preview of the row"));
    setTabChangesFocus(true);
    setOpenLinks(false);
    document()->setDocumentMargin(space::Between);
    list.installEventFilter(this);
    m_later.setSingleShot(true); // what takes a list's rows away puts its current row back first
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &RowPreview::refresh);
    QWidget::setTabOrder(&list, this);
    hide();
}

void togglePreview(QTableView &list)
{
    auto *preview = list.findChild<RowPreview *>(QString(), Qt::FindDirectChildrenOnly);
    if (!preview)
        preview = new RowPreview(list);
    preview->toggle();
}

void RowPreview::toggle()
{
    if (isVisible())
        close();
    else
        open();
}

void RowPreview::open()
{
    fill();
    place();
    show();
    raise();
    follow();
}

void RowPreview::follow()
{
    m_following = std::make_unique<QObject>();
    const auto refreshOn = [this](auto *sender, auto signal) {
        connect(sender, signal, m_following.get(), [this] { m_later.start(); });
    };
    refreshOn(m_list.selectionModel(), &QItemSelectionModel::currentRowChanged);
    refreshOn(m_list.model(), &QAbstractItemModel::dataChanged);
    refreshOn(m_list.model(), &QAbstractItemModel::modelReset);
    refreshOn(m_list.model(), &QAbstractItemModel::rowsRemoved);
    connect(m_list.selectionModel(), &QItemSelectionModel::currentRowChanged, m_following.get(),
            [this] { fill(); });
}

void RowPreview::refresh()
{
    if (!isVisible())
        return;
    if (m_list.currentIndex().isValid())
        fill();
    else
        close();
}

void RowPreview::close()
{
    m_following.reset();
    m_later.stop();
    if (hasFocus())
        m_list.setFocus();
    hide();
}

// In the order of the columns as they stand, the hidden ones too. A text is said as it is written.
void RowPreview::fill()
{
    const QModelIndex current = m_list.currentIndex();
    const QHeaderView &header = *m_list.horizontalHeader();
    QString text;
    for (int place = 0; current.isValid() && place < header.count(); ++place) {
        const QModelIndex cell = current.siblingAtColumn(header.logicalIndex(place));
        const QString value = cell.data().toString();
        if (value.isEmpty())
            continue;
        const QString title = m_list.model()->headerData(cell.column(), Qt::Horizontal).toString();
        text += QStringLiteral("<p><b>%1</b><br>%2</p>")
                    .arg(title.toHtmlEscaped(), value.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    }
    setHtml(text);
    setAccessibleDescription(toPlainText());
}

void RowPreview::place()
{
    const QRect rows = m_list.viewport()->geometry();
    const int width = std::min(figures(48), rows.width() / 2);
    setGeometry(rows.right() - width + 1, rows.top(), width, rows.height());
}

bool RowPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    if (event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QTextBrowser::eventFilter(watched, event);
}

void RowPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Space)
        close();
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace mandate
