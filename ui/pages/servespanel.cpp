// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/servespanel.h"

#include "ui/forms/linklist.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/models/cascadetext.h"
#include "ui/models/shown.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace mandate {

namespace {

using Tie = ServesPanel::Tie;

bool canAlign(CascadeKind kind)
{
    return kind == CascadeKind::Kra || kind == CascadeKind::Objective;
}

QString textOf(const Tie &tie)
{
    const QString text = tie.other.code + QStringLiteral("  ") + tie.other.title;
    return tie.share ? ServesPanel::tr("%1 · %2 %").arg(text, shown(tie.share, QLocale())) : text;
}

Result<std::vector<Tie>> tiesOf(const Database &database, const CascadeNode &node)
{
    const auto paths = cascadePaths(database, node);
    const auto below = cascadeChildren(database, node);
    if (!paths || !below)
        return tl::unexpected(paths ? below.error() : paths.error());
    std::vector<Tie> ties;
    for (const CascadePath &path : *paths) {
        if (path.size() < 2)
            continue;
        const CascadeRow &above = path[path.size() - 2];
        const bool isKnown = std::any_of(ties.begin(), ties.end(),
                                         [&above](const Tie &tie) { return tie.other.node == above.node; });
        if (!isKnown)
            ties.push_back(
                {above, true, canAlign(node.kind) && canAlign(above.node.kind), path.back().share});
    }
    for (const CascadeRow &row : *below)
        ties.push_back({row, false, canAlign(node.kind) && canAlign(row.node.kind), row.share});
    return ties;
}

} // namespace

ServesPanel::ServesPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_list(new LinkList(tr("What it serves and what serves it"), this)),
      m_message(new MessageLine(this)),
      m_share(new QPushButton(tr("Change the share…"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_remove->setToolTip(tr("It serves this one no more"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    buttons->addWidget(m_share);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Between);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &LinkList::opened, this,
            [this](int tag) { emit recordWanted(m_ties[std::size_t(tag)].other.node); });
    connect(m_list, &LinkList::currentTagChanged, this, &ServesPanel::showCurrent);
    connect(m_share, &QPushButton::clicked, this, [this] { tellTies(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { tellTies(false); });
    connect(&session, &Session::changed, this, &ServesPanel::ask);
    showCurrent(-1);
    setFocusProxy(m_list);
}

void ServesPanel::show(const CascadeRow &row)
{
    const bool isSame = m_row.node == row.node;
    m_row = row;
    if (isSame)
        return;
    take({});
    ask();
}

void ServesPanel::ask()
{
    if (m_row.node.id.isNull() || !isVisible())
        return;
    const auto question = [node = m_row.node](const Store &store) { return tiesOf(store.database(), node); };
    whenAnswered(m_session.ask(question), this,
                 [this, node = m_row.node](const Result<std::vector<Tie>> &ties) {
                     if (!(node == m_row.node))
                         return;
                     ties ? take(*ties) : m_message->say(ties.error());
                 });
}

void ServesPanel::take(std::vector<Tie> ties)
{
    m_message->clear();
    m_ties = std::move(ties);
    std::vector<Link> links;
    for (const bool above : {true, false}) {
        const auto count = int(std::count_if(m_ties.begin(), m_ties.end(),
                                             [above](const Tie &tie) { return tie.isAbove == above; }));
        links.push_back({above ? tr("Serves (%n)", nullptr, count) : tr("Served by (%n)", nullptr, count)});
        for (std::size_t tie = 0; tie < m_ties.size(); ++tie)
            if (m_ties[tie].isAbove == above)
                links.push_back({textOf(m_ties[tie]), int(tie), kindWord(m_ties[tie].other)});
    }
    m_list->show(links);
}

void ServesPanel::showCurrent(int tag)
{
    const bool isAlignment = tag >= 0 && m_ties[std::size_t(tag)].isAlignment;
    m_share->setEnabled(isAlignment);
    m_remove->setEnabled(isAlignment);
}

void ServesPanel::tellTies(bool share)
{
    const int tag = m_list->currentTag();
    if (tag < 0)
        return;
    const Tie &tie = m_ties[std::size_t(tag)];
    CascadeRow child = tie.isAbove ? m_row : tie.other;
    child.share = tie.share;
    const CascadeRow &parent = tie.isAbove ? tie.other : m_row;
    if (share)
        emit shareWanted(child, parent);
    else
        emit removalWanted(child, parent);
}

} // namespace mandate
