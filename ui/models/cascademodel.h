// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QAbstractItemModel>

namespace mandate {

class Session;
class Standings;

// The cascade from plan to person. Holds only what was opened; the rest is asked for as it is.
class CascadeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Owner, CarriedColumn, ScoreColumn, ColumnCount };

    explicit CascadeModel(Session &session, QObject *parent = nullptr);

    // Null for the invisible root.
    const CascadeRow *row(const QModelIndex &index) const;
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
    QVariant score(const CascadeRow &row, int role) const;
    QVariant standing(const CascadeRow &row, int role) const;
    QVariant attainment(const CascadeRow &row, int role) const;

    Session &m_session;
    Standings *m_standings;
    std::vector<Node> m_nodes{1}; // the first is the invisible root
    int m_generation = 0;
};

} // namespace mandate
