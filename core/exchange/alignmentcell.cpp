// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/alignmentcell.h"

#include "core/exchange/cellreader.h"
#include "core/plan/agreement.h"
#include "core/plan/itemaddress.h"
#include "core/plan/kra.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// The objective at "AGR/1"; null where the text is no such address.
Result<Uuid> findObjective(const QString &text, Directory &directory)
{
    const auto address = itemAddress(text);
    if (!address || address->number.size() != 1)
        return Uuid();
    const auto agreement = directory.find(describe<Agreement>(), address->agreement);
    if (!agreement || agreement->isNull())
        return agreement;
    return directory.findItem(*agreement, address->number);
}

Result<void> readParent(const QString &code, Alignment &alignment, Directory &directory)
{
    const auto kra = directory.find(describe<Kra>(), code);
    if (!kra)
        return tl::unexpected(kra.error());
    alignment.parentKra.uuid = *kra;
    if (!kra->isNull())
        return {};
    if (!alignment.childKra.isNull())
        return invalid(Text::tr("there is no key result area with the code “%1”").arg(code));
    const auto objective = findObjective(code, directory);
    if (!objective)
        return tl::unexpected(objective.error());
    if (objective->isNull())
        return invalid(Text::tr("there is neither a key result area “%1” nor an objective at this address; "
                                "expected a code such as SKRA4 or an address such as AGR/1")
                           .arg(code));
    alignment.parentObjective.uuid = *objective;
    return {};
}

Result<void> readShare(const QString &text, Alignment &alignment)
{
    const auto percent = readFigure(text, UnitType::Percent);
    const auto number = percent ? Decimal::parse(QStringView(percent->value)) : std::nullopt;
    if (!number)
        return invalid(Text::tr("“%1” is no share: expected a percentage such as 60").arg(text));
    return Weight::fromPercent(*number).map([&](const Weight &share) { alignment.share = share; });
}

bool haveSameParent(const Alignment &a, const Alignment &b)
{
    return a.parentKra == b.parentKra && a.parentObjective == b.parentObjective;
}

} // namespace

Result<std::vector<Alignment>> readAlignments(const QString &text, const Alignment &child,
                                              Directory &directory)
{
    std::vector<Alignment> alignments;
    for (const QString &entry : text.split(u';')) {
        if (entry.trimmed().isEmpty())
            continue;
        Alignment alignment = child;
        const qsizetype equals = entry.lastIndexOf(u'=');
        const QString code = (equals < 0 ? entry : entry.left(equals)).trimmed();
        if (const auto done = readParent(code, alignment, directory); !done)
            return tl::unexpected(done.error());
        if (equals >= 0)
            if (const auto done = readShare(entry.mid(equals + 1).trimmed(), alignment); !done)
                return tl::unexpected(done.error());
        for (const Alignment &earlier : alignments)
            if (haveSameParent(earlier, alignment))
                return invalid(Text::tr("“%1” is named twice").arg(code));
        alignments.push_back(alignment);
    }
    return alignments;
}

Result<bool> align(const Database &database, const Alignment &child, std::vector<Alignment> wanted,
                   Save &save)
{
    const bool isKra = !child.childKra.isNull();
    const auto present =
        records<Alignment>(database, isKra ? "WHERE child_kra = ?" : "WHERE child_objective = ?",
                           isKra ? child.childKra.uuid : child.childObjective.uuid);
    if (!present)
        return tl::unexpected(present.error());
    bool differs = false;
    for (const Alignment &before : *present) {
        const auto after = std::find_if(wanted.begin(), wanted.end(), [&before](const Alignment &alignment) {
            return haveSameParent(before, alignment);
        });
        if (after == wanted.end()) {
            save.withdraw(before);
            differs = true;
            continue;
        }
        after->id = before.id;
        differs = differs || *after != before;
        save.change(before, *after);
        wanted.erase(after);
    }
    for (Alignment &added : wanted) {
        added.id = AlignmentId::create();
        save.add(added);
    }
    return differs || !wanted.empty();
}

} // namespace mandate
