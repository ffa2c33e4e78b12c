// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowchanges.h"
#include "ui/pages/gridattempts.h"

#include <QObject>

class QModelIndex;

namespace mandate {

class GridModel;
class GridRefusals;
class GridView;
class SectionSaves;
class Session;

// What a reader does to a grid of an agreement, each of it one save: applied to the page's agreement at once,
// so that a second edit sees the first, and committed in its order.
class GridEdits : public QObject
{
    Q_OBJECT

public:
    GridEdits(Session &session, GridView *grid, GridModel *model, QObject *parent);

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
    void insertAbove();
    void withdrawChosen();
    void move(int step);
    void editWeights(bool ofObjectives, WeightEdit how);

signals:
    // The agreement has been altered; the save is under way.
    void edited();
    // The register did not take a save: what is on screen is not what it holds.
    void refused();
    // The same once its agreement was left: says what was typed.
    void lost(const mandate::Error &error);
    void said(const QString &sentence, bool isProblem);
    void asked(const mandate::GridQuestion &question);

private:
    // A block with more rows than the grid has for it; what is done with them is asked.
    struct OverlongPaste
    {
        std::vector<WrittenCell> cells; // what fits
        Uuid action;                    // that takes the rest
        std::size_t rowsOver = 0;
        Block block;
        QString label;
        QString leftOut; // said where the rest is left out
    };

    GridArea area(const std::vector<int> &rows, const std::vector<int> &columns) const;
    GridArea chosen() const;
    std::vector<Uuid> chosenRecords() const;
    Uuid currentRecord() const;
    QString firstCell(const std::vector<CellText> &cells) const;
    void writeBlock(const QString &label, const std::vector<CellText> &cells, const QString &leftOut = {});
    void writeFound(const QString &label, const std::vector<WrittenCell> &cells, const QString &leftOut);
    void sayRefused(const BlockEdit &edit, const QString &leftOut);
    void pasteAt(const std::vector<int> &rows, const std::vector<int> &columns, const Block &block);
    void pasteExtended(const OverlongPaste &paste);
    void alter(const RowChange &change);
    void stand(const std::vector<Uuid> &records);
    void commit(Save save, GridAttempt attempt);
    void followTyping(const QModelIndex &index, const QString &text);
    void keepTyping(const QString &text);

    GridView *m_grid;
    GridModel *m_model;
    SectionSaves *m_saves;
    GridRefusals *m_refusals;
    OpenAgreement *m_open = nullptr;
    WrittenCell m_typing; // into the editor that was open last
};

} // namespace mandate
