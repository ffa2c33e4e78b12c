// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cascadedrag.h"
#include "ui/models/cascadenodes.h"
#include "ui/models/cascadetext.h"

#include <QAbstractItemModel>

namespace mandate {

class CascadeStandings;
class Session;

// The cascade from plan to person. Holds only what was opened; the rest is asked for as it is.
class CascadeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Owner, CarriedColumn, ScoreColumn, StateColumn, ColumnCount };

    explicit CascadeModel(Session &session, QObject *parent = nullptr);

    // Null for the invisible root.
    const CascadeRow *row(const QModelIndex &index) const;
    NodeProgress progress(const QModelIndex &index) const;
    // Invalid where it is not there, or not there yet.
    QModelIndex childOf(const QModelIndex &parent, const Uuid &record) const;
    // Forgets everything and asks for the plans.
    void reload();
    // Asks again for what is open and leaves it open; matches are for whoever looked for them to ask again.
    void refresh();
    // Nothing but the branches with what is added from then on; what hangs below a match is asked for as it
    // is opened.
    void beginMatches();
    void addMatches(const std::vector<CascadePath> &paths);
    // The first place it stands at; invalid where it is not there.
    QModelIndex find(const CascadeNode &wanted) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // A KRA or an objective is dragged onto what it is to serve; nothing moves before that is saved.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    // What a drop there would do; empty where it would do nothing.
    QString hintFor(const QMimeData *data, Qt::DropAction action, const QModelIndex &parent) const;

signals:
    // A row was dropped onto another; what it is taken from may be nothing.
    void dropped(const mandate::CascadeRow &child, const mandate::CascadeRow &from,
                 const mandate::CascadeRow &onto, mandate::Drop drop);
    void loaded();
    void failed(const mandate::Error &error);

private:
    struct Dropping
    {
        CascadeRow child;
        CascadeRow from;
        CascadeRow onto;
        Drop drop;
    };

    void empty(bool isFiltered);
    void ask(int node);
    void show(int node, const std::vector<CascadeRow> &rows);
    void insert(int node, int place, std::vector<CascadeRow> rows);
    void remove(int node, int place);
    void exchange(int node, int place, const CascadeRow &row);
    std::optional<Dropping> droppingOf(const QMimeData *data, Qt::DropAction action,
                                       const QModelIndex &parent) const;
    void showProgress(const CascadeNode &parent);
    void showNation();
    QModelIndex indexOf(int node, int column = 0) const;
    QString text(const CascadeRow &row, int column) const;
    QVariant progressData(const QModelIndex &index, int role) const;

    Session &m_session;
    CascadeStandings *m_standings;
    bool m_isFiltered = false;
    CascadeNodes m_nodes;
    int m_generation = 0;
};

} // namespace mandate
