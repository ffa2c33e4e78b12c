// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/gaps.h"

#include <QLabel>

namespace mandate {

class GapsModel;
class MessageLine;
class Session;
class TableView;

// Where the cascade does not hold together, with the cure; Enter goes there.
class GapsTab : public QWidget
{
    Q_OBJECT

public:
    explicit GapsTab(Session &session, QWidget *parent = nullptr);

    void ask();

signals:
    void recordWanted(const mandate::Uuid &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const Result<GapReport> &report);

    Session &m_session;
    GapsModel *m_model;
    QLabel *m_summary;
    MessageLine *m_message;
    TableView *m_table;
    bool m_isStale = true;
    bool m_isAsking = false;
};

} // namespace mandate
