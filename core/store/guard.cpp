// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard.h"

#include "core/checks/signedplan.h"
#include "core/cycle/agreementversion.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// How a record under a signed agreement leads to it, by table; the row's id is the parameter.
const char *signedQuestion(QStringView table)
{
    static const std::map<QString, const char *> questions{
        {QStringLiteral("agreement"), "SELECT a.code FROM agreement a WHERE a.id = ?"},
        {QStringLiteral("objective"),
         "SELECT a.code FROM objective o JOIN agreement a ON a.id = o.agreement WHERE o.id = ?"},
        {QStringLiteral("action"), "SELECT a.code FROM action t JOIN objective o ON o.id = t.objective "
                                   "JOIN agreement a ON a.id = o.agreement WHERE t.id = ?"},
        {QStringLiteral("indicator"),
         "SELECT a.code FROM indicator i JOIN action t ON t.id = i.action "
         "JOIN objective o ON o.id = t.objective JOIN agreement a ON a.id = o.agreement "
         "WHERE i.id = ?"},
        {QStringLiteral("requirement"),
         "SELECT a.code FROM requirement r JOIN indicator i ON i.id = r.indicator "
         "JOIN action t ON t.id = i.action JOIN objective o ON o.id = t.objective "
         "JOIN agreement a ON a.id = o.agreement WHERE r.id = ?"},
        {QStringLiteral("period_target"),
         "SELECT a.code FROM period_target p JOIN indicator i ON i.id = p.indicator "
         "JOIN action t ON t.id = i.action JOIN objective o ON o.id = t.objective "
         "JOIN agreement a ON a.id = o.agreement WHERE p.id = ?"},
        {QStringLiteral("target_part"),
         "SELECT a.code FROM target_part p JOIN indicator i ON i.id = p.indicator "
         "JOIN action t ON t.id = i.action JOIN objective o ON o.id = t.objective "
         "JOIN agreement a ON a.id = o.agreement WHERE p.id = ?"},
        {QStringLiteral("cycle"), "SELECT a.code FROM agreement a WHERE a.cycle = ?"},
        {QStringLiteral("rule_set"),
         "SELECT a.code FROM cycle c JOIN agreement a ON a.cycle = c.id WHERE c.rules = ?"},
        {QStringLiteral("alignment"),
         "SELECT a.code FROM alignment l JOIN objective o ON o.id = l.child_objective "
         "JOIN agreement a ON a.id = o.agreement WHERE l.id = ?"},
    };
    const auto found = questions.find(table.toString());
    return found == questions.end() ? nullptr : found->second;
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
      m_anythingSigned(answer(database, "SELECT 1 FROM agreement_version LIMIT 1")),
      m_acts(database, "SELECT 1 FROM change WHERE row_id = ? AND kind = 'act'")
{}

Result<void> Guard::allow(const RecordChange &change)
{
    if (!m_anythingSigned)
        return tl::unexpected(m_anythingSigned.error());
    if (change.description == &describe<AgreementVersion>())
        m_anythingSigned = true;
    return refuseAct(change).and_then([&] { return refuseSigned(change); });
}

Result<void> Guard::refuseAct(const RecordChange &change)
{
    if (change.kind == ChangeKind::New || change.kind == ChangeKind::Act)
        return {};
    const auto isAct = m_acts.bind(1, change.id).step();
    m_acts.reset();
    if (!isAct)
        return tl::unexpected(isAct.error());
    return *isAct ? tl::unexpected(refusalOfAct(change)) : Result<void>();
}

Result<void> Guard::refuseSigned(const RecordChange &change)
{
    if (m_isCopy || !*m_anythingSigned || !touchesSignedPlan(change))
        return {};
    const QString table = QString::fromLatin1(change.description->table);
    const QByteArray question =
        signedQuestion(table)
        + QByteArray(" AND EXISTS (SELECT 1 FROM agreement_version v WHERE v.agreement = a.id)");
    Statement &statement = m_signedQuestions.try_emplace(table, m_database, question).first->second;
    const auto found = statement.bind(1, change.id).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    const QString code = statement.text(0);
    statement.reset();
    return tl::unexpected(refusalOfSignedPlan(code, change.description->title()));
}

} // namespace mandate
