// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadefilter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mandate {

class ReferenceField;
class Session;

// What of the cascade is looked for: words, an owner, a level, a state.
class CascadeFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CascadeFilterBar(Session &session, QWidget *parent = nullptr);

    CascadeFilter filter() const;
    void clear();

signals:
    // As the typing pauses.
    void changed();
    // What was typed for the owner names nobody; empty once it does again.
    void ownerUnknown(const QString &typed);

private:
    QComboBox *makeChoice(const QString &name, const QString &all);
    void takeOwner();

    QLineEdit *m_words;
    ReferenceField *m_owner;
    Uuid m_ownerTaken;
    QComboBox *m_level;
    QComboBox *m_state;
    QTimer m_typing;
};

} // namespace mandate
