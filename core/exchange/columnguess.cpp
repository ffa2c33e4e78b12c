// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnguess.h"

#include "core/exchange/layout.h"
#include "core/exchange/sourcetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

constexpr int Enough = 50;
constexpr int Certain = 85; // what a list of another kind needs of each title
constexpr std::array Series{QLatin1String("indicators.trend"), QLatin1String("indicators.projection")};

const SheetColumn *columnOf(const QString &field)
{
    const SheetLayout *layout = sheetLayout(field.section(u'.', 0, 0));
    return layout ? layout->column(field.section(u'.', 1)) : nullptr;
}

bool isFigureField(const QString &field)
{
    const SheetColumn *column = columnOf(field);
    return column ? column->kind == CellFormat::Figure || column->kind == CellFormat::Amount
                  : !field.startsWith(QLatin1String("kras"));
}

bool isTitleField(const QString &field)
{
    const QString column = field.section(u'.', 1);
    return column == QLatin1String("title") || column == QLatin1String("name");
}

QString reasonFor(int sureness)
{
    return sureness >= 95 ? Text::tr("its title says so") : Text::tr("its title is close to it");
}

} // namespace

ColumnGuess::ColumnGuess(const Sheet &sheet, TableDraft &draft, const ColumnWords &words)
    : m_sheet(sheet), m_draft(draft), m_words(words), m_titles(columnTitles(sheet, draft.skip, draft.header))
{
    const auto first = std::size_t(draft.skip + draft.header);
    const NumberStyle style = numberStyleOf(sheet, first);
    for (std::size_t column = 0; column < m_titles.size(); ++column)
        m_contents.push_back(contentOf(sheet, column, first, style));
}

QStringList ColumnGuess::candidates(const QString &kind) const
{
    QStringList fields = fieldsOf(kind);
    if (kind == AgreementTable)
        for (const QLatin1String series : Series)
            fields += QString(series);
    return fields;
}

int ColumnGuess::objection(const QString &field, const ColumnCells &content) const
{
    if (content.filled == 0)
        return 0;
    const SheetColumn *column = columnOf(field);
    const CellFormat kind = column ? column->kind : CellFormat::Figure;
    if (isTitleField(field))
        return content.isNumeric() ? 60 : content.averageLength() < 4 ? 20 : 0;
    if (kind == CellFormat::Weight)
        return !content.isNumeric() || content.largest > Decimal(100) ? 50 : 0;
    if (kind == CellFormat::OwnNumber)
        return content.depths.empty() || content.averageLength() > 20 ? 60 : 0;
    if (kind == CellFormat::Code || kind == CellFormat::Reference)
        return content.averageLength() > 30 ? 40 : 0;
    if (isFigureField(field))
        return content.averageLength() > 40 ? 40 : 0;
    return 0;
}

std::vector<ColumnGuess::Fit> ColumnGuess::fits(const QString &kind) const
{
    std::vector<Fit> all;
    const QStringList fields = candidates(kind);
    for (std::size_t column = 0; column < m_titles.size(); ++column)
        for (const QString &field : fields) {
            const int likeness = m_words.likeness(m_titles[column], field);
            const int sureness = likeness - objection(field, m_contents[column]);
            if (likeness > 0 && sureness >= Enough)
                all.push_back({sureness, column, field});
        }
    std::stable_sort(all.begin(), all.end(), [&fields](const Fit &a, const Fit &b) {
        return a.sureness != b.sureness ? a.sureness > b.sureness
               : a.column != b.column   ? a.column < b.column
                                        : fields.indexOf(a.field) < fields.indexOf(b.field);
    });
    return all;
}

// The surest first; a field is given once, but for the series of years.
int ColumnGuess::take(const QString &kind, std::vector<ColumnDraft> &columns) const
{
    columns.clear();
    for (std::size_t i = 0; i < m_titles.size(); ++i)
        columns.push_back({m_titles[i], m_contents[i].samples, m_contents[i].filled, {}, 0, {}});
    int total = 0;
    for (const Fit &fit : fits(kind)) {
        const bool isSeries = std::find(Series.begin(), Series.end(), fit.field) != Series.end();
        const bool isTaken = !isSeries && indexOf(columns, fit.field) < columns.size();
        ColumnDraft &column = columns[fit.column];
        if (!column.field.isEmpty() || isTaken)
            continue;
        column.field = fit.field;
        column.sureness = fit.sureness;
        column.reason = reasonFor(fit.sureness);
        total += fit.sureness;
    }
    return total;
}

std::size_t ColumnGuess::indexOf(const std::vector<ColumnDraft> &columns, const QString &field) const
{
    return std::size_t(std::find_if(columns.begin(), columns.end(),
                                    [&field](const ColumnDraft &column) { return column.field == field; })
                       - columns.begin());
}

bool ColumnGuess::hasWhatItNeeds(const QString &kind, const std::vector<ColumnDraft> &columns) const
{
    const auto has = [&](const char *field) {
        return indexOf(columns, QLatin1String(field)) < columns.size();
    };
    if (kind == AgreementTable)
        return has("indicators.title")
               || (has("indicators.weight") && (has("indicators.level1") || has("indicators.target")));
    if (kind == PlanTable)
        return has("kpis.name") || has("kras.title");
    int sure = 0;
    for (const ColumnDraft &column : columns)
        sure += column.sureness >= Certain;
    const SheetLayout *layout = sheetLayout(kind);
    return sure >= 2
           && std::all_of(layout->columns.begin(), layout->columns.end(), [&](const SheetColumn &c) {
                  return c.presence == Presence::Optional
                         || indexOf(columns, kind + u'.' + c.title()) < columns.size();
              });
}

// What only one kind of table has.
int ColumnGuess::bonus(const QString &kind, const std::vector<ColumnDraft> &columns,
                       const QString &about) const
{
    static const QStringList ofAgreements{QStringLiteral("weight"), QStringLiteral("level1"),
                                          QStringLiteral("Q1"), QStringLiteral("agreement")};
    int bonus = 0;
    for (const ColumnDraft &column : columns)
        if (kind == AgreementTable && ofAgreements.contains(column.field.section(u'.', 1)))
            bonus += 30;
    static const QStringList ofPlans{QStringLiteral("kra"), QStringLiteral("skra"), QStringLiteral("nkra"),
                                     QStringLiteral("kras")};
    const QStringList words = about.split(u' ');
    for (const QString &word : ofPlans)
        if (kind == PlanTable && words.contains(word))
            bonus += 80;
    return bonus;
}

void ColumnGuess::read(const QString &kind, const QString &fileName)
{
    QString about = plainWords(fileName + u' ' + m_draft.sheet);
    for (const QString &title : m_titles)
        about += u' ' + plainWords(title);
    int best = 0;
    for (const QString &one : kind.isEmpty() ? tableKinds() : QStringList{kind}) {
        std::vector<ColumnDraft> columns;
        const int total = take(one, columns) + bonus(one, columns, about);
        const bool isPossible = !kind.isEmpty() || hasWhatItNeeds(one, columns);
        if (m_draft.columns.empty() || (isPossible && total > best))
            m_draft.columns = columns;
        if (!isPossible || (total <= best && kind.isEmpty()))
            continue;
        best = total;
        m_draft.kind = one;
    }
    if (m_draft.kind.isEmpty())
        for (ColumnDraft &column : m_draft.columns)
            column.field.clear();
    if (m_draft.kind != AgreementTable)
        return;
    for (const QLatin1String series : Series)
        settleYears(series, m_draft.columns);
    settleWeights(m_draft.columns);
    readContents(m_draft.columns);
    m_draft.isOutline = isOutline(m_draft.columns);
}

// Of several years the two nearest to the agreement's count: the last of the past, the first to come.
void ColumnGuess::settleYears(QLatin1String series, std::vector<ColumnDraft> &columns) const
{
    std::vector<ColumnDraft *> years;
    for (ColumnDraft &column : columns)
        if (column.field == series)
            years.push_back(&column);
    std::stable_sort(years.begin(), years.end(), [](const ColumnDraft *a, const ColumnDraft *b) {
        return yearIn(a->title) < yearIn(b->title);
    });
    const bool isPast = series == Series[0];
    while (years.size() > 2) {
        const auto left = isPast ? years.begin() : years.end() - 1;
        (*left)->field.clear();
        (*left)->reason = Text::tr("an agreement keeps two such years");
        years.erase(left);
    }
    const int first = isPast && years.size() == 1 ? 2 : 1;
    for (std::size_t i = 0; i < years.size(); ++i)
        years[i]->field = series + QString::number(first + int(i));
}

// Two columns are called "Weight": the one that stands with the objective is the objective's.
void ColumnGuess::settleWeights(std::vector<ColumnDraft> &columns) const
{
    const std::size_t objective = indexOf(columns, QStringLiteral("objectives.title"));
    const std::size_t indicator = indexOf(columns, QStringLiteral("indicators.title"));
    std::vector<std::size_t> weights;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field == QLatin1String("indicators.weight")
            || columns[i].field == QLatin1String("objectives.weight")
            || (columns[i].field.isEmpty()
                && m_words.likeness(m_titles[i], QStringLiteral("indicators.weight")) >= Enough
                && m_contents[i].isNumeric()))
            weights.push_back(i);
    if (weights.size() != 2 || objective >= columns.size())
        return;
    const auto [one, other] = std::pair(weights[0], weights[1]);
    const bool isFirst = (one > objective && one < indicator && other > indicator)
                         || m_contents[one].filled < m_contents[other].filled;
    const std::size_t above = isFirst ? one : other;
    const std::size_t below = isFirst ? other : one;
    if (m_words.likeness(m_titles[above], QStringLiteral("objectives.weight")) < Certain)
        columns[above].reason = Text::tr("it stands with the objectives");
    columns[above].field = QStringLiteral("objectives.weight");
    columns[below].field = QStringLiteral("indicators.weight");
    columns[above].sureness = std::max(columns[above].sureness, 70);
    columns[below].sureness =
        std::max(70, m_words.likeness(m_titles[below], QStringLiteral("indicators.weight")));
    if (columns[below].reason.isEmpty())
        columns[below].reason = Text::tr("its title says so");
}

// What the titles leave open the cells may tell.
void ColumnGuess::readContents(std::vector<ColumnDraft> &columns) const
{
    const auto open = [&](std::size_t i) {
        return columns[i].field.isEmpty() && columns[i].reason.isEmpty() && m_contents[i].filled > 1;
    };
    if (indexOf(columns, QStringLiteral("indicators.weight")) == columns.size())
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (open(i) && m_contents[i].isNumeric() && m_contents[i].sum == Decimal(100)) {
                columns[i].field = QStringLiteral("indicators.weight");
                columns[i].sureness = 65;
                columns[i].reason = Text::tr("its figures add up to 100");
                break;
            }
    guessLevels(columns);
    guessTitle(columns);
}

// Five columns side by side whose figures rise or fall from left to right.
void ColumnGuess::guessLevels(std::vector<ColumnDraft> &columns) const
{
    if (indexOf(columns, QStringLiteral("indicators.level1")) < columns.size())
        return;
    const auto first = std::size_t(m_draft.skip + m_draft.header);
    const NumberStyle style = numberStyleOf(m_sheet, first);
    for (std::size_t i = 0; i + 5 <= columns.size(); ++i) {
        int ordered = 0;
        int counted = 0;
        for (std::size_t row = first; row < m_sheet.rows.size() && counted < 200; ++row) {
            std::vector<Decimal> figures;
            for (std::size_t k = i; k < i + 5; ++k)
                if (const auto number = numberIn(m_sheet.cell(row, k), style);
                    number && columns[k].field.isEmpty())
                    figures.push_back(*number);
            if (figures.size() < 5)
                continue;
            ++counted;
            ordered += std::is_sorted(figures.begin(), figures.end())
                       || std::is_sorted(figures.rbegin(), figures.rend());
        }
        if (counted < 2 || ordered * 10 < counted * 9)
            continue;
        for (std::size_t k = 0; k < 5; ++k) {
            columns[i + k].field = QStringLiteral("indicators.level%1").arg(k + 1);
            columns[i + k].sureness = 60;
            columns[i + k].reason = Text::tr("five columns in which the figures rise or fall");
        }
        return;
    }
}

void ColumnGuess::guessTitle(std::vector<ColumnDraft> &columns) const
{
    if (indexOf(columns, QStringLiteral("indicators.title")) < columns.size())
        return;
    std::size_t best = columns.size();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if ((columns[i].field.isEmpty() || columns[i].field == QLatin1String("indicators.definition"))
            && !m_contents[i].isNumeric() && m_contents[i].averageLength() > 3
            && (best == columns.size() || m_contents[i].distinct.size() > m_contents[best].distinct.size()))
            best = i;
    if (best == columns.size())
        return;
    columns[best].field = QStringLiteral("indicators.title");
    columns[best].sureness = Enough;
    columns[best].reason = Text::tr("the longest texts stand here");
}

// One column numbers objectives, actions and indicators: 1, 1.1, 1.1.1.
bool ColumnGuess::isOutline(const std::vector<ColumnDraft> &columns) const
{
    const std::size_t number = indexOf(columns, QStringLiteral("indicators.number"));
    const std::size_t title = indexOf(columns, QStringLiteral("indicators.title"));
    const std::size_t place = number < columns.size() ? number : title;
    if (place >= columns.size())
        return false;
    const auto &depths = m_contents[place].depths;
    int counted = 0;
    for (const auto &[depth, count] : depths)
        counted += count;
    return depths.contains(1) && (depths.contains(2) || depths.contains(3))
           && counted * 10 >= m_contents[place].filled * 6;
}

} // namespace mandate
