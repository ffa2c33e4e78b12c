// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;

namespace mandate {

// A field of one line, as wide as so many figures; 0 fills the row.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineEditor(int width, bool isNumber, QWidget *parent = nullptr);

    QString input() const override;
    void showInput(const QString &input) override;
    void setFixed(bool fixed) override;

private:
    QLineEdit *m_line;
};

} // namespace mandate
