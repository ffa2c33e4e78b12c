// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QPlainTextEdit;

namespace mandate {

// A text of several lines.
class AreaField : public FieldEditor
{
    Q_OBJECT

public:
    explicit AreaField(int lines, QWidget *parent = nullptr);

    QString input() const override;
    void showInput(const QString &input) override;
    void setFixed(bool fixed) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace mandate
