// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QUrl;

namespace mandate {

class HelpPage;

// The offline help: a list of its pages, narrowed by words, and the page that was asked for.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    // A page that is not there gives way to the first.
    void open(const QString &topic);
    QString topic() const;
    // The page that speaks of a widget, or of what it is part of; empty where none does.
    static QString topicOf(const QWidget *widget);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readTopics();
    void narrow(const QString &typed);
    void showTopic();
    void follow(const QUrl &page);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_find;
    QListWidget *m_topics;
    QLabel *m_none;
    HelpPage *m_page;
};

} // namespace mandate
