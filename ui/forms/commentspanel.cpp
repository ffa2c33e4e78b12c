// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/commentspanel.h"

#include "core/scoring/typing.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"

#include <QCheckBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace mandate {

namespace {

constexpr int ThreadRole = Qt::UserRole;

QString signature(const Remark &remark)
{
    const QString by = remark.by.isEmpty() ? CommentsPanel::tr("somebody") : remark.by;
    return CommentsPanel::tr("%1, %2").arg(by,
                                           QLocale().toString(remark.at.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

CommentsPanel::CommentsPanel(QWidget *parent)
    : QWidget(parent),
      m_place(new QLabel(this)),
      m_onlyItem(new QCheckBox(tr("Only on this &item"), this)),
      m_tree(new QTreeWidget(this)),
      m_text(new QPlainTextEdit(this)),
      m_comment(new QPushButton(tr("Co&mment"), this)),
      m_answer(new QPushButton(tr("&Answer"), this)),
      m_settle(new QPushButton(tr("&Settle"), this)),
      m_message(new MessageLine(this))
{
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_tree->setAccessibleName(tr("Comments"));
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_text->setAccessibleName(tr("New comment"));
    m_text->setPlaceholderText(tr("Write a comment. Comments are never printed."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Inside);
    for (QPushButton *button : {m_comment, m_answer, m_settle})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Between, space::Between, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(m_onlyItem);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_place);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_onlyItem, &QCheckBox::toggled, this, &CommentsPanel::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CommentsPanel::showPlace);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (const CommentThread *thread = chosenThread())
            emit chosen(thread->first().item, thread->first().column);
    });
    connect(m_comment, &QPushButton::clicked, this, [this] { tell(false, false); });
    connect(m_answer, &QPushButton::clicked, this, [this] { tell(false, true); });
    connect(m_settle, &QPushButton::clicked, this, [this] { tell(true, true); });
    setFocusProxy(m_text);
    showPlace();
}

void CommentsPanel::show(const AgreementId &agreement, std::vector<CommentThread> threads, Names names)
{
    m_agreement = agreement;
    m_threads = std::move(threads);
    m_names = std::move(names);
    fill();
}

void CommentsPanel::setItem(const Uuid &item)
{
    if (item == m_item)
        return;
    m_item = item;
    m_onlyItem->isChecked() ? fill() : showPlace();
}

int CommentsPanel::openCount() const
{
    return int(std::count_if(m_threads.begin(), m_threads.end(),
                             [](const CommentThread &thread) { return !thread.isSettled; }));
}

void CommentsPanel::fill()
{
    m_tree->clear();
    for (std::size_t i = 0; i < m_threads.size(); ++i) {
        const CommentThread &thread = m_threads[i];
        if (m_onlyItem->isChecked() && thread.first().item != m_item)
            continue;
        const auto name = m_names.find(thread.first().item);
        const QString place = name == m_names.end() ? tr("Whole agreement") : name->second;
        const QString state = thread.isSettled ? tr("settled") : tr("open");
        QTreeWidgetItem *top = nullptr;
        for (const Remark &remark : thread.remarks) {
            auto *line = top ? new QTreeWidgetItem(top) : new QTreeWidgetItem(m_tree);
            const QString words = remark.comment.text.isEmpty() ? tr("Settled.") : remark.comment.text;
            line->setText(0,
                          top ? QStringLiteral("%1\n%2").arg(words, signature(remark))
                              : tr("%1 (%2)\n%3\n%4").arg(place.left(60), state, words, signature(remark)));
            line->setData(0, ThreadRole, int(i));
            line->setToolTip(0, words);
            top = top ? top : line;
        }
        top->setExpanded(!thread.isSettled);
    }
    showPlace();
}

const CommentThread *CommentsPanel::chosenThread() const
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    return line ? &m_threads[std::size_t(line->data(0, ThreadRole).toInt())] : nullptr;
}

void CommentsPanel::showPlace()
{
    const auto name = m_names.find(m_item);
    m_place->setText(name == m_names.end() ? tr("On the whole agreement")
                                           : tr("On %1").arg(name->second.left(60)));
    m_answer->setEnabled(chosenThread());
    m_settle->setEnabled(chosenThread() && !chosenThread()->isSettled);
}

// A matter may be settled without another word; all else needs one.
void CommentsPanel::tell(bool settles, bool answers)
{
    const QString text = cleaned(m_text->toPlainText(), false).trimmed();
    const CommentThread *thread = answers ? chosenThread() : nullptr;
    if (m_agreement.isNull() || (answers && !thread))
        return;
    if (text.isEmpty() && !settles) {
        m_message->say(tr("There is nothing to save yet: write what you remark."), Status::Watch);
        return m_text->setFocus();
    }
    Comment comment;
    comment.id = CommentId::create();
    comment.agreement = m_agreement;
    comment.item = thread ? thread->first().item : m_item;
    comment.column = thread ? thread->first().column : QString();
    comment.text = text;
    comment.answers = thread ? thread->first().id : CommentId();
    comment.settles = settles;
    m_text->clear();
    m_message->clear();
    emit written(comment);
}

void CommentsPanel::settle(const QString &written, const QString &problem)
{
    m_message->say(problem, Status::Bad);
    if (!problem.isEmpty() && m_text->toPlainText().isEmpty())
        m_text->setPlainText(written);
}

} // namespace mandate
