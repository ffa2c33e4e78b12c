// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QObject>

class QTreeView;

namespace mandate {

class CascadeModel;
class Session;

// Leads to a record: finds the way down to it and opens the tree along it, as far as it has been loaded and
// on as more of it arrives.
class CascadeGuide : public QObject
{
    Q_OBJECT

public:
    CascadeGuide(Session &session, CascadeModel *model, QTreeView *tree, QObject *parent = nullptr);

    void reveal(const CascadeNode &node);
    // To a record of whatever kind: in the tree, or else in the agreement that holds it.
    void goTo(const Uuid &record);

signals:
    // A way was found; it is gone as soon as the tree shows all of it.
    void begun();
    void failed(const mandate::Error &error);
    void nowhere();
    void agreementWanted(const mandate::AgreementId &agreement, const mandate::Uuid &record);

private:
    void take(const Result<std::vector<CascadePath>> &paths);
    void goOn();

    Session &m_session;
    CascadeModel *m_model;
    QTreeView *m_tree;
    std::vector<Uuid> m_way; // what is still to be opened
};

} // namespace mandate
