// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/agreementprint.h"

#include "ui/print/contents.h"
#include "ui/print/cover.h"
#include "ui/print/paper.h"
#include "ui/print/resultprint.h"
#include "ui/print/seal.h"
#include "ui/print/sectiontable.h"
#include "ui/print/signatureblocks.h"

#include <QCoreApplication>
#include <QPdfWriter>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

constexpr int BlankLines = 3; // of a text that is written by hand
constexpr double PersonIndent = 110;
constexpr double CompetenciesHeight = 210;

QString titleOf(const Contents &contents)
{
    const QString title = contents.filled(contents.layout.title);
    return contents.result ? Text::tr("%1: evaluation").arg(title) : title;
}

QString stateOf(const Dossier &dossier)
{
    QStringList parts;
    if (dossier.isIllustrative())
        parts += Text::tr("ILLUSTRATIVE");
    if (dossier.isSigned())
        parts += Text::tr("Version %1 · SHA-256 %2")
                     .arg(dossier.versions.back().number)
                     .arg(dossier.versions.back().fingerprint);
    else
        parts += Text::tr("DRAFT");
    return parts.join(QStringLiteral(" · "));
}

// Whose agreement it is: a work plan is a person's, any other its agency's, whoever signs for it.
QString subjectOf(const Dossier &dossier)
{
    const PartyName &party = dossier.secondParty;
    return dossier.agreement.kind == AgreementKind::WorkPlan || party.office.isEmpty() ? party.name
                                                                                       : party.office;
}

Running runningOf(const Contents &contents, const PrintOptions &options)
{
    const Dossier &dossier = contents.dossier;
    Running running;
    running.title = titleOf(contents);
    running.subject = QStringLiteral("%1 · %2").arg(dossier.agreement.code, subjectOf(dossier));
    running.state = stateOf(dossier);
    if (options.printedOn.isValid())
        running.date = Text::tr("Printed on %1").arg(contents.reader.date(options.printedOn));
    if (dossier.isSigned() && !options.head.isEmpty())
        running.date += Text::tr(" · audit trail %1").arg(options.head);
    if (!dossier.isSigned())
        running.watermark = Text::tr("DRAFT");
    return running;
}

void describePdf(QPagedPaintDevice &device, const Contents &contents)
{
    auto *writer = dynamic_cast<QPdfWriter *>(&device);
    if (!writer)
        return;
    const QString title = QStringLiteral("%1 · %2").arg(titleOf(contents), contents.dossier.agreement.code);
    writer->setTitle(title);
    writer->setCreator(QStringLiteral("Mandate"));
    writer->setDocumentXmpMetadata(
        xmpMetadata(title, contents.dossier.secondParty.name, sealOf(contents.dossier)));
}

QString headingOf(const Section &section, const Contents &contents)
{
    const QString title = contents.filled(section.title);
    if (section.number.isEmpty() || title.isEmpty())
        return section.number + title;
    const bool bare = section.number.size() <= 3 && !section.number.contains(u' ');
    return QStringLiteral("%1%2  %3").arg(section.number, bare ? u"." : u"", title);
}

void paragraphs(Paper &paper, const QString &text)
{
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        paper.text(paragraph);
        paper.space(4);
    }
}

void placeText(Paper &paper, const Section &section, const Contents &contents)
{
    const bool ownWords = section.content == SectionContent::Preamble;
    const QString own = ownWords ? contents.dossier.agreement.preamble : QString();
    paragraphs(paper, contents.filled(section.text));
    paragraphs(paper, own);
    if (section.text.isEmpty() && own.isEmpty())
        paper.writingLines(BlankLines);
}

void placeVision(Paper &paper, const Contents &contents)
{
    const Dossier &dossier = contents.dossier;
    paper.subheading(Text::tr("Vision"));
    paragraphs(paper, contents.reader.orDash(dossier.agreement.vision));
    paper.subheading(Text::tr("Mission"));
    paragraphs(paper, contents.reader.orDash(dossier.agreement.mission));
    paper.subheading(Text::tr("Objectives"));
    if (dossier.objectives.empty())
        paper.text(NotGiven);
    for (const ObjectiveItem &item : dossier.objectives)
        paper.item(numberOf(item.objective), item.objective.title);
}

void placePerson(Paper &paper, const Contents &contents)
{
    const PartyName &person = contents.dossier.secondParty;
    const PartyName &supervisor = contents.dossier.firstParty;
    const auto line = [&](const QString &label, const QString &text) {
        paper.item(label, contents.reader.orDash(text), PersonIndent);
    };
    line(Text::tr("Name"), person.name);
    line(Text::tr("Number"), person.code);
    line(Text::tr("Post"), person.post);
    line(Text::tr("Office"), person.office);
    line(Text::tr("Supervisor"), supervisor.name);
    line(Text::tr("Supervisor's post"), supervisor.post);
    line(Text::tr("Period"), Text::tr("%1 to %2")
                                 .arg(contents.reader.date(contents.dossier.cycle.start),
                                      contents.reader.date(contents.dossier.cycle.end)));
}

void placeTable(Paper &paper, const Section &section, const Contents &contents)
{
    paragraphs(paper, contents.filled(section.text));
    const PaperTable table = tableOf(section, contents);
    if (table.rows.empty())
        return paper.text(Text::tr("Nothing has been entered for this section."), {.quiet = true});
    paper.table(table);
    if (section.content == SectionContent::Priorities)
        paper.text(legendOf(contents), {.points = 7.5, .quiet = true});
}

void placeContent(Paper &paper, const Section &section, const Contents &contents)
{
    switch (section.content) {
    case SectionContent::Parties: return;
    case SectionContent::Text:
    case SectionContent::Preamble: return placeText(paper, section, contents);
    case SectionContent::Vision: return placeVision(paper, contents);
    case SectionContent::Person: return placePerson(paper, contents);
    case SectionContent::Result: return placeResult(paper, contents);
    case SectionContent::Signatures: return placeSignatures(paper, contents);
    case SectionContent::Priorities:
    case SectionContent::Trends:
    case SectionContent::Definitions:
    case SectionContent::Requirements:
    case SectionContent::Outcomes:
    case SectionContent::Ratings:
    case SectionContent::Competencies: return placeTable(paper, section, contents);
    }
}

bool hasSection(const Layout &layout, SectionContent content)
{
    return std::any_of(layout.sections.begin(), layout.sections.end(),
                       [content](const Section &section) { return section.content == content; });
}

// In points: what a form that is filled in by hand takes, so that it stands on one page.
double roomFor(SectionContent content)
{
    if (content == SectionContent::Signatures)
        return SignaturesHeight;
    return content == SectionContent::Competencies ? CompetenciesHeight : 0;
}

QString usualTitle(SectionContent content)
{
    return content == SectionContent::Signatures ? Text::tr("Signatures") : QString();
}

void placeSections(Paper &paper, const Contents &contents)
{
    bool resultDue = contents.result && !hasSection(contents.layout, SectionContent::Result);
    for (const Section &section : contents.layout.sections) {
        if (section.content == SectionContent::Parties)
            continue;
        if (section.content == SectionContent::Signatures && resultDue) {
            paper.heading(Text::tr("Result"));
            placeResult(paper, contents);
            resultDue = false;
        }
        paper.keep(roomFor(section.content));
        const QString heading = headingOf(section, contents);
        paper.heading(heading.isEmpty() ? usualTitle(section.content) : heading);
        placeContent(paper, section, contents);
    }
    if (resultDue) {
        paper.heading(Text::tr("Result"));
        placeResult(paper, contents);
    }
}

} // namespace

Result<int> printAgreement(const Dossier &dossier, const RuleSet &rules, const AgreementResult *result,
                           const PrintOptions &options, QPagedPaintDevice &device)
{
    const Layout *layout = rules.layoutFor(dossier.agreement.kind);
    if (!layout)
        return invalid(Text::tr("The rule set %1 has no printed form for the kind of agreement that %2 is. "
                                "Add a layout to the rule set.")
                           .arg(rules.code, dossier.agreement.code));
    const Contents contents(dossier, rules, *layout, result, options.locale);
    describePdf(device, contents);
    Paper paper(device, runningOf(contents, options));
    placeCover(paper, contents);
    placeSections(paper, contents);
    if (result)
        placeExplanations(paper, contents);
    return paper.paint();
}

} // namespace mandate
