// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace mandate {

// A text of several lines that reports a new one as it is left.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(const QString &name, QWidget *parent = nullptr);

    // Leaves alone what somebody is typing, and what was refused.
    void show(const QString &text, bool readOnly);
    // Keeps what was not taken until it is typed into again.
    void refuse(const QString &text);
    void forgetRefused() { m_isRefused = false; }

signals:
    // With the text that was shown as the typing began.
    void edited(const QString &seen, const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    QSize sizeHint() const override;

private:
    QString m_shown;
    bool m_isRefused = false;
};

} // namespace mandate
