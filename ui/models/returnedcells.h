// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fillinreturn.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace mandate {

class Session;

// A sheet that came back filled in, compared with what was sent; and, a line each, its cells that were
// changed here meanwhile as well. Ticked ones are taken as the sheet says them, the others stay as they are.
class ReturnedCells : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Sent, Here, Written, ColumnCount };

    explicit ReturnedCells(Session &session, QObject *parent = nullptr);

    void compare(const std::shared_ptr<const Workbook> &workbook);
    void close();
    const std::optional<ReturnedFillIn> &returned() const { return m_returned; }
    // What else is to be told of it.
    QStringList notes() const;
    // Adds to the save that takes it in that the sheet came back.
    void note(Save &save) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void compared();
    void failed(const mandate::Error &error);

private:
    void ask();
    void take(const Result<ReturnedFillIn> &returned);

    Session &m_session;
    std::shared_ptr<const Workbook> m_workbook;
    std::optional<ReturnedFillIn> m_returned;
    std::set<QString> m_decided; // for the sheet, by their addresses
    int m_generation = 0;
};

} // namespace mandate
