// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cascadeedits.h"

#include "core/plan/alignment.h"
#include "core/plan/kpi.h"
#include "core/plan/kra.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "core/reports/alignmentedit.h"
#include "core/reports/choices.h"
#include "core/reports/withdrawal.h"
#include "core/scoring/typing.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/finderpanel.h"
#include "ui/forms/messageline.h"
#include "ui/models/cascadetext.h"
#include "ui/models/shown.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <algorithm>

namespace mandate {

namespace {

constexpr int MostFound = 50;
constexpr int CodeWidth = 16;

KraLevel levelBelow(KraLevel level)
{
    return level == KraLevel::Local ? level : KraLevel(int(level) + 1);
}

QStringList levelWords()
{
    QStringList words;
    for (std::size_t level = 0; level < names<KraLevel>().size(); ++level)
        words += word(KraLevel(int(level)));
    return words;
}

CascadeKind kindOf(const FoundRecord &record)
{
    return record.table == QLatin1String("kra") ? CascadeKind::Kra : CascadeKind::Objective;
}

} // namespace

CascadeEdits::CascadeEdits(Session &session, AskPanel *asked, FinderPanel *finder, MessageLine *message,
                           QObject *parent)
    : QObject(parent), m_session(session), m_asked(asked), m_finder(finder), m_message(message)
{
    connect(asked, &AskPanel::answered, this,
            [this](const QString &, const QStringList &answers) { m_answer(answers); });
    connect(asked, &AskPanel::left, this, &CascadeEdits::settled);
    connect(finder, &FinderPanel::wordsChanged, this, &CascadeEdits::listParents);
    connect(finder, &FinderPanel::chosen, this,
            [this](const QString &, const Uuid &chosen) { chooseParent(chosen); });
    connect(finder, &FinderPanel::left, this, &CascadeEdits::settled);
}

void CascadeEdits::addPlan()
{
    m_answer = [this](const QStringList &answers) {
        Plan plan;
        plan.id = PlanId::create();
        plan.code = cleaned(answers[0], true);
        plan.name = cleaned(answers[1], true);
        const auto start = readDate(answers[2], QLocale());
        const auto end = readDate(answers[3], QLocale());
        if (!start || !end)
            return refuse(start ? end.error() : start.error());
        plan.start = *start;
        plan.end = *end;
        Save save(tr("New plan %1").arg(plan.code));
        save.add(plan);
        commit(std::move(save), {}, {CascadeKind::Plan, plan.id.uuid});
    };
    m_asked->ask(QStringLiteral("plan"), tr("New plan"),
                 {{tr("Code"), {}, CodeWidth},
                  {tr("Name")},
                  {tr("First day"), {}, CodeWidth, {}, tr("a date")},
                  {tr("Last day"), {}, CodeWidth, {}, tr("a date")}},
                 tr("Add the plan"));
}

void CascadeEdits::addPillar(const CascadePlace &place)
{
    m_answer = [this, place](const QStringList &answers) {
        const Pillar pillar{
            PillarId::create(), PlanId{place.plan}, cleaned(answers[0], true), cleaned(answers[1], true), {}};
        Save save(tr("New pillar %1").arg(pillar.code));
        save.add(pillar);
        commit(std::move(save), {}, {CascadeKind::Pillar, pillar.id.uuid});
    };
    m_asked->ask(QStringLiteral("pillar"), tr("New pillar"), {{tr("Code"), {}, CodeWidth}, {tr("Title")}},
                 tr("Add the pillar"));
}

void CascadeEdits::addKra(const CascadePlace &place)
{
    const bool serves = !place.kra.isNull();
    std::vector<AskedField> fields{
        {tr("Code"), {}, CodeWidth},
        {tr("Title")},
        {tr("Level"), word(serves ? levelBelow(place.level) : KraLevel::National), 0, levelWords()}};
    if (serves)
        fields.push_back({tr("Share of %1 (%)").arg(place.kraCode), {}, 8, {}, tr("equal")});
    m_answer = [this, place](const QStringList &answers) { saveNewKra(place, answers); };
    const QString heading = serves                       ? tr("New KRA that serves %1").arg(place.kraCode)
                            : place.pillarCode.isEmpty() ? tr("New KRA")
                                                         : tr("New KRA under %1").arg(place.pillarCode);
    m_asked->ask(QStringLiteral("kra"), heading, fields, tr("Add the KRA"));
}

void CascadeEdits::saveNewKra(const CascadePlace &place, const QStringList &answers)
{
    Kra kra;
    kra.id = KraId::create();
    kra.plan.uuid = place.plan;
    kra.code = cleaned(answers[0], true);
    kra.title = cleaned(answers[1], true);
    kra.level = KraLevel(answers[2].toInt());
    if (place.kra.isNull())
        kra.pillar.uuid = place.pillar;
    Save save(tr("New KRA %1").arg(kra.code));
    save.add(kra);
    if (!place.kra.isNull()) {
        const auto share = readWeight(answers[3], QLocale());
        if (!share)
            return refuse(share.error());
        save.add(Alignment{AlignmentId::create(), kra.id, {}, KraId{place.kra}, {}, *share});
    }
    commit(std::move(save), {}, {CascadeKind::Kra, kra.id.uuid});
}

void CascadeEdits::addKpi(const CascadePlace &place)
{
    m_answer = [this, place](const QStringList &answers) {
        Kpi kpi;
        kpi.id = KpiId::create();
        kpi.kra.uuid = place.kra;
        kpi.code = cleaned(answers[0], true);
        kpi.name = cleaned(answers[1], true);
        kpi.unit = cleaned(answers[2], true);
        Save save(tr("New KPI %1").arg(kpi.code));
        save.add(kpi);
        commit(std::move(save), {}, {CascadeKind::Kpi, kpi.id.uuid});
    };
    m_asked->ask(
        QStringLiteral("kpi"), tr("New KPI of %1").arg(place.kraCode),
        {{tr("Code"), {}, CodeWidth}, {tr("Name")}, {tr("Unit"), {}, CodeWidth, {}, tr("t, %, days …")}},
        tr("Add the KPI"));
}

void CascadeEdits::withdraw(const CascadeRow &row)
{
    commitAnswer([node = row.node](const Store &store) { return withdrawal(store.database(), node); },
                 tr("%1 was withdrawn. Undo brings it back.").arg(row.code));
}

void CascadeEdits::align(const CascadeRow &child)
{
    findParent(child, {}, tr("What does %1 serve?").arg(child.code));
}

void CascadeEdits::moveFrom(const CascadeRow &child, const CascadeRow &from)
{
    findParent(child, from, tr("What is %1 to serve instead of %2?").arg(child.code, from.code));
}

void CascadeEdits::findParent(const CascadeRow &child, const CascadeRow &from, const QString &heading)
{
    m_child = child;
    m_from = from;
    m_asked->hide();
    m_finder->ask(QStringLiteral("parent"), heading,
                  child.node.kind == CascadeKind::Kra
                      ? tr("Code or title of a KRA")
                      : tr("Code or title of a KRA, or of an objective of another agreement"));
}

void CascadeEdits::listParents(const QString &words)
{
    const auto question = [child = m_child.node, words](const Store &store) {
        return possibleParents(store.database(), child, words, MostFound);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, asked = ++m_generation](const Result<std::vector<FoundRecord>> &found) {
                     if (asked != m_generation || !found)
                         return;
                     m_parents.clear();
                     std::vector<Choosable> choosable;
                     for (const FoundRecord &record : *found) {
                         CascadeRow &row = m_parents.emplace_back();
                         row.node = {kindOf(record), record.id};
                         row.code = record.code;
                         row.title = record.title;
                         choosable.push_back({record.id, record.code + QStringLiteral("  ") + record.title,
                                              word(row.node.kind)});
                     }
                     m_finder->showFound(choosable);
                 });
}

void CascadeEdits::chooseParent(const Uuid &parent)
{
    const auto found = std::find_if(m_parents.begin(), m_parents.end(),
                                    [&parent](const CascadeRow &row) { return row.node.id == parent; });
    if (found != m_parents.end())
        drop(m_child, m_from, *found,
             m_from.node.id.isNull() ? Drop::Serve
                                     : possibleDrop(m_child.node, m_from.node, found->node, Drop::Move));
}

void CascadeEdits::drop(const CascadeRow &child, const CascadeRow &from, const CascadeRow &onto, Drop drop)
{
    m_message->clear();
    if (onto.node.kind == CascadeKind::Pillar)
        return moveToPillar(child, onto);
    if (drop == Drop::Serve)
        return alignOnto(child, onto);
    commitAnswer(
        [child = child.node, from = from.node, onto = onto.node](const Store &store) {
            return realignSave(store.database(), child, from, onto);
        },
        tr("%1 serves %2 now, and %3 no more. Undo moves it back.").arg(child.code, onto.code, from.code),
        child.node);
}

void CascadeEdits::alignOnto(const CascadeRow &child, const CascadeRow &parent)
{
    askShare(
        tr("%1 is to serve %2").arg(child.code, parent.code), {}, tr("Align"),
        [child = child.node, parent = parent.node](const Store &store, const std::optional<Weight> &share) {
            return alignSave(store.database(), child, parent, share);
        });
}

void CascadeEdits::changeShare(const CascadeRow &child, const CascadeRow &parent)
{
    askShare(
        tr("What %1 carries of %2").arg(child.code, parent.code), typed(child.share, QLocale()),
        tr("Change the share"),
        [child = child.node, parent = parent.node](const Store &store, const std::optional<Weight> &share) {
            return shareSave(store.database(), child, parent, share);
        });
}

void CascadeEdits::askShare(
    const QString &heading, const QString &share, const QString &done,
    std::function<Result<Save>(const Store &, const std::optional<Weight> &)> question)
{
    m_finder->hide();
    m_answer = [this, question](const QStringList &answers) {
        const auto typedShare = readWeight(answers[0], QLocale());
        if (!typedShare)
            return refuse(typedShare.error());
        commitAnswer(
            [question, wanted = *typedShare](const Store &store) { return question(store, wanted); });
    };
    m_asked->ask(QStringLiteral("share"), heading,
                 {{tr("Share (%)"), share, CodeWidth, {}, tr("equal, where left empty")}}, done);
}

void CascadeEdits::unalign(const CascadeRow &child, const CascadeRow &parent)
{
    commitAnswer([child = child.node, parent = parent.node](
                     const Store &store) { return unalignSave(store.database(), child, parent); },
                 tr("%1 serves %2 no more. Undo brings it back.").arg(child.code, parent.code));
}

void CascadeEdits::moveToPillar(const CascadeRow &kra, const CascadeRow &pillar)
{
    const QString label = tr("%1 under %2").arg(kra.code, pillar.code);
    commitAnswer(
        [label, id = KraId{kra.node.id},
         pillar = PillarId{pillar.node.id}](const Store &store) -> Result<Save> {
            const auto before = record<Kra>(store.database(), id);
            const auto target = record<Pillar>(store.database(), pillar);
            if (!before || !target)
                return tl::unexpected(before ? target.error() : before.error());
            if (!*before || !*target)
                return failure(Error::Kind::Conflict, tr("It has been withdrawn since you saw it."));
            Kra after = **before;
            after.pillar = pillar;
            after.plan = (*target)->plan;
            Save save(label);
            save.change(**before, after);
            return save;
        },
        tr("%1 stands under %2 now.").arg(kra.code, pillar.code), kra.node);
}

void CascadeEdits::commitAnswer(Question question, const QString &done, const CascadeNode &record)
{
    whenAnswered(m_session.ask(std::move(question)), this, [this, done, record](const Result<Save> &save) {
        if (!save)
            return refuse(save.error());
        if (save->isEmpty())
            return settle(done, record);
        commit(*save, done, record);
    });
}

void CascadeEdits::commit(Save save, const QString &done, const CascadeNode &record)
{
    whenAnswered(m_session.commit(std::move(save)), this, [this, done, record](const Result<SaveId> &saved) {
        saved ? settle(done, record) : refuse(saved.error());
    });
}

// Beside the question where one is asked, so that what was typed can be mended.
void CascadeEdits::refuse(const Error &error)
{
    if (m_asked->isVisible())
        m_asked->refuse(error.message);
    else
        m_message->say(error);
}

void CascadeEdits::settle(const QString &done, const CascadeNode &record)
{
    m_asked->leave();
    m_message->say(done, done.isEmpty() ? Status::None : Status::Good);
    if (!record.id.isNull())
        emit added(record);
}

bool CascadeEdits::stepBack()
{
    if (m_asked->isVisible())
        m_asked->leave();
    else if (m_finder->isVisible())
        m_finder->leave();
    else
        return false;
    return true;
}

} // namespace mandate
