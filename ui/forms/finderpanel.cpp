// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/finderpanel.h"

#include "ui/look/metrics.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr int ShownRows = 6;

} // namespace

FinderPanel::FinderPanel(QWidget *parent)
    : QFrame(parent),
      m_heading(new QLabel(this)),
      m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_none(new QLabel(tr("Nothing of this code or title."), this))
{
    setObjectName(QStringLiteral("finderPanel"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Find"));
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFixedHeight(ShownRows * rowHeight());
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    connect(m_words, &QLineEdit::textChanged, this, &FinderPanel::wordsChanged);
    connect(m_words, &QLineEdit::returnPressed, this, &FinderPanel::choose);
    connect(m_list, &QListWidget::itemActivated, this, &FinderPanel::choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Between, space::Group, space::Between);
    layout->setSpacing(space::Inside);
    layout->addWidget(m_heading);
    layout->addWidget(m_words);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    hide();
}

void FinderPanel::ask(const QString &purpose, const QString &heading, const QString &hint)
{
    m_purpose = purpose;
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_words->setPlaceholderText(hint);
    m_words->setAccessibleName(hint);
    m_words->clear();
    m_list->clear();
    m_none->hide();
    QFrame::show();
    m_words->setFocus();
    emit wordsChanged({});
}

void FinderPanel::showFound(const std::vector<Choosable> &found)
{
    m_list->clear();
    for (const Choosable &record : found) {
        auto *item = new QListWidgetItem(record.text, m_list);
        item->setData(Qt::UserRole, record.id.text());
        item->setToolTip(record.detail);
        item->setSizeHint({0, rowHeight()});
        item->setData(Qt::AccessibleDescriptionRole, record.detail);
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(found.empty());
    m_list->setVisible(!found.empty());
}

void FinderPanel::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    const auto record = item ? Uuid::parse(item->data(Qt::UserRole).toString()) : std::nullopt;
    if (!record)
        return;
    hide();
    emit chosen(m_purpose, *record, item->text());
}

void FinderPanel::leave()
{
    hide();
    m_purpose.clear();
    emit left();
}

bool FinderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void FinderPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

} // namespace mandate
