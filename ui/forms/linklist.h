// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace mandate {

// Where one can go from here: a heading, or a record under it.
struct ListedLink
{
    QString text;
    int tag = -1; // handed back as it is chosen; less than 0 for a heading
    QString detail = {};
};

// Links under headings, one a line. Enter or a click goes there.
class LinkList : public QListWidget
{
    Q_OBJECT

public:
    explicit LinkList(const QString &name, QWidget *parent = nullptr);

    // The link that was current stays so where it is still there.
    void show(const std::vector<ListedLink> &links);
    // Of the current link, or less than 0.
    int currentTag() const;

signals:
    void opened(int tag);
    void currentTagChanged(int tag);
};

} // namespace mandate
