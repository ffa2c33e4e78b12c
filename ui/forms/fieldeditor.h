// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mandate {

// What a field of a form is typed into. It shows and gives the text of fieldtext.h, and says when it is left.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *inner, QWidget *parent = nullptr);

    virtual QString input() const = 0;
    virtual void showInput(const QString &input) = 0;
    virtual void setFixed(bool fixed) = 0;
    // For those who hear or search the field.
    void setName(const QString &name, const QString &column);
    // Outlined while what stands in it was not taken.
    void setRefused(bool refused);

signals:
    void left();
    // Escape: what was there before the typing is wanted back.
    void reverted();

protected:
    QWidget *inner() const { return m_inner; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_inner;
    bool m_isRefused = false;
};

} // namespace mandate
