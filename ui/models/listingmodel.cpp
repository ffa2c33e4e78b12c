// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listingmodel.h"

#include "core/store/interruption.h"
#include "ui/look/palette.h"
#include "ui/look/roles.h"
#include "ui/models/listtext.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <algorithm>

namespace mandate {

namespace {

constexpr int MostUnfolded = 200; // rows of a grouped list that are all shown at first

} // namespace

ListingModel::ListingModel(Session &session, const ListDefinition &list, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_list(list), m_starts{0}, m_asking(new QTimer(this))
{
    m_asking->setSingleShot(true);
    connect(m_asking, &QTimer::timeout, this, &ListingModel::askMissing);
    connect(&session, &Session::opened, this, &ListingModel::reload);
    connect(&session, &Session::cycleChanged, this, &ListingModel::reload);
    connect(&session, &Session::changed, this, [this](const QStringList &tables) { take(tables); });
}

void ListingModel::take(const QStringList &tables)
{
    const auto isChanged = [&tables](const char *table) { return tables.contains(QLatin1String(table)); };
    if (std::any_of(m_list.tables.begin(), m_list.tables.end(), isChanged))
        reload();
}

void ListingModel::arrange(const Arrangement &arrangement)
{
    m_arrangement = arrangement;
    reload();
}

void ListingModel::restrict(const std::optional<std::vector<Uuid>> &only)
{
    m_only = only;
    reload();
}

// What is shown stays until the new list arrives, but no page is added to it: its places say nothing to the
// new question. How much there is is counted behind it.
void ListingModel::reload()
{
    ++m_generation;
    m_isOutdated = true;
    m_missing.clear();
    endCount();
    if (m_session.path().isEmpty())
        return;
    if (m_arrangement.group)
        askGroups();
    else
        askRows();
}

void ListingModel::askRows()
{
    const auto first = [](const Database &database, const ListQuestion &question) {
        return listPage(database, question);
    };
    ask<ListPage>(first, [this](ListPage &page) {
        Group all;
        all.isWhole = page.end.empty();
        all.rows = std::move(page.rows);
        all.end = std::move(page.end);
        std::vector<Group> groups;
        groups.push_back(std::move(all));
        show(std::move(groups));
        askCount();
    });
}

ListQuestion ListingModel::question() const
{
    ListQuestion question{&m_list, m_arrangement, {}, m_session.cycle(), {}, m_only};
    for (const auto &[place, condition] : m_arrangement.conditions) {
        const ListColumn &column = m_list.columns[std::size_t(place)];
        if (column.kind == ColumnKind::Choice)
            question.among[place] = choicesThatMeet(column, condition);
    }
    return question;
}

template <typename Answer, typename Take>
void ListingModel::ask(Result<Answer> (*which)(const Database &, const ListQuestion &), Take take)
{
    const auto asked = [which, all = question()](const Store &store) { return which(store.database(), all); };
    whenAnswered(m_session.ask(asked), this, [this, take, generation = m_generation](Result<Answer> answer) {
        if (generation != m_generation)
            return;
        if (answer)
            take(*answer);
        else
            emit failed(answer.error());
    });
}

// A list that is whole is its own count. Else it is counted on the store's thread, and given up as soon as
// more rows are wanted.
void ListingModel::askCount()
{
    if (m_groups.size() == 1 && m_groups.front().isWhole && !m_groups.front().isHeaded)
        return emit counted(qint64(m_groups.front().rows.size()));
    endCount();
    m_counting = std::make_shared<LongWork>(QString());
    const auto asked = [all = question(), work = m_counting](const Store &store) {
        const Interruption interruption(store.database(), [work] { return work->isCancelled(); });
        return listCount(store.database(), all);
    };
    whenAnswered(m_session.ask(asked), this, [this, work = m_counting](const Result<std::int64_t> &count) {
        if (work != m_counting)
            return;
        m_counting.reset();
        if (count)
            emit counted(*count);
        else
            emit failed(count.error());
    });
}

void ListingModel::endCount()
{
    if (m_counting)
        m_counting->cancel();
    m_counting.reset();
}

void ListingModel::askGroups()
{
    ask<std::vector<ListGroup>>(listGroups,
                                [this](std::vector<ListGroup> &found) { takeGroups(std::move(found)); });
}

// Groups of a short list show their rows at once, those of a long one as they are asked to.
void ListingModel::takeGroups(std::vector<ListGroup> found)
{
    std::vector<Group> groups;
    std::int64_t all = 0;
    for (ListGroup &each : found) {
        Group group;
        group.value = std::move(each.value);
        group.count = each.count;
        group.isHeaded = true;
        group.isFolded = true;
        all += each.count;
        groups.push_back(std::move(group));
    }
    emit counted(all);
    if (all > MostUnfolded)
        return show(std::move(groups));
    const auto rows = [](const Database &database, const ListQuestion &question) {
        return listPage(database, question, {}, MostUnfolded + 1);
    };
    ask<ListPage>(rows, [this, groups](ListPage &page) { unfold(groups, std::move(page.rows)); });
}

void ListingModel::unfold(std::vector<Group> groups, std::vector<ListRow> rows)
{
    const std::size_t column = std::size_t(m_arrangement.group.value_or(0));
    for (ListRow &row : rows) {
        const Value &cell = row.cells[column];
        const Value value = text(cell).isEmpty() ? Value() : cell;
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&value](const Group &each) { return each.value == value; });
        if (group != groups.end())
            group->rows.push_back(std::move(row));
    }
    for (Group &group : groups) {
        group.isFolded = false;
        group.isWhole = true;
        group.count = std::int64_t(group.rows.size());
    }
    show(std::move(groups));
}

void ListingModel::show(std::vector<Group> groups)
{
    beginResetModel();
    forget();
    m_groups = std::move(groups);
    m_grouped = m_arrangement.group;
    m_isOutdated = false;
    m_missing.clear();
    findLines();
    endResetModel();
    emit loaded();
}

void ListingModel::findLines()
{
    m_starts.assign(1, 0);
    for (const Group &group : m_groups)
        m_starts.push_back(m_starts.back() + int(group.isHeaded)
                           + (group.isFolded ? 0 : int(group.rows.size())));
}

std::size_t ListingModel::groupAt(int line) const
{
    const auto above = std::upper_bound(m_starts.begin(), m_starts.end(), line);
    return std::size_t(above - m_starts.begin()) - 1;
}

const ListRow *ListingModel::row(int line) const
{
    if (line < 0 || line >= rowCount())
        return nullptr;
    const std::size_t place = groupAt(line);
    const Group &group = m_groups[place];
    const int within = line - m_starts[place] - int(group.isHeaded);
    return within < 0 ? nullptr : &group.rows[std::size_t(within)];
}

int ListingModel::lineOf(const Uuid &id) const
{
    for (int line = 0; line < rowCount(); ++line)
        if (const ListRow *found = row(line); found && found->id == id)
            return line;
    return -1;
}

void ListingModel::fold(int row, bool isFolded)
{
    const std::size_t place = groupAt(row);
    Group &group = m_groups[place];
    if (!group.isHeaded || group.isFolded == isFolded)
        return;
    const int rows = int(group.rows.size());
    if (rows > 0 && isFolded)
        beginRemoveRows({}, row + 1, row + rows);
    else if (rows > 0)
        beginInsertRows({}, row + 1, row + rows);
    group.isFolded = isFolded;
    findLines();
    if (rows > 0 && isFolded)
        endRemoveRows();
    else if (rows > 0)
        endInsertRows();
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    if (!isFolded && rows == 0)
        askPage(place);
}

void ListingModel::askMissing()
{
    for (const std::size_t group : std::exchange(m_missing, {}))
        askPage(group);
}

void ListingModel::askPage(std::size_t place)
{
    Group &group = m_groups[place];
    if (m_isOutdated || group.isAsked || group.isWhole)
        return;
    group.isAsked = true;
    const bool wasCounting = m_counting != nullptr;
    endCount();
    ListQuestion wanted = question();
    if (group.isHeaded)
        wanted.group = group.value;
    const auto asked = [wanted, after = group.end](const Store &store) {
        return listPage(store.database(), wanted, after);
    };
    whenAnswered(m_session.ask(asked), this,
                 [this, place, wasCounting, generation = m_generation](Result<ListPage> page) {
                     if (generation != m_generation)
                         return;
                     if (!page)
                         return emit failed(page.error());
                     takePage(place, std::move(*page));
                     if (wasCounting)
                         askCount();
                 });
}

void ListingModel::takePage(std::size_t place, ListPage page)
{
    Group &group = m_groups[place];
    const int first = m_starts[place] + int(group.isHeaded) + int(group.rows.size());
    const bool isSeen = !group.isFolded && !page.rows.empty();
    if (isSeen)
        beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    std::move(page.rows.begin(), page.rows.end(), std::back_inserter(group.rows));
    group.end = std::move(page.end);
    group.isWhole = group.end.empty();
    group.isAsked = false;
    findLines();
    if (isSeen)
        endInsertRows();
    emit loaded();
}

int ListingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_starts.back();
}

int ListingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.columns.size());
}

Qt::ItemFlags ListingModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && !row(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant ListingModel::headingData(const Group &group, int column, int role) const
{
    if (role == HeadingRole)
        return true;
    if (role == FoldedRole)
        return group.isFolded;
    if (role != Qt::DisplayRole || column > 0 || !m_grouped)
        return {};
    const QString title = cellText(m_list.columns[std::size_t(*m_grouped)], group.value);
    return tr("%1 · %2").arg(title.isEmpty() ? tr("empty") : title, QLocale().toString(qint64(group.count)));
}

QVariant ListingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t place = groupAt(index.row());
    const Group &group = m_groups[place];
    const ListRow *found = row(index.row());
    if (!found)
        return headingData(group, index.column(), role);
    if (found == &group.rows.back() && !group.isWhole && !group.isAsked && !m_isOutdated) {
        m_missing.insert(place);
        m_asking->start();
    }
    const std::size_t column = std::size_t(index.column());
    if (column >= m_list.columns.size())
        return {};
    const ListColumn &described = m_list.columns[column];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cellText(described, found->cells[column]);
    case Qt::TextAlignmentRole:
        return int((isNumber(described.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ValueRole: return cellValue(described, found->cells[column]);
    case StatusRole:
        if (described.kind == ColumnKind::Choice && qstrcmp(described.name, "state") == 0)
            return int(text(found->cells[column]) == QLatin1String("draft") ? Status::None : Status::Good);
        return {};
    default: return {};
    }
}

QVariant ListingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || std::size_t(section) >= m_list.columns.size())
        return {};
    const ListColumn &column = m_list.columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return titleOf(column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KindRole: return int(column.kind);
    case FixedRole: return column.isFixed;
    case UniqueRole: return column.isUnique;
    default: return {};
    }
}

} // namespace mandate
