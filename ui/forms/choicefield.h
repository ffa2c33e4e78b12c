// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

#include <QStringList>

class QComboBox;

namespace mandate {

// One of a few choices, in the field's words; it counts as left as soon as one is chosen.
class ChoiceField : public FieldEditor
{
    Q_OBJECT

public:
    // The names of the register; what each is called is looked up. Yes and no are "1" and "0".
    explicit ChoiceField(const QStringList &names, QWidget *parent = nullptr);
    static ChoiceField *yesNo(QWidget *parent);
    // The same with words of its own for each name.
    void setWords(const QStringList &words);

    QString input() const override;
    void showInput(const QString &input) override;
    void setFixed(bool fixed) override;

private:
    QComboBox *m_box;
};

} // namespace mandate
