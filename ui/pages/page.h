// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/reports/listfilter.h"
#include "ui/look/palette.h"

#include <QDateTime>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace mandate {

// The pages in the order of the year, as the rail lists them.
enum class PageKind { Overview, Cascade, Agreements, Returns, Differences, AuditTrail, Backups, Settings };

// Where to go in the window: a page, one of its records, and what of that record is meant.
struct Destination
{
    PageKind page = PageKind::Overview;
    Uuid record; // null: the page itself, with no record open
    Uuid item;   // a part of the record, or null
    QString column;
    ListFilter filter = {};          // of the page's lists; empty: whole
    std::optional<Uuid> beside = {}; // another record to lay beside it; null: the page knows which

    bool operator==(const Destination &) const = default;
};

// A look at the register as it stood after one of its saves or, where none is named, at a time; and at what
// of it.
struct LookBack
{
    std::int64_t save = 0;
    QDateTime time = {};
    Destination place = {};
};

// What stands above a page: the way to what is shown, its state in a word, and that state's colour.
struct PageHead
{
    QStringList crumbs;
    QString state;
    Status status = Status::None;
};

// One page of the window. Its actions() stand in the menu Record and in the command palette while it is
// shown; those of high priority also stand as buttons above it. Its object name is the topic of its help.
// A page that wants to show a record of its own says so by wanted(), so that the way back is known.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void open(const Destination &destination) = 0;
    virtual PageHead head() const = 0;
    // From a record back to the list; false where there is nothing to step back from.
    virtual bool stepBack() { return false; }
    // Takes a file that was dropped onto the window; false where the page has no use for it.
    virtual bool takeFile(const QString &) { return false; }

signals:
    void headChanged();
    // Another place is to be shown, here or on another page.
    void wanted(const mandate::Destination &destination);
    void openRegisterWanted();
    // The register is to be shown as it stood.
    void pastWanted(const mandate::LookBack &back);
    void newCycleWanted();
    // Something that was typed here was not saved, and no field is shown any more that could say so.
    void lost(const mandate::Error &error);
    // How many things wait on this page, told beside its name; 0 for none.
    void waiting(int count);
    // What the table says of its rows: "37 rows · 3 selected · sum 22.50".
    void statusText(const QString &text);
};

} // namespace mandate
