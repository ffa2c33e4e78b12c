// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cover.h"

#include "ui/print/contents.h"
#include "ui/print/sheet.h"

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

void placeParty(Sheet &sheet, const PartyName &party)
{
    sheet.text(party.name.isEmpty() ? QString(NotGiven) : party.name, {.points = 15, .strong = true});
    QStringList under;
    for (const QString &part : {party.post, party.office})
        if (!part.isEmpty() && part != party.name)
            under += part;
    sheet.text(under.join(QStringLiteral(", ")), {.points = 10, .quiet = true});
}

void placeFacts(Sheet &sheet, const Contents &contents)
{
    const Dossier &dossier = contents.dossier;
    sheet.item(Text::tr("Agreement"), dossier.agreement.code, FactIndent);
    sheet.item(Text::tr("Period"),
               Text::tr("%1 to %2")
                   .arg(contents.reader.date(dossier.cycle.start), contents.reader.date(dossier.cycle.end)),
               FactIndent);
    sheet.item(Text::tr("State"), stateText(contents), FactIndent);
    sheet.item(Text::tr("Rules"), Text::tr("%1, version %2").arg(contents.rules.name, contents.rules.version),
               FactIndent);
    if (dossier.isIllustrative())
        sheet.item(Text::tr("Note"),
                   Text::tr("ILLUSTRATIVE: an invented example, not a published agreement."), FactIndent);
}

// The agreement's own preamble stands here where its layout has no section for it.
void placeWords(Sheet &sheet, const Contents &contents)
{
    if (const Section *parties = sectionOf(contents.layout, SectionContent::Parties))
        sheet.text(contents.filled(parties->text));
    sheet.space(6);
    if (!sectionOf(contents.layout, SectionContent::Preamble))
        sheet.text(contents.dossier.agreement.preamble);
}

QString titleOf(const Contents &contents)
{
    return contents.filled(contents.layout.title);
}

} // namespace

void placeCover(Sheet &sheet, const Contents &contents)
{
    if (sectionOf(contents.layout, SectionContent::Person)) {
        sheet.text(contents.rules.country, {.points = 9, .quiet = true});
        sheet.text(titleOf(contents), {.points = 18, .strong = true});
        sheet.text(contents.dossier.agreement.preamble);
        return;
    }
    sheet.moveTo(sheet.unit(40));
    sheet.text(contents.rules.country, {.points = 12, .quiet = true});
    sheet.space(4);
    sheet.text(titleOf(contents), {.points = 26, .strong = true});
    if (contents.result)
        sheet.text(Text::tr("Evaluation"), {.points = 16});
    sheet.space(26);
    sheet.text(Text::tr("between"), {.points = 10, .quiet = true});
    placeParty(sheet, contents.dossier.firstParty);
    sheet.space(8);
    sheet.text(Text::tr("and"), {.points = 10, .quiet = true});
    placeParty(sheet, contents.dossier.secondParty);
    sheet.space(26);
    placeFacts(sheet, contents);
    sheet.space(12);
    placeWords(sheet, contents);
    sheet.breakPage();
}

} // namespace mandate
