// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadefilter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mandate {

// What of the cascade is looked for: words, a level, a state.
class CascadeFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CascadeFilterBar(QWidget *parent = nullptr);

    CascadeFilter filter() const;
    void clear();

signals:
    // As the typing pauses.
    void changed();

private:
    QComboBox *makeChoice(const QString &name, const QString &all);

    QLineEdit *m_words;
    QComboBox *m_level;
    QComboBox *m_state;
    QTimer m_typing;
};

} // namespace mandate
