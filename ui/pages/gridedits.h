// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowchanges.h"
#include "ui/pages/gridattempts.h"

#include <QObject>

#include <functional>

class QModelIndex;

namespace mandate {

class GridModel;
class GridView;
class Session;

// What a reader does to a grid of an agreement, each of it one save: applied to the page's agreement at once,
// so that a second edit sees the first, and committed in its order.
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
    void said(const QString &sentence, bool isProblem);
    void asked(const mandate::GridEdits::Question &question);

private:
    GridArea area(const std::vector<int> &rows, const std::vector<int> &columns) const;
    GridArea chosen() const;
    std::vector<Uuid> chosenRecords() const;
    Uuid currentRecord() const;
    QString firstCell(const std::vector<CellText> &cells) const;
    void writeBlock(const QString &label, const std::vector<CellText> &cells, const QString &leftOut = {});
    void sayRefused(const BlockEdit &edit, const QString &leftOut);
    void pasteAt(const std::vector<int> &rows, const std::vector<int> &columns, const Block &block);
    void pasteExtended(const Paste &paste, const Block &block);
    void alter(const RowChange &change);
    void stand(const std::vector<Uuid> &records);
    void commit(Save save, GridAttempt attempt);
    void takeRefusal(const Error &error, GridAttempt attempt);
    void settle();
    void answer(const GridStanding &standing, int answer);

    Session &m_session;
    GridView *m_grid;
    GridModel *m_model;
    OpenAgreement *m_open = nullptr;
    std::vector<GridAttempt> m_attempts; // refused; asked about once the register's own state is known
};

} // namespace mandate
