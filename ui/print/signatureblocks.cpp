// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/signatureblocks.h"

#include "ui/print/contents.h"
#include "ui/print/paper.h"
#include "ui/print/seal.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

// In points.
constexpr double SealSize = 92;
constexpr double Gap = 28;
constexpr double LabelWidth = 56;
constexpr double LineHeight = 24;
constexpr double SigningRoom = 40;

struct Signatory
{
    QString role;
    QString name;
    QString post;
    QString place;
    QString date;
};

Party partyOf(const QString &role, std::size_t index)
{
    if (role.contains(QLatin1String("{first_party}")))
        return Party::First;
    return role.contains(QLatin1String("{second_party}")) || index > 0 ? Party::Second : Party::First;
}

// Nobody signed an evaluation by signing the agreement.
const Signature *signatureOf(Party party, const Contents &contents)
{
    const Dossier &dossier = contents.dossier;
    if (!dossier.isSigned() || contents.result)
        return nullptr;
    const auto found =
        std::find_if(dossier.signatures.rbegin(), dossier.signatures.rend(), [&](const Signature &one) {
            return one.party == party && one.version == dossier.versions.back().id;
        });
    return found == dossier.signatures.rend() ? nullptr : &*found;
}

Signatory signatoryOf(const QString &role, std::size_t index, const Contents &contents)
{
    const Party party = partyOf(role, index);
    Signatory signatory{contents.filled(role), {}, {}, {}, {}};
    if (const Signature *signature = signatureOf(party, contents)) {
        signatory.name = signature->name;
        signatory.post = signature->post;
        signatory.place = signature->place;
        signatory.date = contents.reader.date(signature->signedOn);
    } else if (const PartyName &name =
                   party == Party::First ? contents.dossier.firstParty : contents.dossier.secondParty;
               !name.post.isEmpty()) {
        signatory.name = name.name;
        signatory.post = name.post;
    }
    return signatory;
}

// One line of a block: what it is for, and what stands on it.
void placeLine(Paper &paper, qreal left, qreal width, qreal &y, const QString &label, const QString &text,
               double room = LineHeight)
{
    const qreal indent = paper.unit(LabelWidth);
    const Block &written = paper.block(text, {}, width - indent);
    const qreal height = std::max(paper.unit(room), written.height() + paper.unit(8));
    const qreal base = y + height;
    const Block &name = paper.block(label, {.points = 8, .quiet = true}, indent - paper.unit(4));
    paper.place(name, {left, base - name.height() - paper.unit(1)});
    paper.place(written, {left + indent, base - written.height() - paper.unit(1)});
    paper.line(left + indent, left + width, base, true);
    y = base;
}

qreal placeBlock(Paper &paper, qreal left, qreal width, qreal top, const Signatory &signatory)
{
    qreal y = top;
    const Block &role = paper.block(signatory.role, {.points = 9.5, .strong = true}, width);
    paper.place(role, {left, y});
    y += role.height();
    placeLine(paper, left, width, y, Text::tr("Signature"), {}, SigningRoom);
    placeLine(paper, left, width, y, Text::tr("Name"), signatory.name);
    placeLine(paper, left, width, y, Text::tr("Post"), signatory.post);
    placeLine(paper, left, width, y, Text::tr("Place"), signatory.place);
    placeLine(paper, left, width, y, Text::tr("Date"), signatory.date);
    return y;
}

qreal placeSeal(Paper &paper, qreal top, const QString &seal)
{
    const qreal size = paper.unit(SealSize);
    const qreal left = paper.width() - size;
    paper.shape(qrCode(seal, size).translated(left, top));
    const Block &caption = paper.block(seal, {.points = 6, .quiet = true}, size);
    paper.place(caption, {left, top + size + paper.unit(6)});
    return top + size + paper.unit(6) + caption.height();
}

} // namespace

void placeSignatures(Paper &paper, const Contents &contents)
{
    const QString seal = sealOf(contents.dossier);
    const std::vector<QString> &roles = contents.layout.signatories;
    const qreal top = paper.y() + paper.unit(6);
    const qreal gap = paper.unit(Gap);
    const qreal free = paper.width() - (seal.isEmpty() ? 0 : paper.unit(SealSize) + gap);
    const qreal width = (free + gap) / qreal(std::max<std::size_t>(roles.size(), 2)) - gap;
    qreal bottom = top;
    for (std::size_t i = 0; i < roles.size(); ++i)
        bottom = std::max(bottom, placeBlock(paper, qreal(i) * (width + gap), width, top,
                                             signatoryOf(roles[i], i, contents)));
    if (!seal.isEmpty())
        bottom = std::max(bottom, placeSeal(paper, top, seal));
    paper.moveTo(bottom);
    paper.space(10);
}

} // namespace mandate
