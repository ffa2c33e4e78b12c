// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/servespanel.h"

#include "core/plan/alignment.h"
#include "ui/forms/linklist.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/models/shown.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <map>

namespace mandate {

namespace {

using Tie = ServesPanel::Tie;

constexpr int MostOfKind = 100;

QString textOf(const Tie &tie)
{
    const QString text = tie.use.code + QStringLiteral("  ") + tie.use.title;
    return tie.share ? ServesPanel::tr("%1 · %2 %").arg(text, shown(tie.share, QLocale())) : text;
}

// The other end of an alignment of this record.
Uuid otherEnd(const Alignment &alignment, const Uuid &record)
{
    const Uuid child = alignment.childKra.isNull() ? alignment.childObjective.uuid : alignment.childKra.uuid;
    const Uuid parent =
        alignment.parentKra.isNull() ? alignment.parentObjective.uuid : alignment.parentKra.uuid;
    return child == record ? parent : child;
}

Result<std::vector<Tie>> tiesOf(const Database &database, const Uuid &record)
{
    const auto uses = whereUsed(database, record, MostOfKind);
    const auto aligned = records<Alignment>(database,
                                            "WHERE child_kra = ?1 OR child_objective = ?1 OR parent_kra = ?1 "
                                            "OR parent_objective = ?1",
                                            record);
    if (!uses || !aligned)
        return tl::unexpected(uses ? aligned.error() : uses.error());
    std::map<Uuid, std::optional<Weight>> shares;
    for (const Alignment &alignment : *aligned)
        shares[otherEnd(alignment, record)] = alignment.share;
    std::vector<Tie> ties;
    for (const UseRow &use : *uses) {
        const bool isAlignment =
            use.connection == Connection::Serves || use.connection == Connection::ServedBy;
        ties.push_back({use, isAlignment, isAlignment ? shares[use.record] : std::nullopt});
    }
    return ties;
}

CascadeRow rowOf(const UseRow &use)
{
    CascadeRow row;
    row.node = {fromName<CascadeKind>(use.table).value_or(CascadeKind::Objective), use.record};
    row.code = use.code;
    row.title = use.title;
    return row;
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
            [this](int tag) { emit recordWanted(m_ties[std::size_t(tag)].use.record); });
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
    m_isAnswered = false;
    take({});
    ask();
}

void ServesPanel::ask()
{
    if (m_row.node.id.isNull() || !isVisible())
        return;
    const auto question = [record = m_row.node.id](const Store &store) {
        return tiesOf(store.database(), record);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, node = m_row.node](const Result<std::vector<Tie>> &ties) {
                     if (!(node == m_row.node))
                         return;
                     m_isAnswered = true;
                     ties ? take(*ties) : m_message->say(ties.error());
                 });
}

void ServesPanel::take(std::vector<Tie> ties)
{
    m_message->clear();
    m_ties = std::move(ties);
    std::vector<ListedLink> links;
    for (std::size_t tie = 0; tie < m_ties.size(); ++tie) {
        const QString heading = connectionText(m_ties[tie].use.connection);
        if (tie == 0 || heading != connectionText(m_ties[tie - 1].use.connection))
            links.push_back({heading});
        links.push_back({textOf(m_ties[tie]), int(tie)});
    }
    if (m_ties.empty() && m_isAnswered)
        links.push_back({tr("Nothing is connected with it.")});
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
    const CascadeRow other = rowOf(tie.use);
    CascadeRow child = tie.use.isAbove ? m_row : other;
    child.share = tie.share;
    const CascadeRow &parent = tie.use.isAbove ? other : m_row;
    if (share)
        emit shareWanted(child, parent);
    else
        emit removalWanted(child, parent);
}

} // namespace mandate
