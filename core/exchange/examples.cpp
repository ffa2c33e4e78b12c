// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/examples.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// The examples live in a static library: their resource must be named to be linked.
static void useExamples()
{
    Q_INIT_RESOURCE(examples);
}

namespace mandate {

namespace {

Example exampleFrom(const QJsonObject &json, const QJsonObject &sources, bool isObjective)
{
    const auto text = [&json](const char *name) { return json[QLatin1String(name)].toString(); };
    Example example;
    example.isObjective = isObjective;
    example.isGood = text("verdict") == QLatin1String("good");
    example.title = text("title");
    example.figures = text("figures");
    example.why = text("why");
    example.source = sources[text("source")].toString();
    example.indicator.title = example.title;
    example.indicator.unit = text("unit");
    example.indicator.unitType = fromName<UnitType>(text("unit_type")).value_or(UnitType::Number);
    example.indicator.direction = fromName<Direction>(text("direction")).value_or(Direction::None);
    example.indicator.indicatorClass = fromName<IndicatorClass>(text("class"));
    return example;
}

} // namespace

Result<std::vector<Example>> examples()
{
    useExamples();
    QFile file(QStringLiteral(":/examples/examples.json"));
    const QJsonDocument json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (!json.isObject())
        return failure(Error::Kind::Unreadable,
                       QCoreApplication::translate("exchange", "The examples cannot be read. Install Mandate "
                                                               "again."));
    const QJsonObject sources = json[QLatin1String("sources")].toObject();
    std::vector<Example> found;
    for (const char *kind : {"objectives", "indicators"})
        for (const QJsonValue &each : json[QLatin1String(kind)].toArray())
            found.push_back(
                exampleFrom(each.toObject(), sources, QLatin1String(kind) == QLatin1String("objectives")));
    std::stable_sort(found.begin(), found.end(), [](const Example &one, const Example &other) {
        return std::pair(!one.isObjective, !one.isGood) < std::pair(!other.isObjective, !other.isGood);
    });
    return found;
}

} // namespace mandate
