// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/layout.h"

#include <QRegularExpression>
#include <QStringList>

namespace mandate {

namespace {

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{[^{}]*\\}"));
    return pattern;
}

} // namespace

bool Section::shows(ColumnContent wanted) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [wanted](const Column &one) { return one.content == wanted; });
}

QString filled(const QString &text, const std::map<QString, QString> &values)
{
    QString result;
    qsizetype done = 0;
    auto places = placePattern().globalMatch(text);
    while (places.hasNext()) {
        const QRegularExpressionMatch place = places.next();
        const auto value = values.find(place.captured().mid(1).chopped(1));
        result += text.mid(done, place.capturedStart() - done);
        result += value == values.end() ? place.captured() : value->second;
        done = place.capturedEnd();
    }
    return result + text.mid(done);
}

QString unknownPlace(const QString &text)
{
    static const QStringList known{
        QStringLiteral("{first_party}"), QStringLiteral("{second_party}"), QStringLiteral("{cycle}"),
        QStringLiteral("{start}"),       QStringLiteral("{end}"),          QStringLiteral("{country}"),
        QStringLiteral("{year-2}"),      QStringLiteral("{year-1}"),       QStringLiteral("{year}"),
        QStringLiteral("{year+1}"),      QStringLiteral("{year+2}")};
    auto places = placePattern().globalMatch(text);
    while (places.hasNext())
        if (const QString place = places.next().captured(); !known.contains(place))
            return place;
    return {};
}

} // namespace mandate
