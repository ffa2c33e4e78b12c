// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trail.h"

namespace mandate {

namespace {

constexpr std::size_t Longest = 200;

} // namespace

void Trail::visit(const Destination &place)
{
    if (!m_places.empty() && m_places[m_current] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_current + 1);
    if (m_places.size() == Longest)
        m_places.erase(m_places.begin());
    m_places.push_back(place);
    m_current = m_places.size() - 1;
}

std::optional<Destination> Trail::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_current];
}

std::optional<Destination> Trail::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_current];
}

void Trail::clear()
{
    m_places.clear();
    m_current = 0;
}

} // namespace mandate
