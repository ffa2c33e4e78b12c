// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTextBrowser>
#include <QTimer>

namespace mandate {

// One page of the help as it is read. Its pictures are as wide as the page at most, and sharp on any screen.
class HelpPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);

    // Marks where these words stand, on this page and on those that follow.
    void mark(const QStringList &words);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void readAgain();
    void showMarks();
    QPixmap fitted(const QUrl &name);

    QStringList m_words;
    QTimer m_resized;
};

} // namespace mandate
