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

    // Leaves alone what somebody is typing.
    void show(const QString &text, bool readOnly);

signals:
    void edited(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    QSize sizeHint() const override;

private:
    QString m_shown;
};

} // namespace mandate
