// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascademodel.h"

#include "ui/look/roles.h"
#include "ui/models/shown.h"
#include "ui/models/standings.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <algorithm>

namespace mandate {

namespace {

QString kindWord(const CascadeRow &row)
{
    switch (row.node.kind) {
    case CascadeKind::Plan: return CascadeModel::tr("Plan");
    case CascadeKind::Pillar: return CascadeModel::tr("Pillar");
    case CascadeKind::Kra: return word(row.level);
    case CascadeKind::Kpi: return CascadeModel::tr("Key performance indicator");
    case CascadeKind::Objective: return CascadeModel::tr("Objective: %1").arg(word(row.agreementKind));
    case CascadeKind::Part: return CascadeModel::tr("Part of the target");
    case CascadeKind::Indicator: break;
    }
    return CascadeModel::tr("Success indicator: %1").arg(word(row.agreementKind));
}

} // namespace

CascadeModel::CascadeModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session), m_standings(new Standings(session, this))
{
    connect(m_standings, &Standings::arrived, this, &CascadeModel::showStanding);
    connect(m_standings, &Standings::nationArrived, this, &CascadeModel::showNation);
    connect(&session, &Session::opened, this, &CascadeModel::reload);
    connect(&session, &Session::changed, this, &CascadeModel::refresh);
}

const CascadeRow *CascadeModel::row(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[index.internalId()].row : nullptr;
}

void CascadeModel::reload()
{
    beginResetModel();
    ++m_generation;
    m_standings->forget();
    m_nodes.assign(1, {});
    endResetModel();
    ask(0);
}

void CascadeModel::refresh()
{
    m_standings->forget();
    for (std::size_t node = 0; node < m_nodes.size(); ++node)
        if (m_nodes[node].asked)
            ask(int(node));
}

void CascadeModel::ask(int node)
{
    m_nodes[std::size_t(node)].asked = true;
    const auto question = [node, parent = m_nodes[std::size_t(node)].row.node](const Store &store) {
        return node == 0 ? cascadeRoots(store.database()) : cascadeChildren(store.database(), parent);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, node, asked = m_generation](const Result<std::vector<CascadeRow>> &rows) {
                     if (asked != m_generation || m_nodes[std::size_t(node)].parent < 0)
                         return;
                     if (rows)
                         show(node, *rows);
                     else
                         emit failed(rows.error());
                 });
}

void CascadeModel::show(int node, std::vector<CascadeRow> rows)
{
    if (update(m_nodes[std::size_t(node)], rows)) {
        emit loaded();
        return;
    }
    if (const int there = rowCount(indexOf(node)); there > 0) {
        beginRemoveRows(indexOf(node), 0, there - 1);
        dropChildren(node);
        endRemoveRows();
    }
    if (!rows.empty()) {
        beginInsertRows(indexOf(node), 0, int(rows.size()) - 1);
        for (CascadeRow &row : rows) {
            m_nodes[std::size_t(node)].children.push_back(int(m_nodes.size()));
            const int position = int(m_nodes[std::size_t(node)].children.size()) - 1;
            m_nodes.push_back({std::move(row), node, position, false, {}});
        }
        endInsertRows();
    }
    emit loaded();
}

// A dropped node keeps its place in the list, since an index carries its position, but is never asked again.
void CascadeModel::dropChildren(int node)
{
    for (const int child : std::exchange(m_nodes[std::size_t(node)].children, {})) {
        dropChildren(child);
        m_nodes[std::size_t(child)].asked = false;
        m_nodes[std::size_t(child)].parent = -1;
    }
}

// Where the same records stand in the same order their values are exchanged and nothing closes.
bool CascadeModel::update(Node &node, const std::vector<CascadeRow> &rows)
{
    const auto isSame = [this](int child, const CascadeRow &row) {
        return m_nodes[std::size_t(child)].row.node == row.node;
    };
    if (node.children.empty()
        || !std::equal(node.children.begin(), node.children.end(), rows.begin(), rows.end(), isSame))
        return false;
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_nodes[std::size_t(node.children[i])].row = rows[i];
    emit dataChanged(indexOf(node.children.front(), Code), indexOf(node.children.back(), ColumnCount - 1));
    return true;
}

void CascadeModel::showStanding(const AgreementId &agreement)
{
    for (std::size_t node = 1; node < m_nodes.size(); ++node)
        if (m_nodes[node].row.agreement == agreement && m_nodes[node].parent >= 0) {
            const QModelIndex changed = indexOf(int(node), ScoreColumn);
            emit dataChanged(changed, changed);
        }
}

void CascadeModel::showNation()
{
    for (std::size_t node = 1; node < m_nodes.size(); ++node)
        if (m_nodes[node].row.node.kind == CascadeKind::Kra && m_nodes[node].parent >= 0) {
            const QModelIndex changed = indexOf(int(node), ScoreColumn);
            emit dataChanged(changed, changed);
        }
}

QModelIndex CascadeModel::indexOf(int node, int column) const
{
    return node == 0 ? QModelIndex()
                     : createIndex(m_nodes[std::size_t(node)].position, column, quintptr(node));
}

QModelIndex CascadeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_nodes[parent.internalId()].children[std::size_t(row)]));
}

QModelIndex CascadeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[child.internalId()].parent) : QModelIndex();
}

int CascadeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes[parent.internalId()].children.size());
}

int CascadeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool CascadeModel::hasChildren(const QModelIndex &parent) const
{
    const Node &node = m_nodes[parent.internalId()];
    return parent.column() <= 0 && (!node.children.empty() || (node.row.hasChildren && !node.asked));
}

bool CascadeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && hasChildren(parent)
           && !m_nodes[parent.internalId()].asked;
}

void CascadeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(int(parent.internalId()));
}

QString CascadeModel::text(const CascadeRow &row, int column) const
{
    switch (column) {
    case Code: return row.code;
    case Title: return row.title;
    case Owner: return row.owner;
    case CarriedColumn:
        return row.share && !row.weight ? tr("%1 %").arg(shown(row.share, QLocale()))
                                        : shown(row.weight, QLocale());
    default: return {};
    }
}

QVariant CascadeModel::score(const CascadeRow &row, int role) const
{
    switch (row.node.kind) {
    case CascadeKind::Kra: return attainment(row, role);
    case CascadeKind::Kpi:
        return role == Qt::DisplayRole && !row.target.isEmpty() ? tr("target %1").arg(row.target)
                                                                : QVariant();
    default: return standing(row, role);
    }
}

// Blank while it is computed, and where nothing that serves the KRA has a score.
QVariant CascadeModel::attainment(const CascadeRow &row, int role) const
{
    const KraAttainment *known = m_standings->of(KraId{row.node.id});
    if (!known || !known->attainment)
        return {};
    const QString value = shown(known->attainment->rounded(1), QLocale(), 1);
    const QString cover = shown(known->cover.rounded(0), QLocale());
    switch (role) {
    case ShareRole: return std::clamp(known->attainment->approximate() / 100, 0.0, 1.0);
    case Qt::DisplayRole: return known->cover == Decimal(100) ? value : tr("%1 over %2 %").arg(value, cover);
    case Qt::ToolTipRole: return tr("Attainment: %1 of 100, from what serves %2 % of it").arg(value, cover);
    default: return {};
    }
}

QVariant CascadeModel::standing(const CascadeRow &row, int role) const
{
    const AgreementStanding *known = row.agreement.isNull() ? nullptr : m_standings->of(row.agreement);
    const auto found = known ? known->items.find(row.node.id) : decltype(known->items.end()){};
    if (!known || found == known->items.end())
        return {};
    const Standing &item = found->second;
    if (role == StatusRole)
        return int(statusOf(item.state));
    if (!item.score)
        return role == Qt::DisplayRole ? word(item.state) : QVariant();
    if (role == Qt::ToolTipRole)
        return {};
    const Scheme &scheme = known->scheme;
    if (role == ShareRole)
        return std::clamp(((*item.score - scheme.worst) / (scheme.best - scheme.worst)).approximate(), 0.0,
                          1.0);
    const QString score = shown(*item.score, QLocale(), scheme.digits);
    if (item.state != ScoreState::Reported)
        return tr("%1 · %2").arg(score, word(item.state));
    return item.cover == Decimal(100)
               ? score
               : tr("%1 over %2 %").arg(score, shown(item.cover.rounded(0), QLocale()));
}

QVariant CascadeModel::data(const QModelIndex &index, int role) const
{
    const CascadeRow *found = row(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ScoreColumn ? score(*found, role) : text(*found, index.column());
    case ShareRole:
    case StatusRole: return index.column() == ScoreColumn ? score(*found, role) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Code          ? kindWord(*found)
               : index.column() == ScoreColumn ? score(*found, role)
                                               : text(*found, index.column());
    case Qt::AccessibleDescriptionRole: return kindWord(*found);
    case Qt::TextAlignmentRole:
        return int((index.column() == CarriedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case HeadingRole: return found->node.kind == CascadeKind::Plan || found->node.kind == CascadeKind::Pillar;
    default: return {};
    }
}

QVariant CascadeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == CarriedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Code"), tr("Title"), tr("Owner"), tr("Weight or share"), tr("Score")};
    return titles[section];
}

} // namespace mandate
