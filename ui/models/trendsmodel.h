// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace mandate {

// The trend of every success indicator: the last two years, this year's target, two projections. What is
// typed is told, not kept; what was refused keeps its text.
class TrendsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Unit, TwoYearsAgo, LastYear, Target, NextYear, YearAfter, ColumnCount };

    explicit TrendsModel(QObject *parent = nullptr);

    void show(const OpenAgreement *open);
    const SuccessIndicator &indicator(int row) const;
    QModelIndex indexOf(const Uuid &record, const QString &column) const;
    // The field of a column; empty where it has none to be typed into.
    static QString fieldOf(int column);
    void refuse(const QModelIndex &index, const QString &text, const QString &why);
    void accept(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    // With the indicator as its editor showed it.
    void typed(const QModelIndex &index, const QString &text, const mandate::Row &seen);

private:
    struct Line
    {
        QString number;
        SuccessIndicator indicator;
    };
    struct Refusal
    {
        QString text;
        QString why;
    };

    QString shownIn(const Line &line, int column) const;
    QString typedIn(const Line &line, int column) const;
    const Refusal *refusalAt(const QModelIndex &index) const;

    const OpenAgreement *m_open = nullptr;
    std::vector<Line> m_lines;
    std::map<std::pair<Uuid, int>, Refusal> m_refusals;
    Row m_seen;
};

} // namespace mandate
