// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulesetreader.h"

#include "core/rules/rulefields.h"

namespace mandate {

namespace {

// Raised when a file of today could not be understood by a program of yesterday.
constexpr int Format = 1;

} // namespace

static void readInto(const Place &at, Basis &basis)
{
    Fields fields(at);
    fields.required("kind", basis.kind);
    fields.optional("source", basis.source);
    fields.optional("note", basis.note);
    if (basis.kind == BasisKind::Sourced && basis.source.isEmpty())
        at.fault(QCoreApplication::translate("rules", "a sourced rule names its source"));
}

static void readInto(const Place &at, Validity &validity)
{
    Fields fields(at);
    fields.optional("from", validity.from);
    fields.optional("to", validity.to);
    if (validity.from.isValid() && validity.to.isValid() && validity.to < validity.from)
        at.fault(QCoreApplication::translate("rules", "it ends on %1, before it begins on %2")
                     .arg(validity.to.toString(Qt::ISODate), validity.from.toString(Qt::ISODate)));
}

static void readInto(const Place &at, HierarchyLevel &level)
{
    Fields fields(at);
    fields.required("level", level.level);
    fields.required("name", level.name);
    fields.optional("abbreviation", level.abbreviation);
    fields.required("basis", level.basis);
}

static void readInto(const Place &at, AgreementRule &agreement)
{
    Fields fields(at);
    fields.required("kind", agreement.kind);
    fields.required("name", agreement.name);
    fields.required("scheme", agreement.scheme);
    fields.required("layout", agreement.layout);
    fields.required("basis", agreement.basis);
}

static void readInto(const Place &at, Band &band)
{
    Fields fields(at);
    fields.required("bound", band.bound);
    fields.required("label", band.label);
}

static void readInto(const Place &at, std::array<Decimal, 5> &marks)
{
    std::vector<Decimal> read;
    readInto(at, read);
    if (read.size() == marks.size())
        std::copy(read.begin(), read.end(), marks.begin());
    else
        at.fault(QCoreApplication::translate("rules", "expected five marks, best first"));
}

static void readInto(const Place &at, SchemeRule &rule)
{
    Fields fields(at);
    fields.required("code", rule.scheme.code);
    fields.required("name", rule.scheme.name);
    fields.required("method", rule.scheme.method);
    fields.optional("marks", rule.scheme.marks);
    fields.required("best", rule.scheme.best);
    fields.required("worst", rule.scheme.worst);
    fields.required("digits", rule.scheme.digits);
    fields.optional("capped", rule.scheme.capped);
    fields.optional("equal_weights", rule.scheme.equalWeights);
    fields.optional("zero_target", rule.scheme.zeroTarget);
    fields.optional("ceiling", rule.scheme.ceiling);
    fields.required("attainment_none", rule.scheme.attainmentNone);
    fields.required("attainment_full", rule.scheme.attainmentFull);
    fields.required("basis", rule.basis);
    fields.optional("bands", rule.scheme.bands);
    fields.required("bands_basis", rule.bandsBasis);
}

static void readInto(const Place &at, MandatoryItem &item)
{
    Fields fields(at);
    fields.required("code", item.code);
    fields.required("place", item.place);
    fields.required("title", item.title);
    fields.optional("weight", item.weight);
    fields.required("kinds", item.kinds);
    fields.required("basis", item.basis);
}

static void readInto(const Place &at, Reporting &reporting)
{
    Fields fields(at);
    fields.required("code", reporting.code);
    fields.required("report", reporting.report);
    fields.required("assess", reporting.assess);
    fields.required("basis", reporting.basis);
}

static void readInto(const Place &at, Station &station)
{
    Fields fields(at);
    fields.required("state", station.state);
    fields.optional("optional", station.isOptional);
    fields.required("basis", station.basis);
}

static void readInto(const Place &at, LifeCycle &way)
{
    Fields fields(at);
    fields.required("kinds", way.kinds);
    fields.required("stations", way.stations);
    fields.required("basis", way.basis);
}

static void readInto(const Place &at, DeadlineRule &rule)
{
    Fields fields(at);
    fields.required("code", rule.code);
    fields.required("title", rule.title);
    fields.required("event", rule.event);
    fields.required("scope", rule.scope);
    fields.optional("opens", rule.opens);
    fields.required("anchor", rule.anchor);
    fields.optional("side", rule.side);
    fields.optional("month", rule.month);
    fields.optional("day", rule.day);
    fields.optional("months", rule.months);
    fields.optional("days", rule.days);
    fields.optional("every_months", rule.everyMonths);
    fields.required("basis", rule.basis);
}

static void readInto(const Place &at, Column &column)
{
    Fields fields(at);
    fields.required("content", column.content);
    fields.required("title", column.title);
}

static void readInto(const Place &at, Section &section)
{
    Fields fields(at);
    fields.required("content", section.content);
    fields.optional("number", section.number);
    fields.optional("title", section.title);
    fields.optional("text", section.text);
    fields.optional("columns", section.columns);
    fields.optional("evaluated_columns", section.evaluatedColumns);
    fields.required("basis", section.basis);
}

static void readInto(const Place &at, Layout &layout)
{
    Fields fields(at);
    fields.required("code", layout.code);
    fields.required("title", layout.title);
    fields.required("sections", layout.sections);
    fields.required("signatories", layout.signatories);
    fields.required("basis", layout.basis);
}

static void readInto(const Place &at, QuotaRow &row)
{
    Fields fields(at);
    fields.required("label", row.label);
    fields.required("bound", row.bound);
    fields.required("shares", row.shares);
}

static void readInto(const Place &at, QuotaTable &table)
{
    Fields fields(at);
    fields.required("code", table.code);
    fields.required("name", table.name);
    fields.required("validity", table.validity);
    fields.required("categories", table.categories);
    fields.required("rows", table.rows);
    fields.optional("up_to", table.upTo);
    fields.required("basis", table.basis);
}

static void readInto(const Place &at, ScoreShare &share)
{
    Fields fields(at);
    fields.required("source", share.source);
    fields.required("percent", share.percent);
}

static void readInto(const Place &at, DerivationRule &rule)
{
    Fields fields(at);
    fields.required("category", rule.category);
    fields.required("title", rule.title);
    fields.required("shares", rule.shares);
    fields.required("basis", rule.basis);
}

static void readInto(const Place &at, DerivationTable &table)
{
    Fields fields(at);
    fields.required("code", table.code);
    fields.required("name", table.name);
    fields.required("validity", table.validity);
    fields.required("rules", table.rules);
    fields.required("basis", table.basis);
}

static void readInto(const Place &at, ObjectiveCount &count)
{
    Fields fields(at);
    fields.required("least", count.least);
    fields.required("most", count.most);
    fields.required("basis", count.basis);
}

static void readInto(const Place &at, Guidance &guidance)
{
    Fields fields(at);
    fields.required("topic", guidance.topic);
    fields.required("text", guidance.text);
    fields.required("basis", guidance.basis);
}

static void readInto(const Place &at, OpenQuestion &question)
{
    Fields fields(at);
    fields.required("topic", question.topic);
    fields.required("decision", question.decision);
}

RuleSet ruleSetFrom(const JsonNode &root, RuleFaults &faults)
{
    RuleSet rules;
    const Place at{root, {}, faults};
    Fields fields(at);
    int format = Format;
    fields.required("format", format);
    if (format != Format)
        at.fault(QCoreApplication::translate("rules", "written in format %1; this program reads format %2")
                     .arg(format)
                     .arg(Format));
    fields.required("code", rules.code);
    fields.required("name", rules.name);
    fields.required("country", rules.country);
    fields.required("version", rules.version);
    fields.optional("validity", rules.validity);
    fields.required("basis", rules.basis);
    fields.required("year_start_month", rules.yearStartMonth);
    fields.required("hierarchy", rules.hierarchy);
    fields.optional("vocabulary", rules.vocabulary);
    fields.optional("level_labels", rules.levelLabels);
    fields.required("agreements", rules.agreements);
    fields.required("schemes", rules.schemes);
    fields.optional("objectives", rules.objectives);
    fields.optional("mandatory", rules.mandatory);
    fields.required("reporting", rules.reporting);
    fields.optional("life_cycles", rules.lifeCycles);
    fields.required("calendar", rules.calendar);
    fields.required("layouts", rules.layouts);
    fields.optional("quotas", rules.quotas);
    fields.optional("derivations", rules.derivations);
    fields.optional("guidance", rules.guidance);
    fields.required("not_found", rules.notFound);
    return rules;
}

} // namespace mandate
