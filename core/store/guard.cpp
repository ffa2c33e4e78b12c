// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard.h"

#include "core/checks/moves.h"
#include "core/checks/signedplan.h"
#include "core/cycle/agreementversion.h"
#include "core/store/agreementpath.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// The state of an agreement in which what is agreed may not be written on; nothing where it may be.
QByteArray lockedState()
{
    QByteArrayList locked;
    for (int state = 0; state < AgreementStateCount; ++state)
        if (!isDraftable(AgreementState(state)))
            locked += '\'' + QByteArray(name(AgreementState(state)).latin1()) + '\'';
    return "(SELECT m.state FROM main.agreement_move m WHERE m.agreement = a.id AND m.state IN ("
           + locked.join(", ")
           + ") AND NOT EXISTS (SELECT 1 FROM main.agreement_move n WHERE n.agreement = m.agreement AND "
             "n.number > m.number))";
}

Error refusalOfLocked(const QString &code, const QString &state, const QString &noun)
{
    const AgreementState now = fromName<AgreementState>(state).value_or(AgreementState::Submitted);
    const auto &handedIn = ruleOf(MoveKind::Return).from;
    if (std::find(handedIn.begin(), handedIn.end(), now) == handedIn.end())
        return {Error::Kind::Refused,
                Text::tr("%1 has the state \"%2\", so this %3 stands for good. Nothing was saved.")
                    .arg(code, stateText(now), noun),
                {}};
    return {
        Error::Kind::Refused,
        Text::tr("%1 has the state \"%2\", so this %3 stands as it was handed in. Nothing was saved: have "
                 "the agreement returned first. Who can return it: %4.")
            .arg(code, stateText(now), noun, rolesText(MoveKind::Return)),
        {}};
}

Result<bool> answer(const Database &database, const char *question)
{
    return Statement(database, question).step();
}

bool touchesSignedPlan(const RecordChange &change)
{
    const QString table = QString::fromLatin1(change.description->table);
    if (change.kind != ChangeKind::Set)
        return isSignedPlan(table);
    return std::any_of(change.edits.begin(), change.edits.end(), [&](const Edit &edit) {
        return isSignedPlan(table, QString::fromLatin1(change.description->fields[edit.field].column));
    });
}

// Whether the agreement a record belongs to holds it fast: its code, and its state where it is not signed
// yet. By table; the row's id is the parameter. Cycles and rule sets are held by what is signed alone.
QByteArray signedQuestion(QStringView table)
{
    static constexpr const char *IsSigned =
        "EXISTS (SELECT 1 FROM main.agreement_version v WHERE v.agreement = a.id)";
    if (table == QLatin1String("cycle"))
        return QByteArray("SELECT a.code, NULL FROM main.agreement a WHERE a.cycle = ? AND ") + IsSigned;
    if (table == QLatin1String("rule_set"))
        return QByteArray("SELECT a.code, NULL FROM main.cycle c JOIN main.agreement a ON a.cycle = c.id "
                          "WHERE c.rules = ? AND ")
               + IsSigned;
    const QByteArray state = lockedState();
    return QByteArray("SELECT a.code, CASE WHEN ") + IsSigned + " THEN NULL ELSE " + state + " END "
           + agreementPath(table) + " AND (" + IsSigned + " OR " + state + " IS NOT NULL)";
}

} // namespace

Error refusalOfAct(const RecordChange &change)
{
    return {Error::Kind::Refused,
            Text::tr("A %1 is never changed or taken back once entered; record a new one that replaces it.")
                .arg(change.description->title()),
            {}};
}

Guard::Guard(const Database &database, bool isCopy)
    : m_database(database),
      m_isCopy(isCopy),
      m_anythingSigned(answer(database, "SELECT 1 FROM main.agreement_version UNION ALL "
                                        "SELECT 1 FROM main.agreement_move LIMIT 1")),
      m_acts(database, "SELECT 1 FROM main.change WHERE row_id = ? AND kind = 'act'")
{}

Result<void> Guard::allow(const RecordChange &change)
{
    if (!m_anythingSigned)
        return tl::unexpected(m_anythingSigned.error());
    if (change.description == &describe<AgreementVersion>()
        || change.description == &describe<AgreementMove>())
        m_anythingSigned = true;
    return refuseAct(change).and_then([&] { return refuseSigned(change); });
}

Result<void> Guard::refuseAct(const RecordChange &change)
{
    if (change.kind == ChangeKind::New || change.kind == ChangeKind::Act)
        return {};
    if (change.id == m_noAct)
        return {};
    const auto isAct = m_acts.bind(1, change.id).step();
    m_acts.reset();
    if (!isAct)
        return tl::unexpected(isAct.error());
    if (*isAct)
        return tl::unexpected(refusalOfAct(change));
    m_noAct = change.id;
    return {};
}

Result<void> Guard::refuseSigned(const RecordChange &change)
{
    if (m_isCopy || !*m_anythingSigned || !touchesSignedPlan(change))
        return {};
    const QString table = QString::fromLatin1(change.description->table);
    Statement &statement =
        m_signedQuestions.try_emplace(table, m_database, signedQuestion(table)).first->second;
    const auto found = statement.bind(1, change.id).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    const QString code = statement.text(0);
    const QString state = statement.text(1);
    statement.reset();
    return tl::unexpected(state.isEmpty() ? refusalOfSignedPlan(code, change.description->title())
                                          : refusalOfLocked(code, state, change.description->title()));
}

} // namespace mandate
