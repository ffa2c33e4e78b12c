// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demonstration.h"

#include "core/exchange/importplan.h"
#include "core/exchange/mapping.h"
#include "core/exchange/workbookfile.h"

#include <QCoreApplication>
#include <QDir>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

QString folder()
{
    return QStringLiteral(":/demo/");
}

// Sources in the order of their import; a published one is named with the mapping that reads it.
struct Source
{
    const char *rules;
    const char *workbook;
    const char *mapping;
};

constexpr Source Sources[] = {
    {"bhutan-gpms", "bhutan-gpms/frame", nullptr},
    {"bhutan-gpms", "sources/bhutan-11fyp-nkra.csv", "mappings/bhutan-11fyp-nkra.json"},
    {"bhutan-gpms", "sources/bhutan-rnr-skra-11fyp.csv", "mappings/bhutan-rnr-skra-11fyp.json"},
    {"bhutan-gpms", "bhutan-gpms/sheets", nullptr},
    {"png-executive", "png-executive/sheets", nullptr},
    {"rwanda-imihigo", "rwanda-imihigo/frame", nullptr},
    {"rwanda-imihigo", "sources/rwanda-ngoma-2025-26.csv", "mappings/rwanda-ngoma-2025-26.json"},
    {"tanzania-pc", "tanzania-pc/frame", nullptr},
    {"tanzania-pc", "sources/tanzania-posts-2021-22.csv", "mappings/tanzania-posts-2021-22.json"},
    {"tanzania-pc", "tanzania-pc/sheets", nullptr},
    {"tanzania-pc", "tanzania-pc/alignment", nullptr},
    {"un-compact", "un-compact/sheets", nullptr},
};

Result<Workbook> workbookOf(const Source &source)
{
    auto workbook = readWorkbook(folder() + QLatin1String(source.workbook));
    if (!workbook || !source.mapping)
        return workbook;
    return readMapping(folder() + QLatin1String(source.mapping)).and_then([&](const Mapping &mapping) {
        return applyMapping(mapping, *workbook);
    });
}

Result<void> take(Store &store, const Source &source, const QString &user)
{
    const auto workbook = workbookOf(source);
    if (!workbook)
        return tl::unexpected(workbook.error());
    auto plan = planImport(store.database(), *workbook);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!plan->report.isClean())
        return invalid(Text::tr("The demonstration of %1 is faulty: %2")
                           .arg(QLatin1String(source.rules), plan->report.faults.front().sentence()));
    plan->save.setUser(user);
    return store.commit(std::move(plan->save)).map([](const SaveId &) {});
}

} // namespace

QStringList demonstrations()
{
    QStringList names;
    for (const Source &source : Sources)
        if (!names.contains(QLatin1String(source.rules)))
            names += QLatin1String(source.rules);
    return names;
}

Result<void> fillWithDemonstration(Store &store, const QString &rules, const QString &user)
{
    if (!demonstrations().contains(rules))
        return failure(Error::Kind::Misuse,
                       Text::tr("The rule set %1 has no demonstration; these have one: %2.")
                           .arg(rules, demonstrations().join(QStringLiteral(", "))));
    for (const Source &source : Sources)
        if (rules == QLatin1String(source.rules))
            if (const auto taken = take(store, source, user); !taken)
                return taken;
    return {};
}

} // namespace mandate
