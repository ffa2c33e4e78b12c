// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listtext.h"

#include "core/base/folded.h"
#include "core/base/localised.h"
#include "core/plan/agreement.h"
#include "core/plan/kra.h"
#include "core/scoring/typing.h"
#include "ui/models/shown.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

// A choice as the register names it and in the reader's words.
using Choice = std::pair<QString, QString>;

template <typename Enum>
std::vector<Choice> choicesOf()
{
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < names<Enum>().size(); ++i)
        choices.push_back({QString::fromLatin1(names<Enum>()[i]), word(static_cast<Enum>(i))});
    return choices;
}

std::vector<Choice> choicesOf(const ListColumn &column)
{
    const QLatin1String name(column.name);
    if (name == QLatin1String("kind"))
        return choicesOf<AgreementKind>();
    if (name == QLatin1String("level"))
        return choicesOf<KraLevel>();
    return {{QStringLiteral("draft"), Text::tr("Draft")},
            {QStringLiteral("signed"), Text::tr("Signed")},
            {QStringLiteral("amended"), Text::tr("Amended")}};
}

std::optional<Decimal> numberOf(const ListColumn &column, const Value &value)
{
    const auto number = Decimal::parse(QStringView(text(value)));
    return number && column.kind == ColumnKind::Weight ? std::optional(*number / 100) : number;
}

QString dateText(const QString &iso, const QLocale &locale)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? typed(date, locale) : iso;
}

} // namespace

QString titleOf(const ListColumn &column)
{
    return QCoreApplication::translate("reports", column.title);
}

QString cellText(const ListColumn &column, const Value &value, const QLocale &locale)
{
    if (isNull(value))
        return {};
    const QString stored = text(value);
    switch (column.kind) {
    case ColumnKind::Text: break;
    case ColumnKind::Date: return dateText(stored, locale);
    case ColumnKind::Number:
    case ColumnKind::Weight: {
        const auto number = numberOf(column, value);
        return number ? shown(*number, locale, column.kind == ColumnKind::Weight ? 2 : -1) : stored;
    }
    case ColumnKind::Choice:
        for (const Choice &choice : choicesOf(column))
            if (choice.first == stored)
                return choice.second;
        break;
    }
    return stored;
}

QVariant cellValue(const ListColumn &column, const Value &value)
{
    if (isNumber(column.kind)) {
        const auto number = numberOf(column, value);
        return number ? number->text() : QString();
    }
    if (column.kind == ColumnKind::Date)
        return QDate::fromString(text(value), Qt::ISODate);
    return {};
}

QStringList choicesThatMeet(const ListColumn &column, const Condition &condition)
{
    QStringList met;
    for (const Choice &choice : choicesOf(column))
        if (condition.holds(folded(choice.second), choice.second))
            met += choice.first;
    return met;
}

} // namespace mandate
