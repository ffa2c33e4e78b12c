// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/session/preferences.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;

namespace mandate {

class ElidedLabel;
class KeyField;
class MessageLine;
class Session;
class ShortcutModel;
class TableView;
struct ShortcutRow;

// How the user likes the program: its language and look, and the keys of every action.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

    void open(const Destination &destination) override;
    PageHead head() const override;

    void show(const Preferences &preferences, std::vector<ShortcutRow> shortcuts);

signals:
    void preferred(const mandate::Preferences &preferences);

private:
    QWidget *makeLook();
    QWidget *makeShortcuts();
    QWidget *makeKeys();
    void takeLook();
    void showChosen();
    void takeKeys(const QKeySequence &keys);
    void setKeys(const ShortcutRow &row, const QKeySequence &keys);
    void resetOne();
    void resetAll();
    const ShortcutRow *chosen() const;

    Preferences m_preferences;
    ShortcutModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QSpinBox *m_textSize;
    QSpinBox *m_lockAfter;
    MessageLine *m_later;
    QLineEdit *m_find;
    TableView *m_table;
    ElidedLabel *m_action;
    KeyField *m_keys;
    QPushButton *m_reset;
    MessageLine *m_problem;
};

} // namespace mandate
