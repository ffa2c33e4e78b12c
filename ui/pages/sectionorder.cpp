// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sectionorder.h"

namespace mandate {

namespace {

// Where each section stands in the list of tabs, by what the layout calls it.
constexpr std::pair<SectionContent, const char *> Places[] = {
    {SectionContent::Parties, "cover"},
    {SectionContent::Preamble, "cover"},
    {SectionContent::Vision, "vision"},
    {SectionContent::Priorities, "priorities"},
    {SectionContent::Trends, "trends"},
    {SectionContent::Definitions, "definitions"},
    {SectionContent::Requirements, "requirements"},
};
constexpr const char *UsualOrder[] = {"cover",       "vision",       "priorities", "trends",
                                      "definitions", "requirements", "budget",     "compare"};

} // namespace

QStringList sectionOrder(const OpenAgreement &open)
{
    QStringList order{QStringLiteral("cover")};
    const AgreementRule *rule = open.rules.agreement(open.dossier.agreement.kind);
    const Layout *layout = rule ? open.rules.layout(rule->layout) : nullptr;
    if (layout)
        for (const Section &section : layout->sections)
            for (const auto &[content, name] : Places)
                if (section.content == content)
                    order += QString::fromLatin1(name);
    for (const char *name : UsualOrder)
        order += QString::fromLatin1(name);
    order.removeDuplicates();
    return order;
}

} // namespace mandate
