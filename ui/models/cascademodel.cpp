// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascademodel.h"

#include "ui/look/roles.h"
#include "ui/models/cascadedrag.h"
#include "ui/models/cascadestandings.h"
#include "ui/models/shown.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QMimeData>

#include <algorithm>
#include <set>

namespace mandate {

CascadeModel::CascadeModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session), m_standings(new CascadeStandings(session, this))
{
    connect(m_standings, &CascadeStandings::arrived, this, &CascadeModel::showProgress);
    connect(m_standings, &CascadeStandings::nationArrived, this, &CascadeModel::showNation);
    connect(m_standings, &CascadeStandings::failed, this, &CascadeModel::failed);
    connect(&session, &Session::opened, this, [this] {
        m_standings->forgetAll();
        reload();
    });
    connect(&session, &Session::changed, this, &CascadeModel::refresh);
    connect(&session, &Session::cycleChanged, this, [this] {
        m_standings->forgetCycle();
        refresh();
        showNation();
    });
    if (!session.path().isEmpty())
        reload();
}

const CascadeRow *CascadeModel::row(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[int(index.internalId())].row : nullptr;
}

void CascadeModel::reload()
{
    empty(false);
    ask(0);
}

void CascadeModel::beginMatches()
{
    empty(true);
}

void CascadeModel::empty(bool isFiltered)
{
    beginResetModel();
    ++m_generation;
    m_isFiltered = isFiltered;
    m_standings->rest();
    m_nodes.clear();
    endResetModel();
}

void CascadeModel::refresh()
{
    m_standings->forget();
    if (m_isFiltered)
        return; // whoever filters looks again
    for (int node = 0; node < m_nodes.count(); ++node)
        if (m_nodes[node].asked)
            ask(node);
}

void CascadeModel::addMatches(const std::vector<CascadePath> &paths)
{
    std::set<int> passed;
    for (const CascadePath &path : paths) {
        int above = 0;
        for (const CascadeRow &row : path) {
            m_nodes[above].asked = true;
            passed.insert(above);
            int place = m_nodes.placeOf(above, row.node);
            if (place < 0)
                insert(above, place = m_nodes.placeFor(above, row), {row});
            above = m_nodes[above].children[std::size_t(place)];
        }
    }
    for (auto node = passed.rbegin(); node != passed.rend(); ++node)
        m_standings->want(m_nodes[*node].row.node);
    emit loaded();
}

void CascadeModel::ask(int node)
{
    m_nodes[node].asked = true;
    const auto question = [node, parent = m_nodes[node].row.node](const Store &store) {
        return node == 0 ? cascadeRoots(store.database()) : cascadeChildren(store.database(), parent);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, node, asked = m_generation](const Result<std::vector<CascadeRow>> &rows) {
                     if (asked != m_generation || !m_nodes.isThere(node))
                         return;
                     if (rows)
                         show(node, *rows);
                     else
                         emit failed(rows.error());
                 });
}

// Only what came or went is told, so that what is open stays open.
void CascadeModel::show(int node, const std::vector<CascadeRow> &rows)
{
    m_standings->want(m_nodes[node].row.node);
    for (auto place = int(m_nodes[node].children.size()); place-- > 0;)
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const CascadeRow &row) { return m_nodes.isAt(node, place, row.node); }))
            remove(node, place);
    const auto count = int(rows.size());
    for (int place = 0; place < count; ++place) {
        if (m_nodes.isAt(node, place, rows[std::size_t(place)].node)) {
            exchange(node, place, rows[std::size_t(place)]);
            continue;
        }
        int last = place; // what comes before the next row that is there already
        while (last < count && !m_nodes.isAt(node, place, rows[std::size_t(last)].node))
            ++last;
        if (last == count)
            last = place + 1;
        if (place >= int(m_nodes[node].children.size()))
            last = count;
        insert(node, place, {rows.begin() + place, rows.begin() + last});
        place = last - 1;
    }
    emit loaded();
}

// One that stands further down already was moved: it is taken from there.
void CascadeModel::insert(int node, int place, std::vector<CascadeRow> rows)
{
    for (const CascadeRow &row : rows)
        if (const int there = m_nodes.placeOf(node, row.node); there >= place)
            remove(node, there);
    beginInsertRows(indexOf(node), place, place + int(rows.size()) - 1);
    m_nodes.insert(node, place, std::move(rows));
    endInsertRows();
}

void CascadeModel::remove(int node, int place)
{
    beginRemoveRows(indexOf(node), place, place);
    m_nodes.remove(node, place);
    endRemoveRows();
}

void CascadeModel::exchange(int node, int place, const CascadeRow &row)
{
    const int child = m_nodes[node].children[std::size_t(place)];
    m_nodes[child].row = row;
    emit dataChanged(indexOf(child, Code), indexOf(child, ColumnCount - 1));
}

void CascadeModel::showProgress(const CascadeNode &parent)
{
    for (int node = 1; node < m_nodes.count(); ++node)
        if (const std::vector<int> &below = m_nodes[node].children;
            m_nodes[node].row.node == parent && !below.empty())
            emit dataChanged(indexOf(below.front(), ScoreColumn), indexOf(below.back(), StateColumn));
}

void CascadeModel::showNation()
{
    for (int node = 1; node < m_nodes.count(); ++node)
        if (m_nodes[node].row.node.kind <= CascadeKind::Kra && m_nodes.isThere(node))
            emit dataChanged(indexOf(node, ScoreColumn), indexOf(node, StateColumn));
}

QModelIndex CascadeModel::find(const CascadeNode &wanted) const
{
    return indexOf(m_nodes.find(wanted));
}

QModelIndex CascadeModel::indexOf(int node, int column) const
{
    return node == 0 ? QModelIndex() : createIndex(m_nodes[node].position, column, quintptr(node));
}

QModelIndex CascadeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_nodes[int(parent.internalId())].children[std::size_t(row)]));
}

QModelIndex CascadeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[int(child.internalId())].parent) : QModelIndex();
}

int CascadeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes[int(parent.internalId())].children.size());
}

int CascadeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool CascadeModel::hasChildren(const QModelIndex &parent) const
{
    const CascadeNodes::Node &node = m_nodes[int(parent.internalId())];
    return parent.column() <= 0 && (!node.children.empty() || (node.row.hasChildren && !node.asked));
}

bool CascadeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && hasChildren(parent)
           && !m_nodes[int(parent.internalId())].asked;
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
        if (row.share)
            return tr("%1 %").arg(mandate::shown(row.share, QLocale()));
        return row.node.kind == CascadeKind::Part ? row.target : mandate::shown(row.weight, QLocale());
    default: return {};
    }
}

NodeProgress CascadeModel::progress(const QModelIndex &index) const
{
    const CascadeRow &found = *row(index);
    if (found.node.kind <= CascadeKind::Kra)
        m_standings->wantNation();
    return m_standings->of(found);
}

QVariant CascadeModel::data(const QModelIndex &index, int role) const
{
    const CascadeRow *found = row(index);
    if (!found)
        return {};
    if (index.column() >= ScoreColumn)
        return progressData(index, role);
    switch (role) {
    case Qt::DisplayRole: return text(*found, index.column());
    case Qt::ToolTipRole: return index.column() == Code ? kindWord(*found) : text(*found, index.column());
    case Qt::AccessibleDescriptionRole: return kindWord(*found);
    case Qt::TextAlignmentRole:
        return int((index.column() == CarriedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case HeadingRole: return found->node.kind == CascadeKind::Plan || found->node.kind == CascadeKind::Pillar;
    default: return {};
    }
}

QVariant CascadeModel::progressData(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != ShareRole && role != StatusRole && role != Qt::ToolTipRole)
        return {};
    const NodeProgress known = progress(index);
    const bool isState = index.column() == StateColumn;
    switch (role) {
    case Qt::DisplayRole: return isState ? known.state : known.value;
    case ShareRole: return !isState && known.share ? QVariant(*known.share) : QVariant();
    case StatusRole: return isState && !known.state.isEmpty() ? QVariant(int(known.status)) : QVariant();
    default: return known.explanation;
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
    const QString titles[] = {tr("Code"),          tr("Title"), tr("Owner"),
                              tr("Weight, share"), tr("Score"), tr("State")};
    return titles[section];
}

Qt::ItemFlags CascadeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const CascadeRow *found = row(index);
    if (!found)
        return flags;
    const CascadeKind kind = found->node.kind;
    if (kind == CascadeKind::Kra || kind == CascadeKind::Objective)
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (kind == CascadeKind::Pillar)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

Qt::DropActions CascadeModel::supportedDropActions() const
{
    return Qt::LinkAction | Qt::MoveAction;
}

QStringList CascadeModel::mimeTypes() const
{
    return {cascadeDragType()};
}

QMimeData *CascadeModel::mimeData(const QModelIndexList &indexes) const
{
    const CascadeRow *found = indexes.isEmpty() ? nullptr : row(indexes.front());
    if (!found)
        return nullptr;
    const CascadeRow *from = row(indexes.front().parent());
    return written(CascadeDrag{found->node, from ? from->node : CascadeNode()}).release();
}

std::optional<CascadeModel::Dropping> CascadeModel::droppingOf(const QMimeData *data, Qt::DropAction action,
                                                               const QModelIndex &parent) const
{
    const CascadeRow *onto = row(parent);
    const auto drag = readCascadeDrag(data);
    if (!onto || !drag || !canServe(drag->child.kind, onto->node.kind) || drag->child == onto->node
        || drag->from == onto->node)
        return {};
    const CascadeRow *child = row(find(drag->child)); // null for a row of another register
    const CascadeRow *from = row(find(drag->from));
    const Drop wanted = from && action == Qt::MoveAction ? Drop::Move : Drop::Serve;
    if (!child)
        return {};
    return Dropping{*child, from ? *from : CascadeRow(), *onto,
                    possibleDrop(drag->child, drag->from, onto->node, wanted)};
}

bool CascadeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                   const QModelIndex &parent) const
{
    return droppingOf(data, action, parent).has_value();
}

// Nothing moves here: what it is to carry may be asked first, and the register is told.
bool CascadeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                const QModelIndex &parent)
{
    if (const auto dropping = droppingOf(data, action, parent))
        emit dropped(dropping->child, dropping->from, dropping->onto, dropping->drop);
    return false;
}

QString CascadeModel::hintFor(const QMimeData *data, Qt::DropAction action, const QModelIndex &parent) const
{
    const auto dropping = droppingOf(data, action, parent);
    return dropping ? dropHint(dropping->child, dropping->from, dropping->onto, dropping->drop) : QString();
}

QModelIndex CascadeModel::childOf(const QModelIndex &parent, const Uuid &record) const
{
    for (int place = 0; place < rowCount(parent); ++place)
        if (const QModelIndex child = index(place, Code, parent); row(child)->node.id == record)
            return child;
    return {};
}

} // namespace mandate
