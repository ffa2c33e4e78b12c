// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard.h"

#include "core/checks/signedplan.h"
#include "core/cycle/agreementversion.h"
#include "core/store/agreementpath.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// How a record under a signed agreement leads to it, by table; the row's id is the parameter.
QByteArray signedQuestion(QStringView table)
{
    if (table == QLatin1String("cycle"))
        return "SELECT a.code FROM main.agreement a WHERE a.cycle = ?";
    if (table == QLatin1String("rule_set"))
        return "SELECT a.code FROM main.cycle c JOIN main.agreement a ON a.cycle = c.id WHERE c.rules = ?";
    return "SELECT a.code " + agreementPath(table);
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
      m_anythingSigned(answer(database, "SELECT 1 FROM main.agreement_version LIMIT 1")),
      m_acts(database, "SELECT 1 FROM main.change WHERE row_id = ? AND kind = 'act'")
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
    const QByteArray question =
        signedQuestion(table)
        + QByteArray(" AND EXISTS (SELECT 1 FROM main.agreement_version v WHERE v.agreement = a.id)");
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
