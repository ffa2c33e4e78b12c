// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/kpifigures.h"

#include <QAbstractTableModel>

#include <map>

namespace mandate {

// The years of a KPI, to be typed into: targets change, an actual figure is only ever added and takes the
// place of the one before. What is typed is told and saved by the page; what is not taken keeps its text.
class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Year, Target, Actual, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // What was refused stays while the same KPI is shown.
    void show(const std::optional<KpiFigures> &figures);
    const std::optional<KpiFigures> &shown() const { return m_shown; }
    // Of a cell, empty where all is well.
    QString problem(const QModelIndex &index) const;
    void refuse(const QString &year, int column, const QString &text, const QString &why);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    // Empty: the year is to have no target of its own any more. The text is handed back on refusal.
    void targetTyped(const mandate::FigureYear &year, const mandate::Figure &target, const QString &text);
    void actualTyped(const mandate::FigureYear &year, const mandate::Figure &actual, const QString &text);

private:
    struct Refused
    {
        QString text;
        QString why;
    };

    QString text(const FigureYear &year, int column) const;
    QString typedText(const FigureYear &year, int column) const;
    QString explanation(const FigureYear &year, int column) const;

    std::optional<KpiFigures> m_shown;
    std::map<std::pair<QString, int>, Refused> m_refused;
};

} // namespace mandate
