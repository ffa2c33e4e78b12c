// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/arrangement.h"
#include "ui/forms/frozenview.h"
#include "ui/forms/listlayout.h"

#include <QTimer>

namespace mandate {

class ArrangedModel;
class ColumnHeader;

// A list of rows: thin horizontal rules, whole rows chosen, the first column standing while others scroll.
// Its rows are filtered by a row of fields under the titles (Ctrl+Shift+F), sorted by clicks on these (Shift
// adds a column) and grouped; Alt+Down opens what can be done with a column. Enter opens, Space previews (or
// ticks, where rows have ticks), F2 edits, Ctrl+C copies what is chosen and Ctrl+Shift+C copies it under the
// titles.
class TableView : public FrozenView
{
    Q_OBJECT

public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    ~TableView() override;

    // A model whose rows the list arranges itself: model() is then another, in which a row has another
    // number; see toSource(). To be called again for another model, or with null.
    void setModel(QAbstractItemModel *model) override;
    // A model that arranges its own rows, as it holds only some of them: told by arranged().
    void setListing(QAbstractItemModel *model);
    // Between an index of this view and the same cell of the model that was set.
    QModelIndex toSource(const QModelIndex &index) const;
    QModelIndex fromSource(const QModelIndex &index) const;
    QModelIndex currentSource() const { return toSource(currentIndex()); }

    // From now on the columns, the order and the grouping are remembered for this user under this name. To
    // be called once the columns have the widths that resetColumns() is to bring back.
    void rememberAs(const QString &list);
    const QString &rememberedAs() const { return m_list; }
    void resetColumns();
    void showColumn(int column, bool shown);

    const Arrangement &arrangement() const { return m_arrangement; }
    void arrange(const Arrangement &arrangement);
    // As if it was typed into the field of the column.
    void filter(int column, const QString &text);
    void clearFilters() { setFilters({}); }
    // As if just these were typed into the fields; the row of fields shows where it says something.
    void setFilters(const std::map<int, QString> &texts);
    bool hasFilterRow() const;
    void showFilterRow(bool shown);
    // What can be done with a column, at its title.
    void openColumnMenu(int column);
    // "37 rows · 3 selected · sum 22.50 · average 7.50"
    QString statusText() const;
    // How many rows there are where the model holds only some of them; none: as many as it shows.
    void setTotal(std::optional<qint64> total);

    // Ticks the chosen rows as the current one is not, or takes the ticks off them.
    void toggleTicks();

    // What is chosen, or all rows under the titles, as tab-separated text; shown columns only, in their
    // order.
    QString chosenText(bool withTitles) const;
    QString wholeText() const;

signals:
    // All with the index of the model that was set.
    void opened(const QModelIndex &index);
    void chosen(const QModelIndex &index);
    void arranged(const mandate::Arrangement &arrangement);
    // Of a listing: the heading in this row is to be folded or unfolded.
    void foldWanted(int row, bool isFolded);
    void statusChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void makeHeader();
    void makeActions();
    void listen();
    void takeFilters();
    void takeTitle(int column);
    void takeColumns();
    void takeFieldsLeft();
    bool takeKey(const QKeyEvent &event);
    bool hasTicks() const;
    bool takeHeadingKey(const QKeyEvent &event);
    void fold(const QModelIndex &heading, bool isFolded);
    void keep();

    ColumnHeader *m_header;
    ArrangedModel *m_rows;
    Arrangement m_arrangement;
    std::map<int, QString> m_typed; // into the filter row
    std::optional<qint64> m_total;
    QString m_list;        // what the columns are remembered as
    ColumnPlaces m_before; // the columns as they were before they were remembered
    QTimer m_typing;
    QTimer m_telling;
    QTimer m_keeping;
};

} // namespace mandate
