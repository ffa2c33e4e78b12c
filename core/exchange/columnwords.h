// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>

namespace mandate {

// A text as it is compared: lower case, no accents or punctuation, years as "yyyy".
QString plainWords(const QString &text);
// The year a title speaks of, its first where it names two ("2014-15"); 0 where none.
int yearIn(const QString &title);

// What offices call the columns and the words of their spreadsheets, in several languages.
class ColumnWords
{
public:
    ColumnWords();

    // How well a title fits a field such as "indicators.weight", 0 to 100.
    int likeness(const QString &title, const QString &field) const;
    // The best of all fields.
    int likeness(const QString &title) const;
    // Ours for a word of theirs: "hausse" is "up" among "direction"; empty where it is none.
    QString choice(const QString &list, const QString &word) const;
    // Whether a row that begins so is a total or a note.
    bool endsTable(const QString &text) const;

private:
    const std::map<QString, int> &fits(const QString &title) const;

    std::map<QString, QStringList> m_names;
    std::map<QString, QHash<QString, QString>> m_choices;
    mutable QHash<QString, std::map<QString, int>> m_fits; // of titles that were asked for
};

} // namespace mandate
