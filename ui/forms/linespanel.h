// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace mandate {

// One entry of a narrow panel: a few words in bold above what they head, and where choosing it leads.
struct PanelLine
{
    QString head;
    QString text;
    Uuid record;

    bool operator==(const PanelLine &) const = default;
};

// A narrow list beside a record: its audit trail, where it is used, examples.
class LinesPanel : public QWidget
{
    Q_OBJECT

public:
    // What it says while there is nothing to list.
    LinesPanel(const QString &name, const QString &whenEmpty, QWidget *parent = nullptr);

    void show(const QString &heading, const std::vector<PanelLine> &lines);
    // -1 where none is chosen.
    int current() const;

signals:
    void chosen(const mandate::Uuid &record);

private:
    QLabel *m_heading;
    QListWidget *m_list;
    QLabel *m_empty;
    std::vector<PanelLine> m_lines;
};

} // namespace mandate
