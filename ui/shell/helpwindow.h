// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace mandate {

// The offline help: a list of its pages, narrowed by words, and the page that was asked for.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    // A page that is not there gives way to the first.
    void open(const QString &topic);
    QString topic() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readTopics();
    void narrow(const QString &words);
    void showTopic();

    QLineEdit *m_find;
    QListWidget *m_topics;
    QTextBrowser *m_page;
};

} // namespace mandate
