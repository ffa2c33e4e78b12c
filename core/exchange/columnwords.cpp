// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnwords.h"

#include "core/exchange/layout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace mandate {

namespace {

constexpr int LongestTitle = 160;
const QString Year = QStringLiteral("yyyy");

QJsonObject table(const char *name)
{
    QFile file(QStringLiteral(":/exchange/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString withYears(QString words)
{
    static const QRegularExpression years(
        QStringLiteral("\\b(?:fy )?(?:19|20)\\d\\d(?: (?:(?:19|20)\\d\\d|\\d\\d))?\\b"));
    return words.replace(years, Year);
}

// Of one wording of a title and one phrase.
int fit(const QString &title, const QString &phrase)
{
    if (title == phrase)
        return 100;
    if (phrase.size() <= 2 || title.size() <= phrase.size())
        return 0;
    const auto extra = int(title.count(u' ') - phrase.count(u' '));
    if (title.startsWith(phrase + u' '))
        return std::max(56, 88 - 4 * extra);
    if (title.endsWith(u' ' + phrase))
        return std::max(52, 80 - 4 * extra);
    return title.contains(u' ' + phrase + u' ') ? std::max(50, 68 - 4 * extra) : 0;
}

// The whole of a title, its lowest row, and those above it count for less.
std::vector<std::pair<QString, int>> wordings(const QString &title)
{
    std::vector<std::pair<QString, int>> all;
    const auto add = [&all](const QString &text, int loss) {
        const QString words = plainWords(text);
        if (words.isEmpty() || words.size() > LongestTitle)
            return;
        all.emplace_back(words, loss);
        const QString bare = QString(words).remove(Year).simplified();
        if (!bare.isEmpty() && bare != words)
            all.emplace_back(bare, loss + 6);
    };
    add(title, 0);
    const QStringList rows = title.split(QStringLiteral(" / "));
    for (qsizetype row = 0; rows.size() > 1 && row < rows.size(); ++row)
        add(rows[row], row + 1 == rows.size() ? 0 : 12);
    return all;
}

} // namespace

QString plainWords(const QString &text)
{
    QString words;
    for (const QChar c : text.left(4 * LongestTitle).normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        words += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    }
    words = withYears(words.simplified());
    return words.isEmpty() ? text.trimmed().toLower() : words;
}

int yearIn(const QString &title)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)"));
    return year.match(title).captured(1).toInt();
}

ColumnWords::ColumnWords()
{
    const QJsonObject names = table("columns");
    for (auto field = names.begin(); field != names.end(); ++field)
        for (const QJsonValue &name : field.value().toArray())
            m_names[field.key()] += withYears(name.toString());
    // "Title" and "Weight" alone are an indicator's.
    static const QStringList parents{QStringLiteral("objectives"), QStringLiteral("actions")};
    for (const SheetLayout &layout : allSheets())
        for (const SheetColumn &column : layout.columns)
            if (!parents.contains(layout.title()))
                m_names[layout.title() + u'.' + column.title()] += plainWords(column.title());
    const QJsonObject lists = table("words");
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        if (list.value().isArray())
            for (const QJsonValue &word : list.value().toArray())
                m_choices[list.key()].insert(plainWords(word.toString()), word.toString());
        const QJsonObject choices = list.value().toObject();
        for (auto choice = choices.begin(); choice != choices.end(); ++choice)
            for (const QJsonValue &word : choice.value().toArray())
                m_choices[list.key()].insert(plainWords(word.toString()), choice.key());
    }
}

const std::map<QString, int> &ColumnWords::fits(const QString &title) const
{
    const auto known = m_fits.constFind(title);
    if (known != m_fits.constEnd())
        return *known;
    std::map<QString, int> fits;
    for (const auto &[words, loss] : wordings(title))
        for (const auto &[field, phrases] : m_names)
            for (const QString &phrase : phrases)
                if (const int found = fit(words, phrase) - loss; found > 0)
                    fits[field] = std::max(fits[field], found);
    return *m_fits.insert(title, std::move(fits));
}

int ColumnWords::likeness(const QString &title, const QString &field) const
{
    const auto &all = fits(title);
    const auto found = all.find(field);
    return found == all.end() ? 0 : found->second;
}

int ColumnWords::likeness(const QString &title) const
{
    int best = 0;
    for (const auto &[field, found] : fits(title))
        best = std::max(best, found);
    return best;
}

QString ColumnWords::choice(const QString &list, const QString &word) const
{
    const auto choices = m_choices.find(list);
    return choices == m_choices.end() ? QString() : choices->second.value(plainWords(word));
}

bool ColumnWords::endsTable(const QString &text) const
{
    const auto &words = m_choices.at(QStringLiteral("without"));
    const QString plain = plainWords(text);
    if (words.contains(plain))
        return true;
    return std::any_of(words.keyBegin(), words.keyEnd(),
                       [&plain](const QString &word) { return plain.startsWith(word + u' '); });
}

} // namespace mandate
