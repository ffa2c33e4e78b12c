// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagecontent.h"

#include "core/exchange/packagelines.h"
#include "core/store/migrations.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

tl::unexpected<Error> unknownLine(qsizetype number, const QByteArray &line)
{
    return invalid(
        Text::tr("Line %1 of the package holds something this program does not know, so nothing of "
                 "the package was taken in. Ask the sender which program wrote it.")
            .arg(number),
        QString::fromUtf8(line.left(200)));
}

// What came from a register of an older program is led up to the present, rule by rule.
QJsonObject upgraded(QJsonObject line, int schema, std::span<const FormatRule> rules)
{
    for (const FormatRule &rule : rules)
        if (rule.to > schema)
            line = rule.upgrade(std::move(line));
    return line;
}

// Gathers the lines of a package into its content.
class ContentReader
{
public:
    explicit ContentReader(std::span<const FormatRule> rules) : m_rules(rules) {}

    Result<void> read(const QByteArray &bytes)
    {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
        ++m_number;
        if (fault.error != QJsonParseError::NoError || !document.isObject() || m_ended)
            return unknownLine(m_number, bytes);
        if (m_number == 1)
            return head(document.object(), bytes);
        const QJsonObject line = upgraded(document.object(), m_content.schema, m_rules);
        return take(line) ? Result<void>() : unknownLine(m_number, bytes);
    }

    Result<PackageContent> content()
    {
        return m_ended ? Result<PackageContent>(std::move(m_content)) : unknownLine(m_number + 1, {});
    }

private:
    Result<void> head(const QJsonObject &line, const QByteArray &bytes)
    {
        const int schema = line[QLatin1String("schema")].toInt();
        if (schema > history().back().version)
            return failure(Error::Kind::Refused,
                           Text::tr("This package was written by a newer Mandate (format %1; this program "
                                    "knows up to %2). Update this program, then receive it again.")
                               .arg(schema)
                               .arg(history().back().version));
        return readHead(upgraded(line, schema, m_rules), m_content) ? Result<void>()
                                                                    : unknownLine(m_number, bytes);
    }

    bool take(const QJsonObject &line)
    {
        const auto is = [&line](const char *key) { return line.contains(QLatin1String(key)); };
        if (is("change"))
            return !m_content.saves.empty() && readChange(line, m_content.saves.back().lines.emplace_back());
        if (is("save"))
            return readSave(line, m_content.saves.emplace_back()) && setSite();
        if (is("sent"))
            return readSentEnd(line, m_content.sentEnds.emplace_back());
        if (is("row"))
            return readRow(line, m_content.rows.emplace_back());
        if (is("absent"))
            return readAbsent(line, m_content.absent.emplace_back());
        if (is("content"))
            return readContentLine(line, m_content.contents.emplace_back());
        m_ended = is("end") && line.size() == 1 && line[QLatin1String("end")].toInteger() == m_number;
        return m_ended;
    }

    bool setSite()
    {
        m_content.saves.back().link.site = m_content.sender;
        return true;
    }

    std::span<const FormatRule> m_rules;
    PackageContent m_content;
    qsizetype m_number = 0;
    bool m_ended = false;
};

} // namespace

bool isExchanged(const Description &description)
{
    static constexpr std::array tables{
        "office",      "post",        "person",        "appointment", "plan",       "pillar",
        "kra",         "kpi",         "kpi_target",    "kpi_value",   "rule_set",   "cycle",
        "agreement",   "objective",   "action",        "indicator",   "alignment",  "target_part",
        "requirement", "budget_line", "period_target", "progress",    "attachment", "agreement_version",
        "signature",   "comment"};
    return std::any_of(tables.begin(), tables.end(),
                       [&](const char *table) { return qstrcmp(table, description.table) == 0; });
}

QByteArray chainStatement(const Uuid &site, int upTo, const QByteArray &head)
{
    return "mandate chain 1\n" + site.text().toLatin1() + '\n' + QByteArray::number(upTo) + '\n'
           + head.toHex();
}

QByteArray writeContent(const PackageContent &content)
{
    QByteArray lines = headLine(content);
    qsizetype count = 1;
    const auto add = [&](const QByteArray &line) {
        lines += line;
        ++count;
    };
    for (const auto &[sha256, bytes] : content.contents)
        add(contentLine(sha256, bytes));
    for (const ChainEnd &end : content.sentEnds)
        add(sentEndLine(end));
    for (const SentSave &save : content.saves) {
        add(saveLine(save));
        for (const SentLine &line : save.lines)
            add(changeLine(line));
    }
    for (const auto &[description, row] : content.rows)
        add(rowLine(*description, row));
    for (const auto &[description, record] : content.absent)
        add(absentLine(*description, record));
    return lines + endLine(count + 1);
}

std::span<const FormatRule> formatRules()
{
    return {}; // no format was left behind yet
}

Result<PackageContent> readContent(const QByteArray &content, std::span<const FormatRule> rules)
{
    ContentReader reader(rules);
    for (qsizetype from = 0; from < content.size();) {
        const qsizetype end = content.indexOf('\n', from);
        if (end < 0)
            return unknownLine(0, content.mid(from, 200));
        const QByteArray line = QByteArray::fromRawData(content.constData() + from, end - from);
        if (const auto done = reader.read(line); !done)
            return tl::unexpected(done.error());
        from = end + 1;
    }
    return reader.content();
}

} // namespace mandate
