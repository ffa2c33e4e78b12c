// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gridblock.h"
#include "ui/models/gridrows.h"
#include "ui/models/weightedit.h"

#include <QObject>
#include <QPersistentModelIndex>

#include <functional>

namespace mandate {

class GridView;
class PrioritiesModel;
class Session;

// What a reader does to the grid of an agreement, each of it one save: applied to the page's agreement at
// once, so that a second edit sees the first, and committed in its order.
class GridEdits : public QObject
{
    Q_OBJECT

public:
    // A question with its answers, and what to do by the answer.
    struct Question
    {
        QString sentence;
        QStringList answers;
        std::function<void(int)> answered;
    };

    GridEdits(Session &session, GridView *grid, PrioritiesModel *model, QObject *parent);

    // The agreement that is altered; null while none is shown.
    void setOpen(OpenAgreement *open);
    // What the weights would come to with such a text in a cell; nothing where it makes no sense there.
    std::optional<Dossier> trial(const QModelIndex &index, const QString &text) const;

    void take(const QModelIndex &index, const QString &text, const OpenAgreement &seen);
    void copy(bool withTitles);
    void cut();
    void paste();
    void clear();
    void copyDown();
    void copyRight();
    void insert(RowKind kind);
    void withdrawChosen();
    void move(int step);
    void editWeights(bool ofObjectives, WeightEdit how);

signals:
    // The agreement has been altered; the save is under way.
    void edited();
    // The register did not take a save: what is on screen is not what it holds.
    void refused();
    void said(const QString &sentence, bool isProblem);
    void asked(const mandate::GridEdits::Question &question);

private:
    // A cell, and what was typed into it.
    struct Typed
    {
        QPersistentModelIndex cell;
        QString text;
    };

    GridArea area(const std::vector<int> &rows, const std::vector<int> &columns) const;
    GridArea chosen() const;
    std::optional<GridRow> currentRow() const;
    QString firstCell(const std::vector<CellText> &cells) const;
    void writeBlock(const QString &label, const std::vector<CellText> &cells, const QString &leftOut = {});
    void sayRefused(const BlockEdit &edit, const QString &leftOut);
    void pasteExtended(const Paste &paste, const Block &block);
    void alter(const std::function<Result<QString>(Dossier &)> &change);
    void commit(Save save, std::vector<Typed> typed);
    void takeRefusal(const Error &error, const std::vector<Typed> &typed);
    void settle();

    Session &m_session;
    GridView *m_grid;
    PrioritiesModel *m_model;
    OpenAgreement *m_open = nullptr;
    std::vector<Typed> m_contested; // somebody else changed them meanwhile; asked about once theirs is known
};

} // namespace mandate
