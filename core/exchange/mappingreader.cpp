// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "core/exchange/layout.h"
#include "core/exchange/mapping.h"
#include "core/rules/jsonnode.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

using Type = JsonNode::Type;

// Reads the parts of a mapping; the first fault stays.
class MappingReader
{
public:
    explicit MappingReader(Mapping &mapping) : m_mapping(mapping) {}

    void read(const JsonNode &root)
    {
        const JsonNode *tables = root.item(QStringLiteral("tables"));
        if (!tables)
            return readTable(root, {});
        expectKeys(root, {}, {"tables"});
        if (tables->type != Type::List || tables->items.empty())
            return fault(*tables, QStringLiteral("tables"), Text::tr("expected a list of tables"));
        for (std::size_t i = 0; i < tables->items.size(); ++i)
            readTable(tables->items[i], QStringLiteral("tables[%1].").arg(i));
    }

    const std::optional<RuleFault> &fault() const { return m_fault; }

private:
    void fault(const JsonNode &node, const QString &path, const QString &reason)
    {
        if (!m_fault)
            m_fault = RuleFault{node.line, path, reason};
    }

    void expectKeys(const JsonNode &node, const QString &path, std::initializer_list<const char *> known)
    {
        if (node.type != Type::Object)
            return fault(node, path, Text::tr("expected an object, found %1").arg(node.shown()));
        for (std::size_t i = 0; i < node.keys.size(); ++i)
            if (std::none_of(known.begin(), known.end(),
                             [&](const char *key) { return node.keys[i] == QLatin1String(key); }))
                fault(node.items[i], path, Text::tr("the key “%1” is unknown here").arg(node.keys[i]));
    }

    QString text(const JsonNode &node, const QString &path)
    {
        if (node.type != Type::Text)
            fault(node, path, Text::tr("expected a text, found %1").arg(node.shown()));
        return node.text;
    }

    QString text(const JsonNode &parent, const char *key, const QString &path)
    {
        const JsonNode *node = parent.item(QString::fromLatin1(key));
        return node ? text(*node, path + u'.' + QLatin1String(key)) : QString();
    }

    void readTable(const JsonNode &node, const QString &path)
    {
        TableRule &table = m_mapping.tables.emplace_back();
        expectKeys(node, path, {"source", "sheets"});
        if (const JsonNode *source = node.item(QStringLiteral("source")))
            readSource(*source, path + QStringLiteral("source"), table);
        const JsonNode *sheets = node.item(QStringLiteral("sheets"));
        if (!sheets || sheets->type != Type::List || sheets->items.empty())
            return fault(sheets ? *sheets : node, path + QStringLiteral("sheets"),
                         Text::tr("expected a list of sheets"));
        for (std::size_t i = 0; i < sheets->items.size(); ++i)
            readSheet(sheets->items[i], path + QStringLiteral("sheets[%1]").arg(i),
                      table.sheets.emplace_back());
    }

    void readSource(const JsonNode &node, const QString &path, TableRule &table)
    {
        expectKeys(node, path, {"sheet", "skip", "header", "fill", "filled", "without", "decimal", "group"});
        table.sheet = text(node, "sheet", path);
        readCount(node, "skip", path, table.skip);
        readCount(node, "header", path, table.header);
        readTexts(node, "fill", path, table.fill);
        readTexts(node, "filled", path, table.filled);
        readTexts(node, "without", path, table.without);
        readMark(node, "decimal", path, table.numberStyle.decimalPoint);
        readMark(node, "group", path, table.numberStyle.group);
    }

    void readCount(const JsonNode &parent, const char *key, const QString &path, int &count)
    {
        const JsonNode *node = parent.item(QString::fromLatin1(key));
        if (!node)
            return;
        bool isNumber = false;
        count = node->text.toInt(&isNumber);
        if (node->type != Type::Number || !isNumber || count < 0 || count > int(Allowance::Rows))
            fault(*node, path + u'.' + QLatin1String(key), Text::tr("expected a number of rows"));
    }

    void readTexts(const JsonNode &parent, const char *key, const QString &path, QStringList &texts)
    {
        const JsonNode *node = parent.item(QString::fromLatin1(key));
        if (node && node->type != Type::List)
            return fault(*node, path + u'.' + QLatin1String(key), Text::tr("expected a list of texts"));
        if (node)
            for (const JsonNode &one : node->items)
                texts += text(one, path + u'.' + QLatin1String(key));
    }

    void readMark(const JsonNode &source, const char *key, const QString &path, QChar &mark)
    {
        const JsonNode *node = source.item(QString::fromLatin1(key));
        if (!node)
            return;
        if (node->type != Type::Text || node->text.size() != 1)
            return fault(*node, path + u'.' + QLatin1String(key), Text::tr("expected one character"));
        mark = node->text.front();
    }

    void readSheet(const JsonNode &node, const QString &path, SheetRule &rule)
    {
        expectKeys(node, path, {"sheet", "distinct", "where", "depth", "columns", "repeat"});
        rule.where = text(node, "where", path);
        readCount(node, "depth", path, rule.depth);
        rule.sheet = text(node, "sheet", path);
        const SheetLayout *layout = sheetLayout(rule.sheet);
        if (!layout)
            return fault(node, path + QStringLiteral(".sheet"),
                         Text::tr("“%1” is no sheet of the workbook").arg(rule.sheet));
        if (const JsonNode *distinct = node.item(QStringLiteral("distinct")))
            rule.distinct = text(*distinct, path + QStringLiteral(".distinct"));
        if (const JsonNode *columns = node.item(QStringLiteral("columns")))
            rule.columns = readColumns(*columns, path + QStringLiteral(".columns"), *layout);
        if (const JsonNode *repeat = node.item(QStringLiteral("repeat")))
            for (std::size_t i = 0; i < repeat->items.size(); ++i)
                rule.repeat.push_back(
                    readColumns(repeat->items[i], path + QStringLiteral(".repeat[%1]").arg(i), *layout));
    }

    std::vector<CellRule> readColumns(const JsonNode &node, const QString &path, const SheetLayout &layout)
    {
        std::vector<CellRule> rules;
        if (node.type != Type::Object)
            fault(node, path, Text::tr("expected an object, found %1").arg(node.shown()));
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            const QString place = path + u'.' + node.keys[i];
            if (!layout.column(node.keys[i]))
                fault(node.items[i], place, Text::tr("the sheet has no column of this name"));
            rules.push_back(readCell(node.items[i], place));
            rules.back().column = node.keys[i];
        }
        return rules;
    }

    CellRule readCell(const JsonNode &node, const QString &path)
    {
        CellRule rule;
        if (node.type == Type::Text) {
            rule.text = node.text;
            return rule;
        }
        expectKeys(node, path, {"text", "before", "between", "cases", "words", "otherwise", "date", "keep"});
        rule.text = text(node, "text", path);
        rule.before = text(node, "before", path);
        rule.date = text(node, "date", path);
        if (const JsonNode *between = node.item(QStringLiteral("between"))) {
            for (const JsonNode &mark : between->items)
                rule.between += text(mark, path + QStringLiteral(".between"));
            if (rule.between.size() != 2)
                fault(*between, path + QStringLiteral(".between"), Text::tr("expected two texts"));
        }
        readChoices(node, path, rule);
        const JsonNode *keep = node.item(QStringLiteral("keep"));
        rule.keep = keep && keep->text == QLatin1String("true");
        return rule;
    }

    void readChoices(const JsonNode &node, const QString &path, CellRule &rule)
    {
        if (const JsonNode *cases = node.item(QStringLiteral("cases")))
            for (const JsonNode &one : cases->items) {
                const QString place = path + QStringLiteral(".cases");
                expectKeys(one, place, {"is", "ends", "contains", "give"});
                rule.cases.push_back({text(one, "is", place), text(one, "ends", place),
                                      text(one, "contains", place), text(one, "give", place)});
            }
        if (const JsonNode *words = node.item(QStringLiteral("words")))
            for (std::size_t i = 0; i < words->keys.size(); ++i)
                rule.words[words->keys[i]] = text(words->items[i], path + QStringLiteral(".words"));
        if (const JsonNode *otherwise = node.item(QStringLiteral("otherwise")))
            rule.otherwise = text(*otherwise, path + QStringLiteral(".otherwise"));
    }

    Mapping &m_mapping;
    std::optional<RuleFault> m_fault;
};

} // namespace

Result<Mapping> parseMapping(const QByteArray &json, const QString &fileName)
{
    const auto root = parseJson(json);
    if (!root)
        return invalid(text(root.error(), fileName));
    Mapping mapping;
    mapping.name = fileName;
    MappingReader reader(mapping);
    reader.read(*root);
    if (reader.fault())
        return invalid(text(*reader.fault(), fileName));
    return mapping;
}

Result<Mapping> readMapping(const QString &path)
{
    return readWhole(path, LargestJson).and_then([&path](const QByteArray &json) {
        return parseMapping(json, QFileInfo(path).fileName());
    });
}

} // namespace mandate
