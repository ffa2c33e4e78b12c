// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agreementlistmodel.h"

#include "ui/look/roles.h"
#include "ui/models/shown.h"
#include "ui/models/standings.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <algorithm>

namespace mandate {

AgreementListModel::AgreementListModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_standings(new Standings(session, this))
{
    connect(m_standings, &Standings::arrived, this, &AgreementListModel::showStanding);
    connect(&session, &Session::opened, this, &AgreementListModel::reload);
    connect(&session, &Session::changed, this, &AgreementListModel::take);
}

void AgreementListModel::find(const QString &words)
{
    m_words = words;
    reload();
}

void AgreementListModel::reload()
{
    beginResetModel();
    m_lines.clear();
    m_standings->forget();
    ++m_generation;
    m_asking = false;
    m_more = true;
    endResetModel();
    fetchMore({});
}

// A figure changes only scores; anything that names a line of the list may change the list.
void AgreementListModel::take(const QStringList &tables)
{
    for (const char *table : {"agreement", "agreement_version", "cycle", "office", "person", "post"})
        if (tables.contains(QLatin1String(table))) {
            reload();
            return;
        }
    m_standings->forget();
    if (!m_lines.empty())
        emit dataChanged(index(0, ScoreColumn), index(rowCount() - 1, ScoreColumn));
}

int AgreementListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AgreementListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AgreementListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void AgreementListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asking = true;
    const AgreementSelection page{m_lines.empty() ? QString() : m_lines.back().code, m_words};
    m_more = false;
    whenAnswered(
        m_session.ask([page](const Store &store) { return agreementLines(store.database(), page); }), this,
        [this, asked = m_generation, limit = page.limit](const Result<std::vector<AgreementLine>> &lines) {
            if (asked != m_generation)
                return;
            m_asking = false;
            m_more = lines && int(lines->size()) == limit;
            if (lines)
                show(*lines);
            else
                emit failed(lines.error());
        });
}

void AgreementListModel::show(std::vector<AgreementLine> lines)
{
    if (!lines.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(lines.size()) - 1);
        std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
        endInsertRows();
    }
    emit loaded();
}

void AgreementListModel::showStanding(const AgreementId &agreement)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&agreement](const AgreementLine &line) { return line.id == agreement; });
    if (found == m_lines.end())
        return;
    const QModelIndex changed = index(int(found - m_lines.begin()), ScoreColumn);
    emit dataChanged(changed, changed);
}

QString AgreementListModel::text(const AgreementLine &line, int column) const
{
    switch (column) {
    case Code: return line.code;
    case SecondParty: return line.secondParty;
    case Kind: return word(line.kind);
    case CycleColumn: return line.cycle;
    case State: return line.isSigned ? tr("Signed") : tr("Draft");
    default: return {};
    }
}

QVariant AgreementListModel::score(const AgreementLine &line, int role) const
{
    const AgreementStanding *known = m_standings->of(line.id);
    if (!known)
        return {};
    const Composite &composite = known->composite;
    if (!composite.rounded)
        return role == Qt::DisplayRole ? tr("nothing scored yet") : QVariant();
    const Scheme &scheme = known->scheme;
    if (role == ShareRole)
        return std::clamp(((*composite.rounded - scheme.worst) / (scheme.best - scheme.worst)).approximate(),
                          0.0, 1.0);
    const QString value = shown(*composite.rounded, QLocale(), scheme.digits);
    if (!composite.band.isEmpty())
        return tr("%1 · %2").arg(value, composite.band);
    return composite.whole
               ? value
               : tr("%1 over %2 %").arg(value, shown(composite.scoredWeight.rounded(0), QLocale()));
}

QVariant AgreementListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AgreementLine &found = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ScoreColumn ? score(found, role) : text(found, index.column());
    case ShareRole: return index.column() == ScoreColumn ? score(found, role) : QVariant();
    case StatusRole:
        return index.column() == State ? QVariant(int(found.isSigned ? Status::Good : Status::None))
                                       : QVariant();
    case Qt::ToolTipRole: return text(found, index.column());
    default: return {};
    }
}

QVariant AgreementListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Code"),  tr("Second party"), tr("Kind"),
                              tr("Cycle"), tr("State"),        tr("Score")};
    return titles[section];
}

} // namespace mandate
