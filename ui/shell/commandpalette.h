// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/searchtext.h"
#include "ui/shell/actionset.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace mandate {

class ElidedLabel;
class Finder;

// One field over the window that finds every action and every record as one types.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Finder &finder, QWidget *window);

    void open(std::vector<KnownAction> actions);

signals:
    void acted(const mandate::KnownAction &action);
    void found(const mandate::Finding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showActions();
    void showFindings(const std::vector<Finding> &findings);
    void showCount();
    void addLine(const QString &text, const QString &detail, bool isEnabled, int place, bool isAction);
    void choose();
    void close();
    void place();

    Finder &m_finder;
    QLineEdit *m_typed;
    QListWidget *m_list;
    ElidedLabel *m_says;
    QPointer<QWidget> m_before; // what had the focus
    std::vector<KnownAction> m_actions;
    std::vector<Finding> m_findings;
    int m_asked = 0;
};

} // namespace mandate
