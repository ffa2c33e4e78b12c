// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/comments.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace mandate {

class MessageLine;

// What was remarked on an agreement, matter by matter, and a place to write. It writes nothing itself: it
// tells what was written.
class CommentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsPanel(QWidget *parent = nullptr);

    // The name of each item a comment may be on: "1.1.1 Cereal production".
    using Names = std::map<Uuid, QString>;
    void show(const AgreementId &agreement, std::vector<CommentThread> threads, Names names);
    // The item the reader stands on; null for the agreement as a whole.
    void setItem(const Uuid &item);
    void settle(const QString &written, const QString &problem);
    int openCount() const;

signals:
    void written(const mandate::Comment &comment);
    // A matter was chosen: its item is to be shown.
    void chosen(const mandate::Uuid &item, const QString &column);

private:
    void fill();
    void showPlace();
    void tell(bool settles, bool answers);
    const CommentThread *chosenThread() const;

    QLabel *m_place;
    QCheckBox *m_onlyItem;
    QTreeWidget *m_tree;
    QPlainTextEdit *m_text;
    QPushButton *m_comment;
    QPushButton *m_answer;
    QPushButton *m_settle;
    MessageLine *m_message;
    AgreementId m_agreement;
    Uuid m_item;
    std::vector<CommentThread> m_threads;
    Names m_names;
};

} // namespace mandate
