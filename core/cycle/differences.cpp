// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/differences.h"

#include "core/scoring/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cycle)
};

// One item of either agreement, as its row.
struct Item
{
    Uuid id;
    QString number;
    QString title;
    const Description *description;
    Row row;
    bool isPaired = false;
};

// Which item of the one goes with which of the other; either may be missing.
struct Pairing
{
    const Item *one;
    const Item *other;
};

std::vector<Item> itemsOf(const Dossier &dossier)
{
    std::vector<Item> items;
    for (const ObjectiveItem &objective : dossier.objectives) {
        items.push_back({objective.objective.id.uuid, numberOf(objective.objective),
                         objective.objective.title, &describe<Objective>(), rowOf(objective.objective)});
        for (const ActionItem &action : objective.actions) {
            items.push_back({action.action.id.uuid, numberOf(objective.objective, action.action),
                             action.action.title, &describe<Action>(), rowOf(action.action)});
            for (const IndicatorItem &item : action.indicators)
                items.push_back({item.indicator.id.uuid,
                                 numberOf(objective.objective, action.action, item.indicator),
                                 item.indicator.title, &describe<SuccessIndicator>(), rowOf(item.indicator)});
        }
    }
    return items;
}

Item *pairOf(const Item &item, std::vector<Item> &others)
{
    const auto find = [&](auto isSame) {
        const auto found = std::find_if(others.begin(), others.end(), [&](const Item &other) {
            return !other.isPaired && other.description == item.description && isSame(other);
        });
        return found == others.end() ? nullptr : &*found;
    };
    if (Item *same =
            find([&](const Item &other) { return other.title == item.title && other.number == item.number; }))
        return same;
    if (Item *same = find([&](const Item &other) { return other.title == item.title; }))
        return same;
    return find([&](const Item &other) { return other.number == item.number; });
}

std::vector<Pairing> paired(const std::vector<Item> &items, std::vector<Item> &others)
{
    std::vector<Pairing> pairs;
    for (const Item &item : items) {
        Item *other = pairOf(item, others);
        if (other)
            other->isPaired = true;
        pairs.push_back({&item, other});
    }
    const Item *before = nullptr;
    for (const Item &other : others) {
        const auto place = std::find_if(pairs.begin(), pairs.end(),
                                        [before](const Pairing &pair) { return pair.other == before; });
        if (!other.isPaired)
            pairs.insert(before && place != pairs.end() ? place + 1 : pairs.begin(), {nullptr, &other});
        before = &other;
    }
    return pairs;
}

// As the reader writes it; a reference by the name the agreement knows it by.
QString readable(const Dossier &dossier, const Description &description, const Row &row, std::size_t field)
{
    if (description.fields[field].kind != FieldKind::Reference)
        return fieldReading(description, row, field, QLocale());
    const auto *id = std::get_if<Uuid>(&row[field]);
    if (!id)
        return {};
    if (*id == dossier.agreement.firstParty)
        return dossier.firstParty.name;
    return *id == dossier.agreement.secondParty ? dossier.secondParty.name : dossier.nameOf(*id);
}

// Fields without a label nobody edits. The cycle is what the two are compared over; what an item belongs to,
// its number and its title stand in its heading.
bool isCompared(const Field &field)
{
    static constexpr QLatin1String apart[] = {QLatin1String("cycle"),     QLatin1String("agreement"),
                                              QLatin1String("objective"), QLatin1String("action"),
                                              QLatin1String("number"),    QLatin1String("title")};
    return *field.label != 0
           && std::find(std::begin(apart), std::end(apart), QLatin1String(field.column)) == std::end(apart);
}

class SideBySide
{
public:
    SideBySide(const Dossier &one, const Dossier &other) : m_one(one), m_other(other) {}

    std::vector<PairedLine> lines()
    {
        const Item one{m_one.agreement.id.uuid, {}, {}, &describe<Agreement>(), rowOf(m_one.agreement)};
        const Item other{m_other.agreement.id.uuid, {}, {}, &describe<Agreement>(), rowOf(m_other.agreement)};
        addFields({&one, &other});
        const std::vector<Item> items = itemsOf(m_one);
        std::vector<Item> others = itemsOf(m_other);
        for (const Pairing &pair : paired(items, others)) {
            addHeading(pair);
            addNumbers(pair);
            addFields(pair);
        }
        return std::move(m_lines);
    }

private:
    static Likeness likenessOf(const Pairing &pair)
    {
        return !pair.one ? Likeness::OnlyOther : !pair.other ? Likeness::OnlyOne : Likeness::Same;
    }

    static PairedLine lineOf(const Pairing &pair)
    {
        const Item &item = pair.one ? *pair.one : *pair.other;
        PairedLine line;
        line.item = item.id;
        line.number = pair.one ? pair.one->number : QString();
        line.otherNumber = pair.other ? pair.other->number : QString();
        line.title = item.title;
        line.likeness = likenessOf(pair);
        return line;
    }

    void add(PairedLine line)
    {
        if (line.likeness == Likeness::Same && line.one != line.other)
            line.likeness = Likeness::Differs;
        m_lines.push_back(std::move(line));
    }

    void addHeading(const Pairing &pair)
    {
        PairedLine line = lineOf(pair);
        line.isHeading = true;
        line.field = pair.one && pair.other ? Text::tr("Title") : Text::tr("Whole item");
        line.one = pair.one ? pair.one->title : QString();
        line.other = pair.other ? pair.other->title : QString();
        add(std::move(line));
    }

    // The same item in another place.
    void addNumbers(const Pairing &pair)
    {
        PairedLine line = lineOf(pair);
        if (!pair.one || !pair.other || line.number == line.otherNumber)
            return;
        line.field = Text::tr("Number");
        line.one = line.number;
        line.other = line.otherNumber;
        add(std::move(line));
    }

    void addFields(const Pairing &pair)
    {
        const Description &description = *(pair.one ? pair.one : pair.other)->description;
        for (std::size_t field = 0; field < description.fields.size(); ++field) {
            if (!isCompared(description.fields[field]))
                continue;
            PairedLine line = lineOf(pair);
            line.field = description.label(field);
            if (pair.one)
                line.one = readable(m_one, description, pair.one->row, field);
            if (pair.other)
                line.other = readable(m_other, description, pair.other->row, field);
            if (line.one.isEmpty() && line.other.isEmpty())
                continue;
            add(std::move(line));
        }
    }

    const Dossier &m_one;
    const Dossier &m_other;
    std::vector<PairedLine> m_lines;
};

} // namespace

std::vector<PairedLine> sideBySide(const Dossier &one, const Dossier &other)
{
    return SideBySide(one, other).lines();
}

bool isDifference(const PairedLine &line)
{
    return line.likeness == Likeness::Differs || (line.isHeading && line.likeness != Likeness::Same);
}

std::vector<DossierDifference> differencesIn(const std::vector<PairedLine> &lines)
{
    std::vector<DossierDifference> found;
    for (const PairedLine &line : lines)
        if (isDifference(line))
            found.push_back({line.likeness == Likeness::OnlyOther ? line.otherNumber : line.number,
                             line.title, line.field, line.one, line.other});
    return found;
}

} // namespace mandate
