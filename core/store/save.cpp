// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/save.h"

namespace mandate {

Save::Save(QString label) : m_id(SaveId::create()), m_label(std::move(label)) {}

void Save::add(const Description &description, Row row)
{
    const bool isAct = description.isAct && description.isAct(row);
    const ChangeKind kind = isAct ? ChangeKind::Act : ChangeKind::New;
    const Uuid id = std::get<Uuid>(row.front());
    m_changes.push_back({&description, kind, id, std::move(row), {}});
}

void Save::change(const Description &description, const Row &before, const Row &after)
{
    std::vector<Edit> edits;
    for (std::size_t field = 0; field < before.size(); ++field)
        if (before[field] != after[field])
            edits.push_back({field, before[field], after[field]});
    if (!edits.empty())
        m_changes.push_back(
            {&description, ChangeKind::Set, std::get<Uuid>(before.front()), {}, std::move(edits)});
}

void Save::withdraw(const Description &description, Row row)
{
    const Uuid id = std::get<Uuid>(row.front());
    m_changes.push_back({&description, ChangeKind::Withdraw, id, std::move(row), {}});
}

void Save::addContent(const QString &sha256, const QByteArray &content)
{
    m_contents.emplace_back(sha256, content);
}

} // namespace mandate
