// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/differences.h"

#include <QTimer>
#include <QWidget>

class QTableView;

namespace mandate {

class EntryTable;
class SideBySideModel;

// Two agreements in two panes, row beside row: they scroll together, stand on the same row, and what differs
// is marked with a shape and a word.
class SideBySideView : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySideView(QWidget *parent = nullptr);

    void show(const std::vector<PairedLine> &lines, const QString &one, const QString &other);
    void clear() { show({}, {}, {}); }
    // Only what differs, under the headings it stands below.
    void showOnlyDifferences(bool only);
    // Which of the differences the reader stands on or behind, from 0; -1 before the first.
    int currentDifference() const;
    void goToDifference(int number);

signals:
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void layOut();
    void follow(const QTableView *from, QTableView *to);
    EntryTable *makePane(const QString &name, SideBySideModel *model);

    QTimer m_layingOut;
    SideBySideModel *m_one;
    SideBySideModel *m_other;
    EntryTable *m_left;
    EntryTable *m_right;
    std::vector<PairedLine> m_lines;
    QString m_names[2];
    bool m_isOnlyDifferences = false;
};

} // namespace mandate
