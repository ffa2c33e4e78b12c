// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"
#include "ui/models/cascadetext.h"

#include <QAbstractItemModel>

namespace mandate {

class Session;
class Standings;

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
    bool isLoaded(const QModelIndex &parent) const;
    // Forgets everything and asks for the plans.
    void reload();
    // Asks again for what is open and leaves it open.
    void refresh();

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
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;

signals:
    void loaded();
    void failed(const mandate::Error &error);

private:
    struct Node
    {
        CascadeRow row;
        int parent = 0;
        int position = 0;
        bool asked = false;
        std::vector<int> children;
    };

    void ask(int node);
    void show(int node, std::vector<CascadeRow> rows);
    void dropChildren(int node);
    bool update(Node &node, const std::vector<CascadeRow> &rows);
    void showStanding(const AgreementId &agreement);
    void showNation();
    QModelIndex indexOf(int node, int column = 0) const;
    QString text(const CascadeRow &row, int column) const;
    QVariant progressData(const QModelIndex &index, int role) const;
    void tellChanged(int node);

    Session &m_session;
    Standings *m_standings;
    std::vector<Node> m_nodes{1}; // the first is the invisible root
    int m_generation = 0;
};

} // namespace mandate
