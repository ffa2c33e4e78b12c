// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/signatureblocks.h"

#include "ui/print/contents.h"
#include "ui/print/seal.h"
#include "ui/print/sheet.h"

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
void placeLine(Sheet &sheet, qreal left, qreal width, qreal &y, const QString &label, const QString &text,
               double room = LineHeight)
{
    const qreal indent = sheet.unit(LabelWidth);
    const Block &written = sheet.block(text, {}, width - indent);
    const qreal height = std::max(sheet.unit(room), written.height() + sheet.unit(8));
    const qreal base = y + height;
    const Block &name = sheet.block(label, {.points = 8, .quiet = true}, indent - sheet.unit(4));
    sheet.place(name, {left, base - name.height() - sheet.unit(1)});
    sheet.place(written, {left + indent, base - written.height() - sheet.unit(1)});
    sheet.line(left + indent, left + width, base, true);
    y = base;
}

qreal placeBlock(Sheet &sheet, qreal left, qreal width, qreal top, const Signatory &signatory)
{
    qreal y = top;
    const Block &role = sheet.block(signatory.role, {.points = 9.5, .strong = true}, width);
    sheet.place(role, {left, y});
    y += role.height();
    placeLine(sheet, left, width, y, Text::tr("Signature"), {}, SigningRoom);
    placeLine(sheet, left, width, y, Text::tr("Name"), signatory.name);
    placeLine(sheet, left, width, y, Text::tr("Post"), signatory.post);
    placeLine(sheet, left, width, y, Text::tr("Place"), signatory.place);
    placeLine(sheet, left, width, y, Text::tr("Date"), signatory.date);
    return y;
}

qreal placeSeal(Sheet &sheet, qreal top, const QString &seal)
{
    const qreal size = sheet.unit(SealSize);
    const qreal left = sheet.width() - size;
    sheet.shape(qrCode(seal, size).translated(left, top));
    const Block &caption = sheet.block(seal, {.points = 6, .quiet = true}, size);
    sheet.place(caption, {left, top + size + sheet.unit(6)});
    return top + size + sheet.unit(6) + caption.height();
}

} // namespace

void placeSignatures(Sheet &sheet, const Contents &contents)
{
    const QString seal = sealOf(contents.dossier);
    const std::vector<QString> &roles = contents.layout.signatories;
    const qreal top = sheet.y() + sheet.unit(6);
    const qreal gap = sheet.unit(Gap);
    const qreal free = sheet.width() - (seal.isEmpty() ? 0 : sheet.unit(SealSize) + gap);
    const qreal width = (free + gap) / qreal(std::max<std::size_t>(roles.size(), 2)) - gap;
    qreal bottom = top;
    for (std::size_t i = 0; i < roles.size(); ++i)
        bottom = std::max(bottom, placeBlock(sheet, qreal(i) * (width + gap), width, top,
                                             signatoryOf(roles[i], i, contents)));
    if (!seal.isEmpty())
        bottom = std::max(bottom, placeSeal(sheet, top, seal));
    sheet.moveTo(bottom);
    sheet.space(10);
}

} // namespace mandate
