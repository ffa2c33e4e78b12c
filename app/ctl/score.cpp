// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/inquiry.h"

#include "core/assessment/assessment.h"
#include "core/store/cyclerules.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"agreement", "CODE", QT_TRANSLATE_NOOP("ctl", "this agreement only")},
    {"explain", "", QT_TRANSLATE_NOOP("ctl", "say how every figure came about")},
    AsOfOption,
    AsItStoodOption,
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

QString jsonOr(const std::optional<Decimal> &value, int digits)
{
    return value ? QLatin1Char('"') + value->text(digits) + QLatin1Char('"') : QStringLiteral("null");
}

QString jsonOr(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("null") : quotedJson(text);
}

// Writes one result after another, so that a nation is never held in memory.
class Report
{
public:
    Report(const Console &console, Format format, bool explains)
        : m_out(console.out), m_format(format), m_explains(explains)
    {}

    void begin()
    {
        if (m_format == Format::Json)
            m_out << '[';
        if (m_format == Format::Csv)
            m_out << "agreement,scheme,composite,band,scored_weight,number,state,achieved,raw,weighted\n";
    }

    void add(const Dossier &dossier, const AgreementResult &result, const LevelLabels &labels)
    {
        switch (m_format) {
        case Format::Json: addJson(result); break;
        case Format::Csv: addCsv(result); break;
        case Format::Text: addText(dossier, result, labels); break;
        }
        m_first = false;
    }

    void end()
    {
        if (m_format == Format::Json)
            m_out << (m_first ? "]\n" : "\n]\n");
    }

private:
    static QString composite(const AgreementResult &result)
    {
        return result.composite.rounded ? result.composite.rounded->text(result.scheme.digits) : QString();
    }

    void addJson(const AgreementResult &result)
    {
        m_out << (m_first ? "\n" : ",\n") << "{\"agreement\":" << quotedJson(result.code)
              << ",\"scheme\":" << quotedJson(result.scheme.code)
              << ",\"composite\":" << jsonOr(result.composite.rounded, result.scheme.digits)
              << ",\"band\":" << jsonOr(result.composite.band) << ",\"scored_weight\":\""
              << result.composite.scoredWeight.text() << "\",\"indicators\":[";
        bool first = true;
        for (const IndicatorResult &indicator : result.indicators) {
            m_out << (first ? "" : ",") << "{\"number\":\"" << indicator.number << "\",\"state\":\""
                  << name(indicator.score.state) << "\",\"achieved\":" << jsonOr(achievedText(indicator))
                  << ",\"raw\":" << jsonOr(indicator.score.raw, 4)
                  << ",\"weighted\":" << jsonOr(indicator.weighted, 4) << '}';
            first = false;
        }
        m_out << "]}";
    }

    void addCsv(const AgreementResult &result)
    {
        const auto digits = [](const std::optional<Decimal> &value) {
            return value ? value->text(4) : QString();
        };
        if (result.indicators.empty())
            m_out << csvLine({result.code,
                              result.scheme.code,
                              composite(result),
                              result.composite.band,
                              result.composite.scoredWeight.text(),
                              {},
                              {},
                              {},
                              {},
                              {}})
                  << '\n';
        for (const IndicatorResult &indicator : result.indicators)
            m_out << csvLine({result.code, result.scheme.code, composite(result), result.composite.band,
                              result.composite.scoredWeight.text(), indicator.number,
                              name(indicator.score.state), achievedText(indicator),
                              digits(indicator.score.raw), digits(indicator.weighted)})
                  << '\n';
    }

    void addText(const Dossier &dossier, const AgreementResult &result, const LevelLabels &labels)
    {
        m_out << result.code << "  "
              << (result.composite.rounded ? composite(result) : Text::tr("no score yet"));
        if (!result.composite.band.isEmpty())
            m_out << "  " << result.composite.band;
        if (!result.composite.whole)
            m_out << "  " << Text::tr("over a weight of %1").arg(result.composite.scoredWeight.text());
        m_out << '\n';
        if (!m_explains)
            return;
        for (const IndicatorResult &indicator : result.indicators) {
            const IndicatorItem *item = findIndicator(dossier, indicator.id);
            m_out << "  " << indicator.number << "  " << item->indicator.title << '\n';
            for (const QString &line : explain(indicator, *item, result.scheme, labels))
                m_out << "      " << line << '\n';
        }
        for (const QString &line : explain(result.composite, result.scheme))
            m_out << "  " << line << '\n';
        m_out << '\n';
    }

    QTextStream &m_out;
    Format m_format;
    bool m_explains;
    bool m_first = true;
};

// The agreements asked for; with all their texts only where an explanation needs them.
Result<void> each(const Database &database, const Arguments &arguments,
                  const std::function<Result<void>(const Dossier &)> &visit)
{
    if (!arguments.has("agreement") && !arguments.has("explain"))
        return visitForScoring(database, visit);
    if (arguments.has("agreement"))
        return dossier(database, arguments.value("agreement")).and_then(visit);
    return visitForScoring(
        database, [&](const Dossier &thin) { return dossier(database, thin.agreement.id).and_then(visit); });
}

// Whoever has no known scheme is listed without a score and named; the nation is not held up by it.
AgreementResult unscored(const Agreement &agreement)
{
    AgreementResult result;
    result.code = agreement.code;
    result.scheme.code = agreement.scheme;
    return result;
}

// Gives whether every agreement could be scored.
Result<bool> report(const Database &database, const Arguments &arguments, const QDate &asOf, Report &report,
                    const Console &console)
{
    CycleRules known(database);
    bool all = true;
    const auto one = [&](const Dossier &dossier) -> Result<void> {
        const auto rules = known.of(dossier.cycle);
        if (!rules)
            return tl::unexpected(rules.error());
        const auto scheme = schemeOf(dossier.agreement, **rules);
        if (!scheme)
            console.say(scheme.error().message);
        all = all && scheme;
        report.add(dossier, scheme ? assess(dossier, *scheme, asOf) : unscored(dossier.agreement),
                   labelsOf(**rules));
        return {};
    };
    return each(database, arguments, one).map([&all] { return all; });
}

Exit score(const Arguments &arguments, const Console &console)
{
    const auto asked = inquiryOf(arguments, console);
    if (!asked)
        return console.fail(asked.error());
    Report results(console, asked->format, arguments.has("explain"));
    results.begin();
    const auto all = report(asked->store.database(), arguments, asked->asOf, results, console);
    results.end();
    if (!all)
        return console.fail(all.error());
    return *all ? Exit::Done : Exit::Problems;
}

} // namespace

const Command ScoreCommand{
    "score",
    "FILE [--agreement CODE] [--explain] [--as-of DATE] [--as-it-stood WHEN] [--format F]",
    QT_TRANSLATE_NOOP("ctl", "Scores agreements."),
    Options,
    1,
    1,
    false,
    score};

} // namespace mandate
