// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/arrangedmodel.h"

#include "ui/forms/roworder.h"
#include "ui/look/roles.h"

#include <algorithm>
#include <unordered_set>

namespace mandate {

namespace {

// Beyond so many runs of rows it is cheaper to show the list anew than to tell each.
constexpr int MostRuns = 200;

} // namespace

ArrangedModel::ArrangedModel(QObject *parent) : QAbstractProxyModel(parent)
{
    m_stale.setSingleShot(true);
    connect(&m_stale, &QTimer::timeout, this, &ArrangedModel::rearrange);
}

void ArrangedModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(source);
    m_groups.clear();
    if (source)
        listen(source);
    reset();
}

void ArrangedModel::listen(QAbstractItemModel *source)
{
    const auto begin = [this] { beginResetModel(); };
    connect(source, &QAbstractItemModel::dataChanged, this, &ArrangedModel::takeData);
    connect(source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                renumber(first, last - first + 1);
                rearrange();
            });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ArrangedModel::takeRemoval);
    connect(source, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        renumber(last + 1, first - last - 1);
        rearrange();
    });
    connect(source, &QAbstractItemModel::rowsAboutToBeMoved, this, &ArrangedModel::beginMoving);
    connect(source, &QAbstractItemModel::rowsMoved, this, &ArrangedModel::endMoving);
    connect(source, &QAbstractItemModel::layoutAboutToBeChanged, this, &ArrangedModel::beginMoving);
    connect(source, &QAbstractItemModel::layoutChanged, this, &ArrangedModel::endMoving);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(source, &QAbstractItemModel::modelReset, this, &ArrangedModel::reset);
    connect(source, &QAbstractItemModel::columnsAboutToBeInserted, this, begin);
    connect(source, &QAbstractItemModel::columnsInserted, this, &ArrangedModel::reset);
    connect(source, &QAbstractItemModel::columnsAboutToBeRemoved, this, begin);
    connect(source, &QAbstractItemModel::columnsRemoved, this, &ArrangedModel::reset);
}

void ArrangedModel::reset()
{
    m_lines = wanted();
    find();
    endResetModel();
}

void ArrangedModel::arrange(const Arrangement &arrangement)
{
    if (arrangement.group != m_arrangement.group) {
        m_arrangement.group.reset();
        rearrange(); // the headings go before their groups do
        m_groups.clear();
    }
    m_arrangement = arrangement;
    rearrange();
}

bool ArrangedModel::isFolded(int heading) const
{
    return groupOf(m_lines[std::size_t(heading)]).isFolded;
}

void ArrangedModel::fold(int heading, bool isFolded)
{
    groupOf(m_lines[std::size_t(heading)]).isFolded = isFolded;
    rearrange();
}

ArrangedModel::Lines ArrangedModel::wanted()
{
    for (Group &group : m_groups)
        group.count = 0;
    std::vector<int> rows;
    if (sourceModel())
        rows = arrangedRows(*sourceModel(), m_arrangement);
    m_passed = int(rows.size());
    return m_arrangement.group ? underHeadings(rows) : rows;
}

// In the order of their first rows, as the rows come sorted by their group.
ArrangedModel::Lines ArrangedModel::underHeadings(const std::vector<int> &rows)
{
    std::vector<Lines> groups; // each with its heading first
    std::map<int, std::size_t> places;
    for (const int row : rows) {
        const int heading = headingOf(sourceModel()->index(row, *m_arrangement.group).data().toString());
        const auto [place, isNew] = places.try_emplace(heading, groups.size());
        if (isNew)
            groups.push_back({heading});
        ++groupOf(heading).count;
        if (!groupOf(heading).isFolded)
            groups[place->second].push_back(row);
    }
    Lines lines;
    for (const Lines &group : groups)
        lines.insert(lines.end(), group.begin(), group.end());
    return lines;
}

int ArrangedModel::headingOf(const QString &title)
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&title](const Group &group) { return group.title == title; });
    const int heading = -int(found - m_groups.begin()) - 1;
    if (found == m_groups.end())
        m_groups.push_back({title});
    return heading;
}

void ArrangedModel::rearrange()
{
    m_stale.stop();
    become(wanted());
    if (m_arrangement.group && !m_lines.empty()) // the counts in the headings
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DisplayRole});
}

void ArrangedModel::become(const Lines &lines)
{
    if (lines == m_lines)
        return;
    if (std::max(runsMissing(m_lines, lines), runsMissing(lines, m_lines)) > MostRuns) {
        beginResetModel();
        m_lines = lines;
        find();
        endResetModel();
        return;
    }
    removeAllBut(lines);
    reorder(lines);
    insertMissing(lines);
}

void ArrangedModel::removeAllBut(const Lines &lines)
{
    const std::unordered_set<int> staying(lines.begin(), lines.end());
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && staying.count(m_lines[std::size_t(first) - 1]) == 0)
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + last + 1);
        find();
        endRemoveRows();
        last = first;
    }
}

void ArrangedModel::reorder(const Lines &lines)
{
    const std::unordered_set<int> shown(m_lines.begin(), m_lines.end());
    Lines ordered;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(ordered),
                 [&shown](int line) { return shown.count(line) > 0; });
    if (ordered == m_lines)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::map<int, int> places;
    for (std::size_t place = 0; place < ordered.size(); ++place)
        places[ordered[place]] = int(place);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after += createIndex(places[m_lines[std::size_t(index.row())]], index.column());
    m_lines = std::move(ordered);
    find();
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

// What is shown already stands among the lines in their order.
void ArrangedModel::insertMissing(const Lines &lines)
{
    for (std::size_t first = 0; first < lines.size(); ++first) {
        if (first < m_lines.size() && m_lines[first] == lines[first])
            continue;
        std::size_t end = first + 1;
        while (end < lines.size() && (first >= m_lines.size() || lines[end] != m_lines[first]))
            ++end;
        beginInsertRows({}, int(first), int(end) - 1);
        m_lines.insert(m_lines.begin() + std::ptrdiff_t(first), lines.begin() + std::ptrdiff_t(first),
                       lines.begin() + std::ptrdiff_t(end));
        find();
        endInsertRows();
        first = end - 1;
    }
}

void ArrangedModel::renumber(int first, int by)
{
    for (int &line : m_lines)
        if (line >= first)
            line += by;
    find();
}

void ArrangedModel::find()
{
    m_places.assign(sourceModel() ? std::size_t(sourceModel()->rowCount()) : 0, -1);
    for (std::size_t place = 0; place < m_lines.size(); ++place)
        if (m_lines[place] >= 0 && std::size_t(m_lines[place]) < m_places.size())
            m_places[std::size_t(m_lines[place])] = int(place);
}

// Where the order rests on what has changed, it follows once the model has told all.
void ArrangedModel::takeData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const auto isAmong = [&](int column) { return column >= first.column() && column <= last.column(); };
    const bool isStale = std::any_of(m_arrangement.sorts.begin(), m_arrangement.sorts.end(),
                                     [&](const SortKey &sort) { return isAmong(sort.column); })
                         || std::any_of(m_arrangement.conditions.begin(), m_arrangement.conditions.end(),
                                        [&](const auto &asked) { return isAmong(asked.first); })
                         || (m_arrangement.group && isAmong(*m_arrangement.group));
    if (isStale)
        m_stale.start();
    int from = rowCount();
    int to = -1;
    for (int row = first.row(); row <= last.row() && row < int(m_places.size()); ++row)
        if (const int place = m_places[std::size_t(row)]; place >= 0) {
            from = std::min(from, place);
            to = std::max(to, place);
        }
    if (to >= 0)
        emit dataChanged(index(from, first.column()), index(to, last.column()), roles);
}

void ArrangedModel::takeRemoval(const QModelIndex &, int first, int last)
{
    Lines rest;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(rest),
                 [&](int line) { return line < first || line > last; });
    become(rest);
}

void ArrangedModel::beginMoving()
{
    emit layoutAboutToBeChanged();
    m_held.clear();
    for (const QModelIndex &index : persistentIndexList())
        m_held.push_back({index, mapToSource(index), m_lines[std::size_t(index.row())]});
}

void ArrangedModel::endMoving()
{
    m_lines = wanted();
    find();
    for (const Held &held : m_held) {
        const auto heading = std::find(m_lines.begin(), m_lines.end(), held.line);
        const bool isLost = held.line >= 0 || heading == m_lines.end();
        changePersistentIndex(held.before,
                              isLost ? mapFromSource(held.source)
                                     : createIndex(int(heading - m_lines.begin()), held.before.column()));
    }
    m_held.clear();
    emit layoutChanged();
}

QModelIndex ArrangedModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || !sourceModel() || isHeading(index.row()))
        return {};
    return sourceModel()->index(m_lines[std::size_t(index.row())], index.column());
}

QModelIndex ArrangedModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_places.size())
        return {};
    const int place = m_places[std::size_t(index.row())];
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QModelIndex ArrangedModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ArrangedModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex ArrangedModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int ArrangedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ArrangedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

Qt::ItemFlags ArrangedModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isHeading(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractProxyModel::flags(index);
}

QVariant ArrangedModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && isHeading(index.row()))
        return headingData(index, role);
    return QAbstractProxyModel::data(index, role);
}

QVariant ArrangedModel::headingData(const QModelIndex &index, int role) const
{
    if (role == HeadingRole)
        return true;
    if (role == FoldedRole)
        return isFolded(index.row());
    if (role != Qt::DisplayRole || index.column() > 0)
        return {};
    const Group &group = groupOf(m_lines[std::size_t(index.row())]);
    return tr("%1 · %2").arg(group.title.isEmpty() ? tr("empty") : group.title,
                             QLocale().toString(group.count));
}

QVariant ArrangedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() && orientation == Qt::Horizontal
               ? sourceModel()->headerData(section, orientation, role)
               : QVariant();
}

} // namespace mandate
