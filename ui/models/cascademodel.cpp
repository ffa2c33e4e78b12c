// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascademodel.h"

#include "ui/look/roles.h"
#include "ui/models/cascadestandings.h"
#include "ui/models/shown.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QMimeData>

#include <algorithm>

namespace mandate {

namespace {

constexpr const char *MimeType = "application/x-mandate-cascade";

// Whether a child of one kind can serve a parent of the other.
bool canServe(CascadeKind child, CascadeKind parent)
{
    if (child == CascadeKind::Kra)
        return parent == CascadeKind::Kra || parent == CascadeKind::Pillar;
    return child == CascadeKind::Objective
           && (parent == CascadeKind::Kra || parent == CascadeKind::Objective);
}

} // namespace

CascadeModel::CascadeModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session), m_standings(new CascadeStandings(session, this))
{
    connect(m_standings, &CascadeStandings::arrived, this, &CascadeModel::showProgress);
    connect(m_standings, &CascadeStandings::nationArrived, this, &CascadeModel::showNation);
    connect(&session, &Session::opened, this, &CascadeModel::reload);
    connect(&session, &Session::changed, this, &CascadeModel::refresh);
    connect(&session, &Session::cycleChanged, this, &CascadeModel::refresh);
    if (!session.path().isEmpty())
        reload();
}

const CascadeRow *CascadeModel::row(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[index.internalId()].row : nullptr;
}

void CascadeModel::reload()
{
    beginResetModel();
    ++m_generation;
    m_isFiltered = false;
    m_standings->forget();
    m_nodes.assign(1, {});
    endResetModel();
    ask(0);
}

void CascadeModel::refresh()
{
    if (m_isFiltered)
        return emit matchesStale();
    m_standings->forget();
    for (std::size_t node = 0; node < m_nodes.size(); ++node)
        if (m_nodes[node].asked)
            ask(int(node));
}

int CascadeModel::addNode(CascadeRow row, int parent)
{
    const int node = int(m_nodes.size());
    const int position = int(m_nodes[std::size_t(parent)].children.size());
    m_nodes[std::size_t(parent)].children.push_back(node);
    m_nodes.push_back({std::move(row), parent, position, false, {}});
    return node;
}

void CascadeModel::showMatches(const CascadeMatches &matches)
{
    beginResetModel();
    ++m_generation;
    m_isFiltered = true;
    m_standings->forget();
    m_nodes.assign(1, {});
    for (const CascadePath &path : matches.paths) {
        int above = 0;
        for (const CascadeRow &row : path) {
            m_nodes[std::size_t(above)].asked = true;
            const std::vector<int> &there = m_nodes[std::size_t(above)].children;
            const auto known = std::find_if(there.begin(), there.end(), [&](int child) {
                return m_nodes[std::size_t(child)].row.node == row.node;
            });
            above = known == there.end() ? addNode(row, above) : *known;
        }
    }
    endResetModel();
    for (std::size_t node = m_nodes.size(); node-- > 1;)
        if (m_nodes[node].asked)
            m_standings->want(m_nodes[node].row.node);
    emit loaded();
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

// Only what came or went is told, so that what is open stays open.
void CascadeModel::show(int node, std::vector<CascadeRow> rows)
{
    m_standings->want(m_nodes[std::size_t(node)].row.node);
    const auto isAt = [&](std::size_t place, const CascadeRow &row) {
        const std::vector<int> &there = m_nodes[std::size_t(node)].children;
        return place < there.size() && m_nodes[std::size_t(there[place])].row.node == row.node;
    };
    for (std::size_t place = m_nodes[std::size_t(node)].children.size(); place-- > 0;)
        if (std::none_of(rows.begin(), rows.end(), [&](const CascadeRow &row) { return isAt(place, row); }))
            remove(node, int(place));
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (isAt(place, rows[place])) {
            exchange(m_nodes[std::size_t(node)].children[place], rows[place]);
            continue;
        }
        std::size_t last = place; // what comes before the next row that is there already
        while (last < rows.size() && !isAt(place, rows[last]))
            ++last;
        if (last == rows.size())
            last = place + 1;
        if (place >= m_nodes[std::size_t(node)].children.size())
            last = rows.size();
        insert(node, int(place), {rows.begin() + std::ptrdiff_t(place), rows.begin() + std::ptrdiff_t(last)});
        place = last - 1;
    }
    emit loaded();
}

// One that stands further down already was moved: it is taken from there.
void CascadeModel::insert(int node, int place, std::vector<CascadeRow> rows)
{
    for (const CascadeRow &row : rows)
        for (int there = int(m_nodes[std::size_t(node)].children.size()); there-- > place;)
            if (m_nodes[std::size_t(m_nodes[std::size_t(node)].children[std::size_t(there)])].row.node
                == row.node)
                remove(node, there);
    beginInsertRows(indexOf(node), place, place + int(rows.size()) - 1);
    const auto count = std::ptrdiff_t(rows.size());
    for (CascadeRow &row : rows)
        addNode(std::move(row), node);
    std::vector<int> &children = m_nodes[std::size_t(node)].children;
    std::rotate(children.begin() + place, children.end() - count, children.end());
    renumber(node);
    endInsertRows();
}

void CascadeModel::remove(int node, int place)
{
    beginRemoveRows(indexOf(node), place, place);
    std::vector<int> &children = m_nodes[std::size_t(node)].children;
    const int child = children[std::size_t(place)];
    children.erase(children.begin() + place);
    dropChildren(child);
    m_nodes[std::size_t(child)].asked = false;
    m_nodes[std::size_t(child)].parent = -1;
    renumber(node);
    endRemoveRows();
}

void CascadeModel::renumber(int node)
{
    const std::vector<int> &children = m_nodes[std::size_t(node)].children;
    for (std::size_t place = 0; place < children.size(); ++place)
        m_nodes[std::size_t(children[place])].position = int(place);
}

void CascadeModel::exchange(int node, const CascadeRow &row)
{
    m_nodes[std::size_t(node)].row = row;
    emit dataChanged(indexOf(node, Code), indexOf(node, ColumnCount - 1));
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

void CascadeModel::showProgress(const CascadeNode &parent)
{
    for (const Node &node : m_nodes)
        if (node.row.node == parent && !node.children.empty())
            emit dataChanged(indexOf(node.children.front(), ScoreColumn),
                             indexOf(node.children.back(), StateColumn));
}

void CascadeModel::showNation()
{
    for (std::size_t node = 1; node < m_nodes.size(); ++node)
        if (m_nodes[node].row.node.kind == CascadeKind::Kra && m_nodes[node].parent >= 0)
            tellChanged(int(node));
}

void CascadeModel::tellChanged(int node)
{
    emit dataChanged(indexOf(node, ScoreColumn), indexOf(node, StateColumn));
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
        return row.share ? tr("%1 %").arg(mandate::shown(row.share, QLocale()))
                         : mandate::shown(row.weight, QLocale());
    default: return {};
    }
}

NodeProgress CascadeModel::progress(const QModelIndex &index) const
{
    return m_standings->of(*row(index));
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

QStringList CascadeModel::mimeTypes() const
{
    return {QLatin1String(MimeType)};
}

QMimeData *CascadeModel::mimeData(const QModelIndexList &indexes) const
{
    const CascadeRow *found = indexes.isEmpty() ? nullptr : row(indexes.front());
    if (!found)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QLatin1String(MimeType), found->node.id.text().toLatin1());
    return data;
}

// Null for a row of another register.
const CascadeRow *CascadeModel::rowIn(const QMimeData *data) const
{
    const auto id = Uuid::parse(QString::fromLatin1(data->data(QLatin1String(MimeType))));
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&id](const Node &node) {
        return id && node.parent >= 0 && node.row.node.id == *id;
    });
    return found == m_nodes.end() ? nullptr : &found->row;
}

bool CascadeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &parent) const
{
    const CascadeRow *onto = row(parent);
    const CascadeRow *dragged = rowIn(data);
    return onto && dragged && canServe(dragged->node.kind, onto->node.kind);
}

// Nothing moves: what it is to carry is asked first.
bool CascadeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        emit dropped(*rowIn(data), *this->row(parent));
    return false;
}

QModelIndex CascadeModel::childOf(const QModelIndex &parent, const Uuid &record) const
{
    for (int place = 0; place < rowCount(parent); ++place)
        if (const QModelIndex child = index(place, Code, parent); row(child)->node.id == record)
            return child;
    return {};
}

bool CascadeModel::isLoaded(const QModelIndex &parent) const
{
    return !canFetchMore(parent) && (rowCount(parent) > 0 || !hasChildren(parent));
}

} // namespace mandate
