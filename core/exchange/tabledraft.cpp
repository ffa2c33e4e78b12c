// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tabledraft.h"

#include "core/exchange/columnwords.h"
#include "core/exchange/layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// The figure columns that have no field of their own name, and what they are called.
constexpr std::pair<const char *, const char *> Figures[] = {
    {"period_targets.Q1", QT_TRANSLATE_NOOP("exchange", "Target of quarter 1")},
    {"period_targets.Q2", QT_TRANSLATE_NOOP("exchange", "Target of quarter 2")},
    {"period_targets.Q3", QT_TRANSLATE_NOOP("exchange", "Target of quarter 3")},
    {"period_targets.Q4", QT_TRANSLATE_NOOP("exchange", "Target of quarter 4")},
    {"period_targets.H1", QT_TRANSLATE_NOOP("exchange", "Target of half-year 1")},
    {"period_targets.H2", QT_TRANSLATE_NOOP("exchange", "Target of half-year 2")},
    {"progress.Y", QT_TRANSLATE_NOOP("exchange", "Achievement of the year")},
    {"progress.Q1", QT_TRANSLATE_NOOP("exchange", "Achievement of quarter 1")},
    {"progress.Q2", QT_TRANSLATE_NOOP("exchange", "Achievement of quarter 2")},
    {"progress.Q3", QT_TRANSLATE_NOOP("exchange", "Achievement of quarter 3")},
    {"progress.Q4", QT_TRANSLATE_NOOP("exchange", "Achievement of quarter 4")},
    {"kras.prefix", QT_TRANSLATE_NOOP("exchange", "Codes of KRAs and KPIs begin with")},
    {"offices.first_party", QT_TRANSLATE_NOOP("exchange", "Name of the first party")},
    {"offices.second_party", QT_TRANSLATE_NOOP("exchange", "Name of the second party")},
    {"objectives.agreement", QT_TRANSLATE_NOOP("exchange", "Agreement")},
};

const char *figureTitle(const QString &field)
{
    for (const auto &[name, title] : Figures)
        if (field == QLatin1String(name))
            return title;
    return nullptr;
}

void addColumns(const char *sheet, QStringList &fields)
{
    for (const SheetColumn &column : sheetLayout(QString::fromLatin1(sheet))->columns)
        fields += QLatin1String(sheet) + QLatin1Char('.') + column.title();
}

QStringList agreementFields()
{
    QStringList fields;
    for (const char *sheet : {"objectives", "actions", "indicators"})
        addColumns(sheet, fields);
    fields.removeAll(QStringLiteral("actions.agreement"));
    fields.removeAll(QStringLiteral("indicators.agreement"));
    for (const auto &[name, title] : Figures)
        if (const QString field = QLatin1String(name); !fields.contains(field)
                                                       && !field.startsWith(QLatin1String("kras."))
                                                       && !field.startsWith(QLatin1String("offices.")))
            fields += field;
    return fields;
}

QStringList agreementConstants(const TableDraft &draft)
{
    QStringList constants;
    if (!draft.column(QStringLiteral("objectives.agreement")))
        constants += QStringLiteral("objectives.agreement");
    if (!draft.column(QStringLiteral("objectives.title")) && !draft.isOutline)
        constants += QStringLiteral("objectives.title");
    for (const char *column : {"cycle", "kind", "first_party", "second_party", "scheme"})
        constants += QLatin1String("agreements.") + QLatin1String(column);
    return constants;
}

QStringList planConstants(const TableDraft &draft)
{
    QStringList constants;
    if (!draft.column(QStringLiteral("kras.title")) && !draft.column(QStringLiteral("kras.code")))
        return {QStringLiteral("kpis.kra"), QStringLiteral("kras.prefix")};
    for (const char *column : {"plan", "level"})
        if (const QString field = QLatin1String("kras.") + QLatin1String(column); !draft.column(field))
            constants += field;
    return constants << QStringLiteral("kras.prefix");
}

} // namespace

const ColumnDraft *TableDraft::column(const QString &field) const
{
    for (const ColumnDraft &column : columns)
        if (column.field == field)
            return &column;
    return nullptr;
}

QString TableDraft::constant(const QString &field) const
{
    const auto found = constants.find(field);
    return found == constants.end() ? QString() : found->second;
}

QStringList tableKinds()
{
    QStringList kinds{AgreementTable, PlanTable};
    for (const SheetLayout &layout : allSheets())
        kinds += layout.title();
    return kinds;
}

QString kindTitle(const QString &kind)
{
    if (kind == AgreementTable)
        return Text::tr("Section 2 of an agreement: objectives, actions and success indicators");
    if (kind == PlanTable)
        return Text::tr("Plan: KRAs and their KPIs");
    const SheetLayout *layout = sheetLayout(kind);
    return layout ? Text::tr("List: %1").arg(kind) : Text::tr("Not read");
}

QStringList fieldsOf(const QString &kind)
{
    if (kind == AgreementTable)
        return agreementFields();
    QStringList fields;
    if (kind == PlanTable) {
        addColumns("kras", fields);
        addColumns("kpis", fields);
        fields.removeAll(QStringLiteral("kpis.kra"));
    } else if (sheetLayout(kind)) {
        addColumns(kind.toLatin1().constData(), fields);
    }
    return fields;
}

QString fieldTitle(const QString &field)
{
    if (const char *title = figureTitle(field))
        return Text::tr(title);
    const SheetLayout *layout = sheetLayout(field.section(u'.', 0, 0));
    const SheetColumn *column = layout ? layout->column(field.section(u'.', 1)) : nullptr;
    if (!column)
        return Text::tr("not read");
    const Description &description = layout->description();
    const int place =
        description.indexOf(column->field ? QString::fromLatin1(column->field) : column->title());
    QString label = place < 0 ? QString() : description.label(std::size_t(place));
    if (label.isEmpty()) {
        label = column->title();
        label.replace(u'_', u' ');
    }
    QString noun = description.title();
    noun.replace(0, 1, noun.left(1).toUpper());
    return Text::tr("%1: %2").arg(noun, label);
}

QStringList constantsOf(const TableDraft &draft)
{
    if (draft.kind == AgreementTable)
        return agreementConstants(draft);
    if (draft.kind == PlanTable)
        return planConstants(draft);
    QStringList constants;
    if (const SheetLayout *layout = sheetLayout(draft.kind))
        for (const SheetColumn &column : layout->columns)
            if (const QString field = draft.kind + u'.' + column.title();
                column.presence != Presence::Optional && !draft.column(field))
                constants += field;
    return constants;
}

} // namespace mandate
