// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fillinform.h"

#include "core/base/period.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mandate {

namespace {

constexpr int SpareRows = 2; // for new indicators under each action

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

FillInRule ruleOf(UnitType unit)
{
    if (unit == UnitType::Date)
        return FillInRule::Date;
    return unit == UnitType::Number || unit == UnitType::Percent || unit == UnitType::Money
               ? FillInRule::Number
               : FillInRule::Text;
}

QString weightText(const std::optional<Weight> &weight)
{
    return weight ? weight->percent().text() : QString();
}

// The rows of a form one after the other.
class RowWriting
{
public:
    explicit RowWriting(FillInForm &form) : m_form(form) {}

    void begin(const QString &sheet, const Uuid &record, const Uuid &parent = {})
    {
        m_form.grid.emplace_back();
        m_sheet = sheet;
        m_record = record;
        m_parent = parent;
    }
    void show(const QString &text) { m_form.grid.back().push_back(text); }
    void ask(const char *field, const QString &text, FillInRule rule = FillInRule::Text)
    {
        m_form.cells.push_back({m_form.grid.size() - 1, m_form.grid.back().size(), m_sheet,
                                QLatin1String(field), m_record, m_parent, rule});
        show(text);
    }

private:
    FillInForm &m_form;
    QString m_sheet;
    Uuid m_record;
    Uuid m_parent;
};

void writeLevels(RowWriting &writing, const SuccessIndicator &indicator)
{
    constexpr const char *fields[] = {"level1", "level2", "level3", "level4", "level5"};
    const FillInRule rule = ruleOf(indicator.unitType);
    for (std::size_t i = 0; i < indicator.levels.size(); ++i)
        writing.ask(fields[i], indicator.levels[i].written(), rule);
    writing.ask("target", indicator.target.written(), rule);
}

void writeIndicator(RowWriting &writing, const QString &number, const SuccessIndicator &indicator)
{
    writing.show(number);
    writing.ask("title", indicator.title);
    writing.ask("unit", indicator.unit);
    writing.ask("weight", weightText(indicator.weight), FillInRule::Weight);
    writeLevels(writing, indicator);
    writing.ask("source", indicator.source);
}

void writeDraft(RowWriting &writing, const Dossier &dossier)
{
    for (const ObjectiveItem &objective : dossier.objectives) {
        writing.begin(QStringLiteral("objectives"), objective.objective.id.uuid);
        writing.show(numberOf(objective.objective));
        writing.ask("title", objective.objective.title);
        writing.show({});
        writing.ask("weight", weightText(objective.objective.weight), FillInRule::Weight);
        for (const ActionItem &action : objective.actions) {
            writing.begin(QStringLiteral("actions"), action.action.id.uuid);
            writing.show(numberOf(objective.objective, action.action));
            writing.ask("title", action.action.title);
            for (const IndicatorItem &item : action.indicators) {
                writing.begin(QStringLiteral("indicators"), item.indicator.id.uuid);
                writeIndicator(writing, numberOf(objective.objective, action.action, item.indicator),
                               item.indicator);
            }
            for (int spare = 0; spare < SpareRows; ++spare) {
                writing.begin(QStringLiteral("indicators"), {}, action.action.id.uuid);
                writeIndicator(writing, Text::tr("new"), {});
            }
        }
    }
}

const Progress *claimOf(const IndicatorItem &item, const QString &period)
{
    for (const Progress &progress : item.progress)
        if (progress.period == period && progress.stage == Stage::Claimed)
            return &progress;
    return nullptr;
}

QString targetFor(const IndicatorItem &item, const QString &period)
{
    for (const PeriodTarget &target : item.targets)
        if (target.period == period)
            return target.value.written();
    return {};
}

void writeReport(RowWriting &writing, const Dossier &dossier, const QString &period)
{
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators) {
                const SuccessIndicator &indicator = item.indicator;
                const Progress *claim = claimOf(item, period);
                writing.begin(QStringLiteral("progress"), indicator.id.uuid);
                writing.show(numberOf(objective.objective, action.action, indicator));
                writing.show(indicator.title);
                writing.show(indicator.unit);
                writing.show(weightText(indicator.weight));
                writing.show(indicator.target.isGiven() ? indicator.target.written()
                                                        : indicator.levels.front().written());
                writing.show(targetFor(item, period));
                writing.ask("value", claim ? claim->value.written() : QString(), ruleOf(indicator.unitType));
                writing.ask("state", claim ? QString::fromLatin1(name(claim->state)) : QString(),
                            FillInRule::State);
                writing.ask("narrative", claim ? claim->narrative : QString());
            }
}

std::vector<QString> titlesOf(FillInPurpose purpose, const LevelLabels &labels, const QString &period)
{
    std::vector<QString> titles{Text::tr("No."), Text::tr("Objective, action or success indicator"),
                                Text::tr("Unit"), Text::tr("Weight (%)")};
    if (purpose == FillInPurpose::Draft) {
        for (std::size_t i = 0; i < 5; ++i)
            titles.push_back(i < labels.size() && !labels[i].isEmpty() ? labels[i]
                                                                       : Text::tr("Level %1").arg(i + 1));
        titles.insert(titles.end(), {Text::tr("Target"), Text::tr("Source of the data")});
        return titles;
    }
    titles[1] = Text::tr("Success indicator");
    titles.insert(titles.end(),
                  {Text::tr("Target of the year"), Text::tr("Target of %1").arg(period),
                   Text::tr("Reached by the end of %1").arg(period), Text::tr("State"), Text::tr("Remarks")});
    return titles;
}

void writeTop(FillInForm &form, const Dossier &dossier, const LevelLabels &labels)
{
    const QString whose = dossier.secondParty.name;
    form.grid.push_back(
        {form.purpose == FillInPurpose::Draft
             ? Text::tr("%1: draft of %2").arg(whose, dossier.agreement.code)
             : Text::tr("%1: report of %2 for %3").arg(whose, form.period, dossier.agreement.code)});
    form.grid.push_back(
        {Text::tr("%1 · Please fill in the coloured cells and send the file back. The other cells "
                  "are locked; rows must stay where they are.")
             .arg(dossier.cycle.name)});
    form.grid.push_back(
        {form.purpose == FillInPurpose::Draft
             ? Text::tr(
                 "New indicators go into the rows marked “new”. Numbers are written with a point, dates as "
                 "2015-06-30; a row that is not needed stays empty.")
             : Text::tr(
                 "Write what was reached from the beginning of the year to the end of the period. Where "
                 "there is no figure choose a state: not_due, missing or not_applicable.")});
    form.grid.emplace_back();
    form.header = form.grid.size();
    form.grid.push_back(titlesOf(form.purpose, labels, form.period));
}

QJsonObject jsonOf(const FillInCell &cell)
{
    QJsonObject json{{QStringLiteral("row"), int(cell.row)},
                     {QStringLiteral("column"), int(cell.column)},
                     {QStringLiteral("sheet"), cell.sheet},
                     {QStringLiteral("field"), cell.field}};
    if (!cell.record.isNull())
        json[QStringLiteral("record")] = cell.record.text();
    if (!cell.parent.isNull())
        json[QStringLiteral("parent")] = cell.parent.text();
    return json;
}

FillInCell cellIn(const QJsonObject &json)
{
    FillInCell cell;
    cell.row = std::size_t(json[QStringLiteral("row")].toInt());
    cell.column = std::size_t(json[QStringLiteral("column")].toInt());
    cell.sheet = json[QStringLiteral("sheet")].toString();
    cell.field = json[QStringLiteral("field")].toString();
    cell.record = Uuid::parse(json[QStringLiteral("record")].toString()).value_or(Uuid());
    cell.parent = Uuid::parse(json[QStringLiteral("parent")].toString()).value_or(Uuid());
    return cell;
}

} // namespace

Result<FillInForm> fillInForm(const Dossier &dossier, const LevelLabels &labels, FillInPurpose purpose,
                              const QString &period)
{
    FillInForm form;
    form.purpose = purpose;
    form.period = period;
    if (purpose == FillInPurpose::Period && !Period::parse(period))
        return failure(Error::Kind::Misuse,
                       Text::tr("\"%1\" is no period: name one such as Q1, H1, M01 or Y.").arg(period));
    writeTop(form, dossier, labels);
    RowWriting writing(form);
    if (purpose == FillInPurpose::Draft)
        writeDraft(writing, dossier);
    else
        writeReport(writing, dossier, period);
    if (form.cells.empty())
        return failure(Error::Kind::Misuse,
                       Text::tr("%1 has nothing to fill in yet: add its objectives and actions first.")
                           .arg(dossier.agreement.code));
    return form;
}

QString contentOf(const FillInForm &form)
{
    QJsonArray grid;
    for (const auto &row : form.grid) {
        QJsonArray texts;
        for (const QString &text : row)
            texts.append(text);
        grid.append(texts);
    }
    QJsonArray cells;
    for (const FillInCell &cell : form.cells)
        cells.append(jsonOf(cell));
    const QJsonObject json{{QStringLiteral("version"), 1},
                           {QStringLiteral("purpose"), QString::fromLatin1(name(form.purpose))},
                           {QStringLiteral("period"), form.period},
                           {QStringLiteral("header"), int(form.header)},
                           {QStringLiteral("grid"), grid},
                           {QStringLiteral("cells"), cells}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<FillInForm> formIn(const QString &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content.toUtf8()).object();
    FillInForm form;
    const auto purpose = fromName<FillInPurpose>(json[QStringLiteral("purpose")].toString());
    form.purpose = purpose.value_or(FillInPurpose::Draft);
    form.period = json[QStringLiteral("period")].toString();
    form.header = std::size_t(json[QStringLiteral("header")].toInt());
    for (const auto &row : json[QStringLiteral("grid")].toArray()) {
        form.grid.emplace_back();
        for (const auto &text : row.toArray())
            form.grid.back().push_back(text.toString());
    }
    bool isWhole = purpose && json[QStringLiteral("version")].toInt() == 1;
    for (const auto &each : json[QStringLiteral("cells")].toArray()) {
        const FillInCell cell = cellIn(each.toObject());
        isWhole = isWhole && cell.row < form.grid.size() && cell.column < form.grid[cell.row].size();
        form.cells.push_back(cell);
    }
    if (!isWhole)
        return invalid(
            Text::tr("What was sent was kept by another version of this program and cannot be compared. "
                     "Send the sheet anew."));
    return form;
}

} // namespace mandate
