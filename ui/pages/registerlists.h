// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/agreement.h"
#include "core/reports/listing.h"
#include "ui/pages/page.h"

class QTabBar;
class QStackedWidget;

namespace mandate {

class ListingModel;
class Session;
class TableView;
struct Error;

// The long lists of the register, one at a time: agreements, success indicators, KRAs and KPIs. Its actions()
// are the page's while the lists are shown.
class RegisterLists : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterLists(Session &session, QWidget *parent = nullptr);

    // True once it is known that the register holds no agreement at all.
    bool isEmpty() const;
    TableView *table() const;
    QString statusText() const;
    // The agreements of the chosen rows, in their order; the lists of the plan have none.
    std::vector<AgreementId> chosenAgreements() const;

signals:
    void wanted(const mandate::Destination &destination);
    void statusChanged(const QString &text);
    void loaded();
    void told(const QString &sentence);
    void failed(const mandate::Error &error);

private:
    // One of the lists, made as it is first shown.
    struct Face
    {
        const ListDefinition *list = nullptr;
        ListingModel *model = nullptr;
        TableView *table = nullptr;
        Uuid current; // kept while the list is asked for again
    };

    void makeActions();
    void turnTo(int place);
    void makeFace(Face &face);
    void setWidths(const Face &face);
    void showLoaded(Face &face);
    void open(const Face &face, const QModelIndex &index);
    void copyAll();
    void save();

    Session &m_session;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::vector<Face> m_faces;
};

} // namespace mandate
