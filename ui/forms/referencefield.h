// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/recordname.h"
#include "ui/forms/fieldeditor.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace mandate {

class Session;

// Chooses an office, a post, a person or another record by typing a part of its code or name. It shows the
// name and gives the identity.
class ReferenceField : public FieldEditor
{
    Q_OBJECT

public:
    // Records of one kind, or any party where the target is null.
    ReferenceField(Session &session, const Description *target, QWidget *parent = nullptr);

    // The identity; empty where nothing is chosen, and the words themselves where they name nothing.
    QString input() const override;
    void showInput(const QString &input) override;
    void setFixed(bool fixed) override;
    // What stands in it while it is empty.
    void setPlaceholder(const QString &text);

private:
    void search(const QString &words);
    void offer(const std::vector<RecordName> &names);
    void choose(const QModelIndex &index);
    void showName(const RecordName &name);

    Session &m_session;
    const Description *m_target;
    QLineEdit *m_line;
    QStandardItemModel *m_hits;
    QCompleter *m_completer;
    Uuid m_chosen;
    QString m_name; // of what is chosen, as the line shows it
    int m_generation = 0;
};

} // namespace mandate
