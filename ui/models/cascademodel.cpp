// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascademodel.h"

#include "ui/look/roles.h"
#include "ui/models/shown.h"
#include "ui/models/standings.h"
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
    : QAbstractItemModel(parent), m_session(session), m_standings(new Standings(session, this))
{
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
    m_isFiltered = false;
    forgetProgress();
    m_nodes.assign(1, {});
    endResetModel();
    ask(0);
}

void CascadeModel::refresh()
{
    if (m_isFiltered)
        return emit matchesStale();
    forgetProgress();
    for (std::size_t node = 0; node < m_nodes.size(); ++node)
        if (m_nodes[node].asked)
            ask(int(node));
}

void CascadeModel::forgetProgress()
{
    m_standings->forget();
    m_waiting.clear();
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
    forgetProgress();
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
            wantProgress(int(node));
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

void CascadeModel::show(int node, std::vector<CascadeRow> rows)
{
    wantProgress(node);
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
        for (CascadeRow &row : rows)
            addNode(std::move(row), node);
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

// Of what hangs on a plan or pillar only the roll-up knows how far it got.
void CascadeModel::wantProgress(int node)
{
    const CascadeKind kind = m_nodes[std::size_t(node)].row.node.kind;
    if (node == 0 || kind == CascadeKind::Plan || kind == CascadeKind::Pillar)
        return;
    std::erase(m_waiting, node);
    m_waiting.push_back(node);
    askProgress();
}

// One at a time, so that opening a row never waits for more than one of them.
void CascadeModel::askProgress()
{
    if (m_isAskingProgress || m_waiting.empty())
        return;
    m_isAskingProgress = true;
    const int node = m_waiting.back();
    m_waiting.pop_back();
    const auto question = [parent = m_nodes[std::size_t(node)].row.node](const Store &store) {
        return cascadeProgress(store.database(), parent, QDate::currentDate());
    };
    whenAnswered(m_session.ask(question), this,
                 [this, node, asked = m_generation](const Result<ProgressOfNodes> &progress) {
                     m_isAskingProgress = false;
                     if (progress && asked == m_generation)
                         takeProgress(node, *progress);
                     askProgress();
                 });
}

void CascadeModel::takeProgress(int node, const ProgressOfNodes &progress)
{
    for (const auto &known : progress)
        m_progress[known.first] = known.second;
    const std::vector<int> &children = m_nodes[std::size_t(node)].children;
    if (!children.empty())
        emit dataChanged(indexOf(children.front(), ScoreColumn), indexOf(children.back(), StateColumn));
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

// Blank while it is worked out.
NodeProgress CascadeModel::progress(const QModelIndex &index) const
{
    const CascadeRow &found = *row(index);
    if (found.node.kind == CascadeKind::Kra) {
        const KraAttainment *known = m_standings->of(KraId{found.node.id});
        return known ? mandate::shown(progressOf(*known)) : NodeProgress();
    }
    const auto known = m_progress.find(found.node.id);
    NodeProgress progress = known == m_progress.end() ? NodeProgress() : mandate::shown(known->second);
    if (progress.value.isEmpty() && found.node.kind == CascadeKind::Kpi && !found.target.isEmpty())
        progress.value = tr("target %1").arg(found.target);
    return progress;
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
    const QString titles[] = {tr("Code"),  tr("Title"), tr("Owner"), tr("Weight or share"),
                              tr("Score"), tr("State")};
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
