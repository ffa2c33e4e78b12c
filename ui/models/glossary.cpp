// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/glossary.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Meaning
{
    const char *table; // empty: whichever record has such a column
    const char *column;
    const char *text;
};

constexpr Meaning Meanings[] = {
    {"agreement", "code",
     QT_TRANSLATE_NOOP(
         "glossary",
         "The name of the agreement in lists, imports and on paper. No two agreements share one.")},
    {"agreement", "kind",
     QT_TRANSLATE_NOOP(
         "glossary", "Annual performance agreement, performance contract, compact, executive commitment or "
                     "individual work plan. All are built alike: objectives, actions, success indicators.")},
    {"agreement", "first_party",
     QT_TRANSLATE_NOOP(
         "glossary", "Who asks for the results: the head of government, a minister, a board, a supervisor.")},
    {"agreement", "second_party",
     QT_TRANSLATE_NOOP("glossary", "Who promises the results: a ministry, an agency, an office, a person.")},
    {"agreement", "scheme",
     QT_TRANSLATE_NOOP("glossary", "How achievements become scores. The rule set gives one for each kind of "
                                   "agreement; another is chosen here only where this agreement differs.")},
    {"agreement", "preamble",
     QT_TRANSLATE_NOOP("glossary",
                       "The words before the first section: between whom, for which year, to what purpose.")},
    {"agreement", "vision",
     QT_TRANSLATE_NOOP("glossary", "The state of things the organisation works towards, years ahead.")},
    {"agreement", "mission",
     QT_TRANSLATE_NOOP("glossary", "What the organisation does, for whom, and by which means.")},
    {"agreement", "cycle",
     QT_TRANSLATE_NOOP("glossary", "The year the agreement is for. It brings the rule set and the dates.")},
    {"cycle", "code", QT_TRANSLATE_NOOP("glossary", "The name of the cycle in lists and imports: 2014-15.")},
    {"cycle", "name", QT_TRANSLATE_NOOP("glossary", "The name of the cycle on pages and on paper.")},
    {"cycle", "start",
     QT_TRANSLATE_NOOP("glossary",
                       "The first day of the cycle. Reporting periods and deadlines are counted from it.")},
    {"cycle", "end", QT_TRANSLATE_NOOP("glossary", "The last day of the cycle.")},
    {"cycle", "rules",
     QT_TRANSLATE_NOOP("glossary", "The government's rules that the agreements of the cycle follow.")},
    {"objective", "title",
     QT_TRANSLATE_NOOP("glossary",
                       "A broad result, said as a result: what will be different, not what will be done.")},
    {"objective", "weight",
     QT_TRANSLATE_NOOP(
         "glossary",
         "How much of the agreement this objective is worth, in percent. All objectives together make 100.")},
    {"action", "title", QT_TRANSLATE_NOOP("glossary", "A step that serves the objective above it.")},
    {"indicator", "title",
     QT_TRANSLATE_NOOP("glossary", "What is measured to tell whether the action succeeded. It carries a "
                                   "unit, a weight and target values.")},
    {"indicator", "weight",
     QT_TRANSLATE_NOOP("glossary", "How much of the agreement this indicator is worth, in percent. The "
                                   "indicators of an objective together make the weight of the objective.")},
    {"indicator", "level1",
     QT_TRANSLATE_NOOP("glossary", "The achievement that earns the full score. The rule set names the level; "
                                   "in many countries it is Excellent, 100 %.")},
    {"indicator", "level2", QT_TRANSLATE_NOOP("glossary", "The achievement that earns the second level.")},
    {"indicator", "level3", QT_TRANSLATE_NOOP("glossary", "The achievement that earns the middle level.")},
    {"indicator", "level4", QT_TRANSLATE_NOOP("glossary", "The achievement that earns the fourth level.")},
    {"indicator", "level5",
     QT_TRANSLATE_NOOP("glossary", "The least achievement that earns anything. It may be left empty.")},
    {"indicator", "target",
     QT_TRANSLATE_NOOP(
         "glossary",
         "The figure, date or state to reach in the year, where the scheme scores against one target.")},
    {"indicator", "trend1", QT_TRANSLATE_NOOP("glossary", "What was achieved two years ago.")},
    {"indicator", "trend2", QT_TRANSLATE_NOOP("glossary", "What was achieved last year.")},
    {"indicator", "projection1", QT_TRANSLATE_NOOP("glossary", "What is expected next year.")},
    {"indicator", "projection2", QT_TRANSLATE_NOOP("glossary", "What is expected in two years.")},
    {"indicator", "class",
     QT_TRANSLATE_NOOP("glossary", "What the indicator speaks of: inputs and activities tell of effort, "
                                   "outputs of what was delivered, outcomes of what changed.")},
    {"indicator", "definition",
     QT_TRANSLATE_NOOP("glossary",
                       "The terms of the indicator, so exact that two people would count the same.")},
    {"indicator", "method",
     QT_TRANSLATE_NOOP("glossary", "How the figure is counted or measured, and by whom.")},
    {"indicator", "ceiling",
     QT_TRANSLATE_NOOP("glossary", "The figure cannot pass 100 %, so neither can the target.")},
    {"indicator", "all_or_nothing",
     QT_TRANSLATE_NOOP("glossary", "The full score where the target is reached, none where it is not.")},
    {"indicator", "owner",
     QT_TRANSLATE_NOOP("glossary",
                       "The post that answers for the indicator. Posts stay; people come and go.")},
    {"requirement", "office",
     QT_TRANSLATE_NOOP(
         "glossary", "The other office that has to deliver something before this indicator can be reached.")},
    {"requirement", "requirement",
     QT_TRANSLATE_NOOP("glossary", "What the other office has to deliver, so exact that both would agree "
                                   "whether it was.")},
    {"requirement", "justification",
     QT_TRANSLATE_NOOP("glossary", "Why the indicator cannot be reached without it.")},
    {"requirement", "quantity", QT_TRANSLATE_NOOP("glossary", "How much of it is needed.")},
    {"requirement", "due",
     QT_TRANSLATE_NOOP("glossary", "The day by which it must be there for the indicator to be reached.")},
    {"requirement", "consequence",
     QT_TRANSLATE_NOOP("glossary", "What becomes of the indicator if it is not delivered.")},
    {"requirement", "state",
     QT_TRANSLATE_NOOP("glossary", "Whether the other office knows of it, agreed to it and delivered it.")},
    {"budget_line", "allocated", QT_TRANSLATE_NOOP("glossary", "The money the budget sets aside for this.")},
    {"budget_line", "released", QT_TRANSLATE_NOOP("glossary", "The money that has arrived.")},
    {"budget_line", "spent", QT_TRANSLATE_NOOP("glossary", "The money that was used.")},
    {"plan", "code",
     QT_TRANSLATE_NOOP("glossary", "The name of the plan in lists and imports. No two plans share one.")},
    {"plan", "name", QT_TRANSLATE_NOOP("glossary", "The plan as it is called in print.")},
    {"plan", "start", QT_TRANSLATE_NOOP("glossary", "The first day of the plan.")},
    {"plan", "end", QT_TRANSLATE_NOOP("glossary", "The last day of the plan; its targets are due by then.")},
    {"pillar", "title",
     QT_TRANSLATE_NOOP("glossary", "A broad aim of the plan, under which its key result areas stand.")},
    {"kra", "pillar",
     QT_TRANSLATE_NOOP("glossary", "The pillar of the plan under which the area stands. An area that serves "
                                   "another needs none.")},
    {"kra", "level",
     QT_TRANSLATE_NOOP(
         "glossary",
         "National, sector, agency or local. A key result area of one level serves one of the level above.")},
    {"kra", "title",
     QT_TRANSLATE_NOOP("glossary",
                       "An area in which the government wants results, measured by its indicators.")},
    {"kra", "owner", QT_TRANSLATE_NOOP("glossary", "The post that answers for the area.")},
    {"kpi", "name",
     QT_TRANSLATE_NOOP("glossary", "What is measured to tell how far the key result area has come.")},
    {"kpi", "target",
     QT_TRANSLATE_NOOP("glossary", "The figure to be reached at the end of the plan. Those of the years "
                                   "between stand under Figures.")},
    {"kpi", "baseline_year",
     QT_TRANSLATE_NOOP("glossary", "The year in which the baseline was measured, as the plan writes it.")},
    {"kpi", "target_year",
     QT_TRANSLATE_NOOP("glossary", "The year by which the target is to be reached, as the plan writes it.")},
    {"kpi", "frequency", QT_TRANSLATE_NOOP("glossary", "How often the figure is measured.")},
    {"alignment", "share",
     QT_TRANSLATE_NOOP("glossary", "The part of the parent that this child carries, in percent. Where no "
                                   "child is given a share, all carry the same.")},
    {"", "code",
     QT_TRANSLATE_NOOP("glossary", "What it is called in lists and imports. No two of a kind share one.")},
    {"", "unit",
     QT_TRANSLATE_NOOP("glossary", "What the figures count: tonnes, kilometres, percent, a date.")},
    {"", "unit_type",
     QT_TRANSLATE_NOOP("glossary", "Whether the figures are numbers, percentages, money, dates or a plain "
                                   "yes or no. It decides what may be entered.")},
    {"", "direction",
     QT_TRANSLATE_NOOP("glossary",
                       "Whether more is better, as with harvests, or less is, as with waiting times.")},
    {"", "baseline", QT_TRANSLATE_NOOP("glossary", "The figure from which progress is counted.")},
    {"", "source",
     QT_TRANSLATE_NOOP("glossary", "Where the figure comes from, so that anybody can check it.")},
    {"", "aggregation",
     QT_TRANSLATE_NOOP(
         "glossary",
         "How figures of several periods or units become one: added up, averaged, or the last one taken.")},
    {"", "mandatory",
     QT_TRANSLATE_NOOP("glossary", "Imposed on every agreement of this kind by the centre.")},
    {"", "origin",
     QT_TRANSLATE_NOOP("glossary",
                       "Where the text was published, or a word that it is only an illustration.")},
};

} // namespace

QString meaningOf(QStringView table, QStringView column)
{
    const auto found = std::find_if(std::begin(Meanings), std::end(Meanings), [&](const Meaning &meaning) {
        return column == QLatin1String(meaning.column)
               && (!*meaning.table || table == QLatin1String(meaning.table));
    });
    return found == std::end(Meanings) ? QString() : QCoreApplication::translate("glossary", found->text);
}

} // namespace mandate
