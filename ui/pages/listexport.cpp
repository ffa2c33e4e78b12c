// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listexport.h"

#include "core/exchange/csvfile.h"
#include "core/exchange/xlsxwriter.h"
#include "core/reports/standing.h"
#include "core/store/cyclerules.h"
#include "ui/models/agreementlistmodel.h"
#include "ui/models/listtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

constexpr int RowsAtOnce = 100'000; // every page of an unusual order is as dear as the whole list

QString written(const ListColumn &column, const Value &value, bool isForFile)
{
    if (!isForFile)
        return cellText(column, value).replace(u'\t', u' ').replace(u'\n', u' ');
    if (column.kind == ColumnKind::Choice)
        return cellText(column, value);
    const QString plain = isNumber(column.kind) ? cellValue(column, value).toString() : QString();
    return plain.isEmpty() ? text(value) : plain;
}

std::vector<QString> titlesOf(const ListOrder &order)
{
    std::vector<QString> titles;
    for (const int column : order.columns)
        titles.push_back(titleOf(order.question.list->columns[std::size_t(column)]));
    if (order.hasScore)
        titles.push_back(AgreementListModel::tr("Score"));
    if (order.hasScore && order.isForFile)
        titles.push_back(AgreementListModel::tr("Rating"));
    return titles;
}

// What cannot be scored leaves its cells empty, as on screen.
void addScore(std::vector<QString> &cells, const Result<AgreementStanding> &standing, bool isForFile)
{
    const Composite composite = standing ? standing->composite : Composite();
    const QString words = standing ? AgreementListModel::textOf(*standing) : QString();
    if (!isForFile) {
        cells.push_back(words);
        return;
    }
    cells.push_back(composite.rounded ? composite.rounded->text() : QString());
    cells.push_back(composite.band.isEmpty() && !composite.whole ? words : composite.band);
}

std::vector<QString> rowOf(const ListOrder &order, const ListRow &row)
{
    std::vector<QString> cells;
    for (const int column : order.columns)
        cells.push_back(written(order.question.list->columns[std::size_t(column)],
                                row.cells[std::size_t(column)], order.isForFile));
    return cells;
}

Error unwritable(const QString &path, const QString &why)
{
    return {Error::Kind::Unwritable,
            Text::tr("%1 cannot be written: %2. Choose another folder or name.")
                .arg(QDir::toNativeSeparators(path), why),
            {}};
}

} // namespace

Result<Sheet> sheetOf(const Database &database, const ListOrder &order,
                      const std::function<bool()> &isCancelled)
{
    Sheet sheet;
    sheet.name = QLatin1String(order.question.list->name);
    sheet.rows.push_back(titlesOf(order));
    CycleRules known(database);
    std::vector<Value> after;
    do {
        auto page = listPage(database, order.question, after, RowsAtOnce);
        if (!page)
            return tl::unexpected(page.error());
        for (const ListRow &row : page->rows) {
            if (isCancelled())
                return failure(Error::Kind::Refused,
                               Text::tr("The list was not finished, as you cancelled it."));
            sheet.rows.push_back(rowOf(order, row));
            if (order.hasScore)
                addScore(sheet.rows.back(),
                         standingOf(database, known, AgreementId{row.id}, QDate::currentDate()),
                         order.isForFile);
        }
        after = std::move(page->end);
    } while (!after.empty());
    return sheet;
}

QString clipboardText(const Sheet &sheet)
{
    QString text;
    for (const auto &row : sheet.rows)
        text += QStringList(row.begin(), row.end()).join(u'\t') + u'\n';
    text.chop(1);
    return text;
}

Result<void> writeList(const Sheet &sheet, const QString &path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeXlsx({sheet.name, {sheet}}, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toCsv(sheet)) < 0 || !file.commit())
        return tl::unexpected(unwritable(path, file.errorString()));
    return {};
}

} // namespace mandate
