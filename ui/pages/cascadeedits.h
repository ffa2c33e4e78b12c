// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"
#include "core/store/save.h"
#include "ui/models/cascadedrag.h"

#include <QObject>

#include <functional>

namespace mandate {

class AskPanel;
class FinderPanel;
class MessageLine;
class Session;
class Store;

// Where in the cascade something is to be added: the nearest plan, pillar and KRA above, each null where
// there is none, and what they are called.
struct CascadePlace
{
    Uuid plan;
    Uuid pillar;
    Uuid kra;
    KraLevel level = KraLevel::National; // of the KRA
    QString pillarCode;
    QString kraCode;
};

// What is changed in the cascade itself: records added and withdrawn, and what serves what. Each asks in the
// page for what it needs to know, and says there what was refused.
class CascadeEdits : public QObject
{
    Q_OBJECT

public:
    CascadeEdits(Session &session, AskPanel *asked, FinderPanel *finder, MessageLine *message,
                 QObject *parent = nullptr);

    void addPlan();
    void addPillar(const CascadePlace &place);
    void addKra(const CascadePlace &place);
    void addKpi(const CascadePlace &place);
    void withdraw(const CascadeRow &row);
    // Finds by typing what it is to serve: as well as all else, or in place of what it is moved from.
    void align(const CascadeRow &child);
    void moveFrom(const CascadeRow &child, const CascadeRow &from);
    // What it is to serve is known: the share is asked for where it is new, and kept where it moves.
    void drop(const CascadeRow &child, const CascadeRow &from, const CascadeRow &onto, mandate::Drop drop);
    void changeShare(const CascadeRow &child, const CascadeRow &parent);
    void unalign(const CascadeRow &child, const CascadeRow &parent);
    // Closes what is asked; false where nothing is.
    bool stepBack();

signals:
    // Saved; the record is to be shown as soon as it stands in the tree.
    void added(const mandate::CascadeNode &record);
    // Nothing is asked any more.
    void settled();

private:
    using Answer = std::function<void(const QStringList &)>;
    using Question = std::function<Result<Save>(const Store &)>;

    void listParents(const QString &words);
    void chooseParent(const Uuid &parent);
    void findParent(const CascadeRow &child, const CascadeRow &from, const QString &heading);
    void alignOnto(const CascadeRow &child, const CascadeRow &parent);
    void askShare(const QString &heading, const QString &share, const QString &done,
                  std::function<Result<Save>(const Store &, const std::optional<Weight> &)> question);
    void saveNewKra(const CascadePlace &place, const QStringList &answers);
    void moveToPillar(const CascadeRow &kra, const CascadeRow &pillar);
    // Asks the store for a save and commits it.
    void commitAnswer(Question question, const QString &done = {}, const CascadeNode &record = {});
    void commit(Save save, const QString &done = {}, const CascadeNode &record = {});
    void refuse(const Error &error);
    void settle(const QString &done, const CascadeNode &record);

    Session &m_session;
    AskPanel *m_asked;
    FinderPanel *m_finder;
    MessageLine *m_message;
    Answer m_answer;
    CascadeRow m_child;                // what is being aligned
    CascadeRow m_from;                 // and moved from
    std::vector<CascadeRow> m_parents; // that were found for it
    int m_generation = 0;
};

} // namespace mandate
