// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellreader.h"

#include "core/base/period.h"
#include "core/base/visible.h"
#include "core/cycle/rulesetcopy.h"
#include "core/exchange/commentcells.h"
#include "core/plan/itemaddress.h"
#include "core/plan/kpi.h"
#include "core/plan/objective.h"
#include "core/plan/successindicator.h"
#include "core/scoring/weight.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

QString listed(std::span<const char *const> choices)
{
    QStringList names;
    for (const char *choice : choices)
        if (*choice)
            names += QString::fromLatin1(choice);
    return names.join(QStringLiteral(", "));
}

// What a spreadsheet shows where a formula has no result.
bool isFormulaError(const QString &cell)
{
    static constexpr std::array errors{"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"};
    return cell.startsWith(u'#') && std::any_of(errors.begin(), errors.end(), [&cell](const char *error) {
               return cell == QLatin1String(error);
           });
}

Value cleared(const SheetColumn &column)
{
    switch (column.kind) {
    case CellFormat::Text:
    case CellFormat::Code:
    case CellFormat::Figure:
    case CellFormat::Period: return QString();
    case CellFormat::Choice: return QString::fromLatin1(column.choices().front());
    case CellFormat::YesNo:
    case CellFormat::OwnNumber: return std::int64_t(0);
    default: return {};
    }
}

} // namespace

CellReader::CellReader(const SheetLayout &layout, const Sheet &sheet, Directory &directory)
    : m_layout(layout),
      m_description(layout.description()),
      m_sheet(sheet),
      m_directory(directory),
      m_unitField(m_description.indexOf(u"unit_type"))
{}

Row CellReader::emptyRow() const
{
    Row row(m_description.fields.size());
    for (const SheetColumn &column : m_layout.columns) {
        const int field =
            m_description.indexOf(column.field ? QString::fromLatin1(column.field) : column.title());
        if (field >= 0)
            row[std::size_t(field)] = cleared(column);
        if (field >= 0 && column.kind == CellFormat::Figure)
            row[std::size_t(field) + 1] = QString();
    }
    return row;
}

void CellReader::startRow(const Row &row)
{
    m_agreement = {};
    m_unit.reset();
    m_seenUnit = m_unitField >= 0 ? row[std::size_t(m_unitField)] : Value();
}

Result<void> CellReader::read(const SheetColumn &column, std::size_t field, const QString &cell, Row &row)
{
    if (column.kind == CellFormat::Text)
        return readText(cell, row[field]);
    if (column.kind == CellFormat::Alignments) // records of their own, read once their child is
        return {};
    const QString text = cell.trimmed();
    if (text.isEmpty()) {
        if (column.presence == Presence::Required || column.presence == Presence::Key)
            return invalid(Text::tr("nothing is given; expected %1")
                               .arg(column.choices ? listed(column.choices()) : column.title()));
        row[field] = cleared(column);
        if (column.kind == CellFormat::Figure)
            row[field + 1] = QString();
        return {};
    }
    switch (column.kind) {
    case CellFormat::Text:
    case CellFormat::Code: return readText(text, row[field]);
    case CellFormat::Choice:
    case CellFormat::OptionalChoice: return readChoice(column, text, row[field]);
    case CellFormat::Date: return readDate(text, row[field]);
    case CellFormat::YesNo: return readYesNo(text, row[field]);
    case CellFormat::Weight: return readWeight(text, row[field]);
    case CellFormat::Amount: return readAmount(text, row[field]);
    case CellFormat::Figure: return readFigure(column, field, text, row);
    case CellFormat::Period: return readPeriod(text, row[field]);
    case CellFormat::Reference: return readReference(column, text, row[field]);
    case CellFormat::Party: return readParty(text, row[field]);
    case CellFormat::Agreement: return readAgreement(text, field, row);
    case CellFormat::OwnNumber: return readOwnNumber(text, field, row);
    case CellFormat::IndicatorNumber:
    case CellFormat::BudgetNumber: return readItemNumber(column, text, row);
    case CellFormat::Measured: return readMeasured(text, field, row);
    case CellFormat::Address: return readAddress(text, row[field]);
    case CellFormat::Item: return readItem(text, field, row);
    case CellFormat::Mark: return readMark(text).map([&](const Uuid &id) { row[field] = id; });
    case CellFormat::Marked:
        return markedBy(text, m_description, m_directory).map([&](const Uuid &id) { row[field] = id; });
    case CellFormat::Alignments: break;
    }
    return {};
}

// An error is kept only where the register holds it already, as an export wrote it.
Result<void> CellReader::readText(const QString &cell, Value &value) const
{
    if (isFormulaError(cell) && value != Value(cell))
        return invalid(
            Text::tr("“%1” is an error of the spreadsheet's formula; type what belongs here").arg(cell));
    const auto hidden = hiddenCharacter(cell);
    if (hidden && value != Value(cell))
        return invalid(Text::tr("“%1” holds a character that nobody sees (%2); type it anew")
                           .arg(visible(cell), QString::number(hidden->unicode(), 16)));
    value = cell;
    return {};
}

Result<void> CellReader::readChoice(const SheetColumn &column, const QString &text, Value &value) const
{
    const auto choices = column.choices();
    const bool isWritten = std::any_of(choices.begin(), choices.end(),
                                       [&text](const char *choice) { return text == QLatin1String(choice); });
    if (isWritten) {
        value = text;
        return {};
    }
    const QString lower = text.toLower();
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&lower](const char *choice) { return lower == QLatin1String(choice); });
    if (found == choices.end())
        return invalid(Text::tr("“%1” is none of: %2").arg(text, listed(choices)));
    value = lower;
    return {};
}

Result<void> CellReader::readDate(const QString &text, Value &value) const
{
    return mandate::readFigure(text, UnitType::Date).map([&value](const Figure &date) {
        value = date.isGiven() ? Value(date.value) : Value();
    });
}

Result<void> CellReader::readYesNo(const QString &text, Value &value) const
{
    return mandate::readFigure(text, UnitType::YesNo).map([&value](const Figure &answer) {
        value = std::int64_t(answer.value == QLatin1String("yes"));
    });
}

Result<void> CellReader::readWeight(const QString &text, Value &value) const
{
    const auto figure = mandate::readFigure(text, UnitType::Percent, m_sheet.numberStyle);
    if (!figure)
        return tl::unexpected(figure.error());
    value = Value();
    if (!figure->isGiven())
        return {};
    return Weight::fromPercent(*Decimal::parse(QStringView(figure->value)))
        .map([&value](const Weight &weight) { value = Codec<Weight>::write(weight); });
}

Result<void> CellReader::readAmount(const QString &text, Value &value) const
{
    return mandate::readFigure(text, UnitType::Money, m_sheet.numberStyle)
        .map([&value](const Figure &amount) { value = amount.isGiven() ? Value(amount.value) : Value(); });
}

Result<void> CellReader::readFigure(const SheetColumn &column, std::size_t field, const QString &text,
                                    Row &row)
{
    // What an export wrote stays what it was, also where it could not be read.
    const auto &value = std::get<QString>(row[field]);
    const auto &source = std::get<QString>(row[field + 1]);
    if (text == (source.isEmpty() ? value : source)
        && (m_unitField < 0 || row[std::size_t(m_unitField)] == m_seenUnit))
        return {};
    const auto unit = unitOf(row);
    if (!unit)
        return tl::unexpected(unit.error());
    auto figure = mandate::readFigure(text, *unit, m_sheet.numberStyle);
    if (!figure) {
        if (!m_sheet.keptColumns.contains(column.title()))
            return tl::unexpected(figure.error());
        figure = Figure{{}, text};
    }
    row[field] = std::move(figure->value);
    row[field + 1] = std::move(figure->source);
    return {};
}

Result<void> CellReader::readPeriod(const QString &text, Value &value) const
{
    const auto period = Period::parse(text);
    if (!period)
        return invalid(Text::tr("“%1” is no period: expected Q1 to Q4, H1, H2, M01 to M12 or Y").arg(text));
    value = period->text();
    return {};
}

Result<void> CellReader::readReference(const SheetColumn &column, const QString &text, Value &value)
{
    const Description &target = column.target();
    // A cycle keeps the copy of the rule set it has, also when the register holds a newer one.
    if (&target == &describe<RuleSetCopy>() && !isNull(value)) {
        const auto held = m_directory.row(target, std::get<Uuid>(value));
        if (held && *held && (**held)[std::size_t(target.indexOf(u"code"))] == Value(text))
            return {};
    }
    const auto id = m_directory.find(target, text);
    if (!id)
        return tl::unexpected(id.error());
    if (id->isNull())
        return invalid(Text::tr("there is no %1 with the code “%2”").arg(target.title(), text));
    value = *id;
    return {};
}

Result<void> CellReader::readParty(const QString &text, Value &value)
{
    const auto id = m_directory.findParty(text);
    if (!id)
        return tl::unexpected(id.error());
    if (id->isNull())
        return invalid(Text::tr("there is no office, post or person with the code “%1”").arg(text));
    value = *id;
    return {};
}

Result<void> CellReader::readAgreement(const QString &text, std::size_t field, Row &row)
{
    Value agreement;
    const auto done = readReference(
        {nullptr, CellFormat::Agreement, Presence::Key, nullptr, describe<Agreement>}, text, agreement);
    if (!done)
        return done;
    m_agreement = std::get<Uuid>(agreement);
    m_agreementCode = text;
    if (field < row.size())
        row[field] = agreement;
    return {};
}

Result<Uuid> CellReader::item(std::span<const int> number)
{
    auto id = m_directory.findItem(m_agreement, number);
    if (!id || !id->isNull())
        return id;
    QStringList parts;
    for (const int part : number)
        parts += QString::number(part);
    return invalid(Text::tr("the agreement %1 has no item %2").arg(m_agreementCode, parts.join(u'.')));
}

Result<void> CellReader::readOwnNumber(const QString &text, std::size_t field, Row &row)
{
    static constexpr const char *Examples[] = {"1", "1.2", "1.2.3"};
    const std::size_t depth = &m_description == &describe<Objective>()          ? 1
                              : &m_description == &describe<SuccessIndicator>() ? 3
                                                                                : 2;
    const std::vector<int> number = itemNumber(text);
    if (number.size() != depth)
        return invalid(Text::tr("“%1” is no number of this sheet: expected one such as %2")
                           .arg(text, QString::fromLatin1(Examples[depth - 1])));
    row[field] = std::int64_t(number.back());
    if (depth == 1)
        return {};
    // What the record belongs to stands right behind its identity.
    return item(std::span(number).first(depth - 1)).map([&row](const Uuid &parent) { row[1] = parent; });
}

Result<void> CellReader::readItemNumber(const SheetColumn &column, const QString &text, Row &row)
{
    const std::vector<int> number = itemNumber(text);
    const bool isBudget = column.kind == CellFormat::BudgetNumber;
    if (isBudget ? number.empty() || number.size() == 3 : number.size() != 3)
        return invalid(
            isBudget
                ? Text::tr("“%1” is neither an objective such as 1 nor an action such as 1.2").arg(text)
                : Text::tr("“%1” is not the number of an indicator: expected one such as 1.2.3").arg(text));
    const char16_t *field = !isBudget ? u"indicator" : number.size() == 1 ? u"objective" : u"action";
    return item(number).map([&](const Uuid &id) { row[std::size_t(m_description.indexOf(field))] = id; });
}

Result<Uuid> CellReader::indicatorAt(const QString &text)
{
    const auto address = itemAddress(text);
    if (!address || address->number.size() != 3)
        return Uuid();
    const auto agreement = m_directory.find(describe<Agreement>(), address->agreement);
    if (!agreement || agreement->isNull())
        return agreement;
    m_agreement = *agreement;
    return m_directory.findItem(*agreement, address->number);
}

Result<void> CellReader::readMeasured(const QString &text, std::size_t field, Row &row)
{
    const auto indicator = indicatorAt(text);
    if (!indicator)
        return tl::unexpected(indicator.error());
    if (!indicator->isNull()) {
        row[field] = *indicator;
        return {};
    }
    m_agreement = {};
    const auto kpi = m_directory.find(describe<Kpi>(), text);
    if (!kpi)
        return tl::unexpected(kpi.error());
    if (kpi->isNull())
        return invalid(Text::tr("there is neither a KPI “%1” nor an indicator at this address; expected a "
                                "code such as KPI4 or an address such as AGR/1.2.3")
                           .arg(text));
    row[std::size_t(m_description.indexOf(u"kpi"))] = *kpi;
    return {};
}

Result<void> CellReader::readAddress(const QString &text, Value &value)
{
    const auto indicator = indicatorAt(text);
    if (!indicator)
        return tl::unexpected(indicator.error());
    if (indicator->isNull())
        return invalid(
            Text::tr("there is no indicator at “%1”; expected an address such as AGR/1.2.3").arg(text));
    value = *indicator;
    return {};
}

// What an item was commented on stays with it when it is withdrawn.
Result<void> CellReader::readItem(const QString &text, std::size_t field, Row &row)
{
    if (text == WithdrawnItem && !isNull(row[field]))
        return {};
    const std::vector<int> number = itemNumber(text);
    if (number.empty() || number.size() > 3)
        return invalid(Text::tr("“%1” is no item of an agreement: expected one such as 1, 1.2 or 1.2.3, or "
                                "nothing for the agreement as a whole")
                           .arg(text));
    if (m_agreement.isNull()) // its column is absent or at fault
        if (const auto *held = std::get_if<Uuid>(&row[std::size_t(m_description.indexOf(u"agreement"))]))
            m_agreement = *held;
    return item(number).map([&](const Uuid &id) { row[field] = id; });
}

// Of the row itself, or of the indicator or KPI it speaks of.
Result<UnitType> CellReader::unitOf(const Row &row)
{
    if (m_unit)
        return *m_unit;
    if (m_unitField >= 0) {
        m_unit =
            fromName<UnitType>(std::get<QString>(row[std::size_t(m_unitField)])).value_or(UnitType::Number);
        return *m_unit;
    }
    const int indicator = m_description.indexOf(u"indicator");
    const bool isIndicator = indicator >= 0 && !isNull(row[std::size_t(indicator)]);
    const int measured = isIndicator ? indicator : m_description.indexOf(u"kpi");
    const Description &target = isIndicator ? describe<SuccessIndicator>() : describe<Kpi>();
    const auto unit = m_directory.unitOf(target, std::get<Uuid>(row[std::size_t(measured)]));
    if (unit)
        m_unit = *unit;
    return unit;
}

} // namespace mandate
