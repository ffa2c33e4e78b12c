// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray quoted(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

// An object whose members stand in the order they were written in: that of the columns is kept.
class ObjectText
{
public:
    void add(const char *key, const QByteArray &value) { add(QString::fromLatin1(key), value); }
    void add(const QString &key, const QByteArray &value)
    {
        m_members += (m_members.isEmpty() ? "" : ",") + ('\n' + quoted(key) + ": " + value);
    }
    void addText(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            add(key, quoted(text));
    }
    void addTexts(const char *key, const QStringList &texts)
    {
        if (!texts.isEmpty())
            add(key, quoted(texts));
    }
    bool isEmpty() const { return m_members.isEmpty(); }
    QByteArray text() const
    {
        return isEmpty() ? QByteArray("{}") : '{' + QByteArray(m_members).replace("\n", "\n  ") + "\n}";
    }

private:
    QByteArray m_members;
};

QByteArray listed(const QByteArrayList &items)
{
    return "[\n  " + items.join(",\n").replace("\n", "\n  ") + "\n]";
}

QByteArray textOf(const CellRule::Case &one)
{
    ObjectText text;
    text.addText("is", one.is);
    text.addText("ends", one.ends);
    text.addText("contains", one.contains);
    text.add("give", quoted(one.give));
    return text.text().replace("\n  ", " ").replace("\n", " ");
}

QByteArray textOf(const CellRule &rule)
{
    CellRule plain;
    plain.column = rule.column;
    plain.text = rule.text;
    if (rule == plain)
        return quoted(rule.text);
    ObjectText text;
    text.add("text", quoted(rule.text));
    text.addText("before", rule.before);
    text.addTexts("between", rule.between);
    QByteArrayList cases;
    for (const CellRule::Case &one : rule.cases)
        cases += textOf(one);
    if (!cases.isEmpty())
        text.add("cases", listed(cases));
    ObjectText words;
    for (const auto &[from, to] : rule.words)
        words.add(from, quoted(to));
    if (!words.isEmpty())
        text.add("words", words.text());
    if (rule.otherwise)
        text.add("otherwise", quoted(*rule.otherwise));
    text.addText("date", rule.date);
    if (rule.keep)
        text.add("keep", "true");
    return text.text();
}

QByteArray textOf(const std::vector<CellRule> &rules)
{
    ObjectText text;
    for (const CellRule &rule : rules)
        text.add(rule.column, textOf(rule));
    return text.text();
}

QByteArray textOf(const SheetRule &rule)
{
    ObjectText text;
    text.add("sheet", quoted(rule.sheet));
    if (rule.distinct)
        text.add("distinct", quoted(*rule.distinct));
    text.addText("where", rule.where);
    if (rule.depth > 0)
        text.add("depth", QByteArray::number(rule.depth));
    text.add("columns", textOf(rule.columns));
    QByteArrayList repeat;
    for (const auto &entry : rule.repeat)
        repeat += textOf(entry);
    if (!repeat.isEmpty())
        text.add("repeat", listed(repeat));
    return text.text();
}

QByteArray textOf(const TableRule &rule)
{
    ObjectText source;
    source.addText("sheet", rule.sheet);
    if (rule.skip > 0)
        source.add("skip", QByteArray::number(rule.skip));
    if (rule.header != 1)
        source.add("header", QByteArray::number(rule.header));
    source.addTexts("fill", rule.fill);
    source.addTexts("filled", rule.filled);
    source.addTexts("without", rule.without);
    if (rule.numberStyle != NumberStyle()) {
        source.addText("decimal", rule.numberStyle.decimalPoint);
        source.addText("group", rule.numberStyle.group);
    }
    ObjectText text;
    if (!source.isEmpty())
        text.add("source", source.text());
    QByteArrayList sheets;
    for (const SheetRule &sheet : rule.sheets)
        sheets += textOf(sheet);
    text.add("sheets", listed(sheets));
    return text.text();
}

} // namespace

QByteArray toJson(const Mapping &mapping)
{
    if (mapping.tables.size() == 1)
        return textOf(mapping.tables.front()) + '\n';
    QByteArrayList tables;
    for (const TableRule &table : mapping.tables)
        tables += textOf(table);
    ObjectText text;
    text.add("tables", listed(tables));
    return text.text() + '\n';
}

Result<void> writeMapping(const Mapping &mapping, const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray json = toJson(mapping);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(
            Error::Kind::Unwritable,
            Text::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

} // namespace mandate
