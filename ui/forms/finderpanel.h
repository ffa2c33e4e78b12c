// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace mandate {

// One record that may be chosen, as it reads in a list.
struct Choosable
{
    Uuid id;
    QString text;
    QString detail = {}; // spoken and shown beside it: what kind of record it is
};

// Finds a record by typing a part of its code or title: the arrow keys walk through what is found, Enter
// chooses, Esc leaves.
class FinderPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FinderPanel(QWidget *parent = nullptr);

    // The purpose is handed back with the choice, so that one panel serves many questions.
    void ask(const QString &purpose, const QString &heading, const QString &hint);
    void showFound(const std::vector<Choosable> &found);
    void leave();
    const QString &purpose() const { return m_purpose; }

signals:
    void wordsChanged(const QString &words);
    void chosen(const QString &purpose, const mandate::Uuid &record, const QString &text);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    QString m_purpose;
    QLabel *m_heading;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_none;
};

} // namespace mandate
