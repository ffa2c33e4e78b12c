// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/agreementlist.h"

#include <QAbstractTableModel>

namespace mandate {

class Session;
class Standings;

// The list of agreements, a page at a time as it is scrolled, in the order of their codes.
class AgreementListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, SecondParty, Kind, CycleColumn, State, ScoreColumn, ColumnCount };

    explicit AgreementListModel(Session &session, QObject *parent = nullptr);

    const AgreementLine &line(int row) const { return m_lines[std::size_t(row)]; }
    // Shows only what contains these words in its code or second party.
    void find(const QString &words);
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();
    void failed(const mandate::Error &error);

private:
    void take(const QStringList &tables);
    void show(std::vector<AgreementLine> lines);
    void showStanding(const AgreementId &agreement);
    QString text(const AgreementLine &line, int column) const;
    QVariant score(const AgreementLine &line, int role) const;

    Session &m_session;
    Standings *m_standings;
    std::vector<AgreementLine> m_lines;
    QString m_words;
    bool m_asking = false;
    bool m_more = false;
    int m_generation = 0;
};

} // namespace mandate
