// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/arrangement.h"
#include "ui/forms/frozenheader.h"

class QLineEdit;

namespace mandate {

class MessageLine;

// The titles of a list, each with a mark where the list is sorted by it, and below them a row of fields that
// filter: one for each column, and a sentence where one of them was not understood.
class ColumnHeader : public FrozenHeader
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void showSorts(const std::vector<SortKey> &sorts);

    // Whether the list cannot be arranged by this column.
    bool isFixed(int column) const;
    bool hasFields() const { return m_hasFields; }
    void showFields(bool shown);
    QLineEdit *field(int column) const { return m_fields[std::size_t(column)]; }
    // Outlines the fields that were not understood and says what is wrong with the first.
    void refuse(const std::map<int, QString> &sentences);
    // The fields stand where their columns do; to be called as the view scrolls.
    void placeFields();

    void freeze(const std::vector<int> &columns) override;

    QSize sizeHint() const override;

signals:
    void typed(int column, const QString &text);
    void entered(int column); // a field has the focus
    void left();              // on to the rows

protected:
    void updateGeometries() override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields();
    void nameFields();
    int fieldsHeight() const;
    bool takeKey(QLineEdit &field, int key);

    std::vector<SortKey> m_sorts;
    std::vector<QLineEdit *> m_fields;
    MessageLine *m_problem;
    bool m_hasFields = false;
};

} // namespace mandate
