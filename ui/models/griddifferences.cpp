// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/griddifferences.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

constexpr qsizetype MostCharacters = 80;
constexpr qsizetype MostSentences = 3;

constexpr GridColumn Compared[] = {GridColumn::Title,       GridColumn::Unit,     GridColumn::Weight,
                                   GridColumn::Level1,      GridColumn::Level2,   GridColumn::Level3,
                                   GridColumn::Level4,      GridColumn::Level5,   GridColumn::Target,
                                   GridColumn::TwoYearsAgo, GridColumn::LastYear, GridColumn::NextYear,
                                   GridColumn::YearAfter};

std::map<Uuid, GridRow> rowsById(const Dossier &dossier)
{
    std::map<Uuid, GridRow> rows;
    for (const GridRow &row : gridRows(dossier))
        rows[idOf(dossier, row)] = row;
    return rows;
}

QString named(const OpenAgreement &open, const GridRow &row, const QLocale &locale)
{
    return Text::tr("%1 “%2”").arg(numberOf(open.dossier, row),
                                   brief(cellText(open, row, GridColumn::Title, locale)));
}

void compareCells(QStringList &sentences, const OpenAgreement &seen, const GridRow &before,
                  const OpenAgreement &now, const GridRow &row, const QLocale &locale)
{
    for (const GridColumn kind : Compared) {
        if (!hasCell(row, kind))
            continue;
        const QString text = cellText(now, row, kind, locale);
        const QString was = cellText(seen, before, kind, locale);
        if (text != was)
            sentences += Text::tr("%1 is now “%2”; you saw “%3”.")
                             .arg(cellName(now, row, kind), brief(text), brief(was));
    }
}

} // namespace

QString brief(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= MostCharacters ? line : line.left(MostCharacters) + QChar(u'…');
}

QStringList differencesSince(const OpenAgreement &seen, const OpenAgreement &now, const QLocale &locale)
{
    QStringList sentences;
    const auto before = rowsById(seen.dossier);
    const auto after = rowsById(now.dossier);
    for (const auto &[record, row] : before)
        if (after.count(record) == 0)
            sentences += Text::tr("%1 was withdrawn.").arg(named(seen, row, locale));
    for (const GridRow &row : gridRows(now.dossier)) {
        const auto known = before.find(idOf(now.dossier, row));
        if (known == before.end())
            sentences += Text::tr("%1 is new.").arg(named(now, row, locale));
        else
            compareCells(sentences, seen, known->second, now, row, locale);
    }
    const int more = int(sentences.size() - MostSentences);
    if (more <= 0)
        return sentences;
    sentences = sentences.first(MostSentences);
    sentences += Text::tr("%n more things changed.", nullptr, more);
    return sentences;
}

} // namespace mandate
