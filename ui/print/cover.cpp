// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cover.h"

#include "ui/print/contents.h"
#include "ui/print/paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

constexpr double FactIndent = 90;

const Section *sectionOf(const Layout &layout, SectionContent content)
{
    const auto found = std::find_if(layout.sections.begin(), layout.sections.end(),
                                    [content](const Section &section) { return section.content == content; });
    return found == layout.sections.end() ? nullptr : &*found;
}

QString stateText(const Contents &contents)
{
    const Dossier &dossier = contents.dossier;
    if (!dossier.isSigned())
        return Text::tr("Draft: not signed");
    const AgreementVersion &version = dossier.versions.back();
    return Text::tr("Version %1, frozen for signing on %2")
        .arg(version.number)
        .arg(contents.reader.date(version.frozenOn));
}

void placeParty(Paper &paper, const PartyName &party)
{
    paper.text(party.name.isEmpty() ? QString(NotGiven) : party.name, {.points = 15, .strong = true});
    QStringList under;
    for (const QString &part : {party.post, party.office})
        if (!part.isEmpty() && part != party.name)
            under += part;
    paper.text(under.join(QStringLiteral(", ")), {.points = 10, .quiet = true});
}

void placeFacts(Paper &paper, const Contents &contents)
{
    const Dossier &dossier = contents.dossier;
    paper.item(Text::tr("Agreement"), dossier.agreement.code, FactIndent);
    paper.item(Text::tr("Period"),
               Text::tr("%1 to %2")
                   .arg(contents.reader.date(dossier.cycle.start), contents.reader.date(dossier.cycle.end)),
               FactIndent);
    paper.item(Text::tr("State"), stateText(contents), FactIndent);
    paper.item(Text::tr("Rules"), Text::tr("%1, version %2").arg(contents.rules.name, contents.rules.version),
               FactIndent);
    if (dossier.isIllustrative())
        paper.item(Text::tr("Note"),
                   Text::tr("ILLUSTRATIVE: an invented example, not a published agreement."), FactIndent);
}

// The agreement's own preamble stands here where its layout has no section for it.
void placeWords(Paper &paper, const Contents &contents)
{
    if (const Section *parties = sectionOf(contents.layout, SectionContent::Parties))
        paper.text(contents.filled(parties->text));
    paper.space(6);
    if (!sectionOf(contents.layout, SectionContent::Preamble))
        paper.text(contents.dossier.agreement.preamble);
}

QString titleOf(const Contents &contents)
{
    return contents.filled(contents.layout.title);
}

} // namespace

void placeCover(Paper &paper, const Contents &contents)
{
    if (sectionOf(contents.layout, SectionContent::Person)) {
        paper.text(contents.rules.country, {.points = 9, .quiet = true});
        paper.text(titleOf(contents), {.points = 18, .strong = true});
        paper.text(contents.dossier.agreement.preamble);
        return;
    }
    paper.moveTo(paper.unit(40));
    paper.text(contents.rules.country, {.points = 12, .quiet = true});
    paper.space(4);
    paper.text(titleOf(contents), {.points = 26, .strong = true});
    if (contents.result)
        paper.text(Text::tr("Evaluation"), {.points = 16});
    paper.space(26);
    paper.text(Text::tr("between"), {.points = 10, .quiet = true});
    placeParty(paper, contents.dossier.firstParty);
    paper.space(8);
    paper.text(Text::tr("and"), {.points = 10, .quiet = true});
    placeParty(paper, contents.dossier.secondParty);
    paper.space(26);
    placeFacts(paper, contents);
    paper.space(12);
    placeWords(paper, contents);
    paper.breakPage();
}

} // namespace mandate
