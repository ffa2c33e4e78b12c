// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/agreement.h"
#include "core/reports/listing.h"
#include "ui/pages/page.h"

class QTabBar;
class QStackedWidget;

namespace mandate {

class ListingModel;
class MessageLine;
class Session;
class TableView;
struct Error;
struct ListOrder;

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
    // What a chart counts, in the list that holds it; whatever was shown so before is whole again.
    void show(const ListFilter &filter);
    const ListFilter &filter() const { return m_filter; }
    using QWidget::show;
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
    void makeKept();
    void turnTo(int place);
    void makeFace(Face &face);
    Face *faceOf(const ListFilter &filter);
    void release(Face &face);
    void keepTo(Face &face, const ListFilter &filter);
    void setWidths(const Face &face);
    void showLoaded(Face &face);
    void open(const Face &face, const QModelIndex &index);
    ListOrder orderOf(const Face &face, bool isForFile) const;
    void copyAll();
    void save();

    Session &m_session;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_kept; // what the rows that are shown have in common, and the way to all
    MessageLine *m_keptWords;
    ListFilter m_filter;
    std::vector<Face> m_faces;
};

} // namespace mandate
