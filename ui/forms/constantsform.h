// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace mandate {

class MessageLine;

// What is the same for all rows of a table: a field each, with what may be chosen and what is missing.
class ConstantsForm : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString field;
        QString label;
        QString value;
        QStringList choices;
        QString problem;

        bool operator==(const Entry &) const = default;
    };

    explicit ConstantsForm(QWidget *parent = nullptr);

    // Fields that are shown already keep what is being typed.
    void show(const std::vector<Entry> &entries);
    void focusField(const QString &field);

signals:
    void edited(const QString &field, const QString &text);

private:
    QComboBox *makeBox(const Entry &entry);
    void make(const std::vector<Entry> &entries);

    QGridLayout *m_layout;
    std::vector<Entry> m_entries;
    std::vector<QComboBox *> m_boxes;
    std::vector<MessageLine *> m_problems;
};

} // namespace mandate
