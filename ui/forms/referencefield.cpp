// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/referencefield.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace mandate {

ReferenceField::ReferenceField(Session &session, const Description *target, QWidget *parent)
    : FieldEditor(new QLineEdit, parent),
      m_session(session),
      m_target(target),
      m_line(static_cast<QLineEdit *>(inner())),
      m_hits(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_hits, this))
{
    m_line->setPlaceholderText(tr("Type a code or a name"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->popup()->setAccessibleName(tr("Choices"));
    connect(m_line, &QLineEdit::textEdited, this, &ReferenceField::search);
    connect(m_line, &QLineEdit::returnPressed, this, &ReferenceField::left);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ReferenceField::choose);
}

QString ReferenceField::input() const
{
    const QString words = m_line->text().trimmed();
    // Also while the name is still being looked up.
    if (words == m_name)
        return m_chosen.isNull() ? QString() : m_chosen.text();
    if (words.isEmpty())
        return {};
    // A code or a name typed to its end needs no choosing.
    for (int row = 0; row < m_hits->rowCount(); ++row) {
        const QStandardItem *item = m_hits->item(row);
        if (words == item->text() || words == item->data(Qt::UserRole + 1).toString()
            || words == item->data(Qt::UserRole + 2).toString())
            return item->data(Qt::UserRole).toString();
    }
    return words;
}

void ReferenceField::showInput(const QString &input)
{
    const auto id = Uuid::parse(input);
    if (id && *id == m_chosen && m_line->text() == m_name)
        return;
    ++m_generation;
    m_chosen = id.value_or(Uuid());
    m_name.clear();
    m_line->setText(id ? QString() : input);
    if (!id)
        return;
    const auto question = [target = m_target, id = *id](const Store &store) {
        return recordName(store.database(), target, id);
    };
    whenAnswered(m_session.ask(question), this, [this, asked = m_generation](const Result<RecordName> &name) {
        if (name && asked == m_generation)
            showName(*name);
    });
}

void ReferenceField::setFixed(bool fixed)
{
    m_line->setReadOnly(fixed);
}

void ReferenceField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
    m_line->setToolTip(text); // it may be narrower than its words
}

void ReferenceField::search(const QString &words)
{
    const auto question = [search = RecordSearch{m_target, words}](const Store &store) {
        return recordsNamed(store.database(), search);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, asked = ++m_generation](const Result<std::vector<RecordName>> &names) {
                     if (names && asked == m_generation)
                         offer(*names);
                 });
}

void ReferenceField::offer(const std::vector<RecordName> &names)
{
    m_hits->clear();
    for (const RecordName &name : names) {
        auto *item = new QStandardItem(name.text());
        item->setData(name.id.text(), Qt::UserRole);
        item->setData(name.code, Qt::UserRole + 1);
        item->setData(name.name, Qt::UserRole + 2);
        m_hits->appendRow(item);
    }
    if (!m_line->hasFocus() || names.empty())
        return m_completer->popup()->hide();
    m_completer->complete();
    // Enter and Tab take the first, as they take any other that the arrows lead to.
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ReferenceField::choose(const QModelIndex &index)
{
    ++m_generation;
    m_chosen = Uuid::parse(index.data(Qt::UserRole).toString()).value_or(Uuid());
    m_name = index.data().toString();
    m_line->setText(m_name);
    emit left();
}

void ReferenceField::showName(const RecordName &name)
{
    m_name = name.text();
    m_line->setText(m_name);
    m_line->setCursorPosition(0);
}

} // namespace mandate
