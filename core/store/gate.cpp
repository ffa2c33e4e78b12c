// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gate.h"

#include "core/people/accountkey.h"
#include "core/people/confirmation.h"
#include "core/people/rolegrant.h"
#include "core/store/agreementpath.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// Whose records are that are no part of an agreement; the row's identity is the parameter.
struct Owner
{
    const char *table;
    const char *question;
};
constexpr std::array Owners{
    Owner{"office", "SELECT id FROM main.office WHERE id = ?"},
    Owner{"post", "SELECT office FROM main.post WHERE id = ?"},
    Owner{"person", "SELECT id FROM main.person WHERE id = ?"},
    Owner{"appointment", "SELECT p.office FROM main.appointment m JOIN main.post p ON p.id = m.post "
                         "WHERE m.id = ?"},
    Owner{"kra", "SELECT owner FROM main.kra WHERE id = ?"},
    Owner{"kpi", "SELECT k.owner FROM main.kpi x JOIN main.kra k ON k.id = x.kra WHERE x.id = ?"},
    Owner{"kpi_target", "SELECT k.owner FROM main.kpi_target x JOIN main.kpi i ON i.id = x.kpi "
                        "JOIN main.kra k ON k.id = i.kra WHERE x.id = ?"},
    Owner{"kpi_value", "SELECT k.owner FROM main.kpi_value x JOIN main.kpi i ON i.id = x.kpi "
                       "JOIN main.kra k ON k.id = i.kra WHERE x.id = ?"},
    Owner{"target_part", "SELECT k.owner FROM main.target_part x JOIN main.kpi i ON i.id = x.kpi "
                         "JOIN main.kra k ON k.id = i.kra WHERE x.id = ?"},
    Owner{"alignment", "SELECT k.owner FROM main.alignment x JOIN main.kra k ON k.id = x.child_kra "
                       "WHERE x.id = ?"},
    Owner{"differing_entry", "SELECT n.office FROM main.differing_entry x JOIN main.enrolment n ON n.site = "
                             "x.site WHERE x.id = ? AND n.office IS NOT NULL ORDER BY n.id DESC"},
    Owner{"entry_decision",
          "SELECT n.office FROM main.entry_decision x JOIN main.differing_entry d ON d.id = "
          "x.entry JOIN main.enrolment n ON n.site = d.site WHERE x.id = ? AND n.office IS "
          "NOT NULL ORDER BY n.id DESC"},
    Owner{"account", "SELECT id FROM main.account WHERE id = ?"},
    Owner{"account_key", "SELECT account FROM main.account_key WHERE id = ?"},
};

// What a new record hangs on, by which it is known whose it is.
constexpr std::array Parents{
    std::pair{"objective", "agreement"},
    std::pair{"action", "objective"},
    std::pair{"indicator", "action"},
    std::pair{"requirement", "indicator"},
    std::pair{"period_target", "indicator"},
    std::pair{"progress", "indicator"},
    std::pair{"agreement_version", "agreement"},
    std::pair{"signature", "version"},
    std::pair{"comment", "agreement"},
    std::pair{"fill_in", "agreement"},
};

QByteArray ownerQuestion(QStringView table)
{
    for (const Owner &owner : Owners)
        if (table == QLatin1String(owner.table))
            return owner.question;
    return {};
}

Deed deedOf(const RecordChange &change)
{
    switch (change.kind) {
    case ChangeKind::Set: return Deed::Change;
    case ChangeKind::Withdraw: return Deed::Withdraw;
    case ChangeKind::Act: return Deed::Act;
    case ChangeKind::New: break;
    }
    const ActRule isAct = change.description->isAct;
    return isAct && isAct(change.row) ? Deed::Act : Deed::New;
}

QString table(const RecordChange &change)
{
    return QString::fromLatin1(change.description->table);
}

QString deedText(Deed deed)
{
    switch (deed) {
    case Deed::New: return Text::tr("make");
    case Deed::Change: return Text::tr("change");
    case Deed::Withdraw: return Text::tr("withdraw");
    default: return Text::tr("enter");
    }
}

// Changing one's own account is choosing a password, and no more.
bool isOwnPassword(const RecordChange &change)
{
    const int password = change.description->indexOf(u"password");
    return std::all_of(change.edits.begin(), change.edits.end(),
                       [password](const Edit &edit) { return edit.field == std::size_t(password); });
}

std::optional<MoveKind> stepOf(const RecordChange &change)
{
    if (change.description != &describe<AgreementMove>() || change.row.empty())
        return {};
    const int field = change.description->indexOf(u"move");
    return fromName<MoveKind>(text(change.row[std::size_t(field)]));
}

// Whether a record comes to belong to somebody else.
bool isMove(const RecordChange &change)
{
    return std::any_of(change.edits.begin(), change.edits.end(), [&change](const Edit &edit) {
        return change.description->fields[edit.field].kind == FieldKind::Reference;
    });
}

} // namespace

Gate::Gate(const Database &database, const Authority *authority, bool isReceived)
    : m_database(database), m_authority(authority), m_isReceived(isReceived)
{}

Result<void> Gate::allow(const RecordChange &change)
{
    if (!m_authority)
        return {};
    const bool isReceived = m_isReceived && areaOfReceived(areaOf(table(change))) == RecordArea::Received;
    return isReceived ? judgeReceived(change, deedOf(change)) : judge(change, deedOf(change));
}

Result<void> Gate::judgeReceived(const RecordChange &change, Deed deed)
{
    const bool reached =
        std::any_of(m_authority->roles.begin(), m_authority->roles.end(), [deed](const HeldRole &held) {
            return permission(held.role, RecordArea::Received, deed) == Reach::Register;
        });
    return reached ? Result<void>() : tl::unexpected(refusal(change, {RecordArea::Received, {}, {}}, deed));
}

// Who confirms a reopening need not be one who confirms roles.
Result<RecordArea> Gate::areaFor(const RecordChange &change) const
{
    const RecordArea area = areaOf(table(change));
    if (change.description != &describe<Confirmation>() || change.row.empty())
        return area;
    Statement found(m_database, "SELECT 1 FROM main.reopening WHERE id = ?");
    return found.bind(1, change.row[std::size_t(change.description->indexOf(u"subject"))])
        .step()
        .map([area](bool isReopening) { return isReopening ? RecordArea::Closings : area; });
}

Result<void> Gate::judge(const RecordChange &change, Deed deed)
{
    const QString name = table(change);
    const auto known = areaFor(change);
    if (!known)
        return tl::unexpected(known.error());
    const RecordArea area = *known;
    const std::optional<MoveKind> step = stepOf(change);
    if (const auto self = refuseSelf(change, area, deed); !self)
        return self;
    // Of those that could be part of an agreement and are not, alignments and parts are of a plan.
    if (!step && m_authority->reachesAll(area, deed)
        && (!isPartOfAgreement(name) || m_authority->reachesAll(areaOf(name, true), deed)))
        return {};
    if (isKnown(change, deed))
        return {};
    auto found = whose(change, area);
    if (!found)
        return tl::unexpected(found.error());
    found->step = step;
    const auto reached = reaches(*found, deed);
    if (!reached)
        return tl::unexpected(reached.error());
    if (*reached)
        return {};
    // A person is appointed after they were entered, in the same save.
    if (deed == Deed::New && name == QLatin1String("person") && m_authority->reachesSome(area, deed)
        && officesOf(change.id).value_or(std::vector<OfficeId>()).empty()) {
        m_offices.erase(change.id);
        m_homeless.emplace_back(change, deed);
        return {};
    }
    return tl::unexpected(refusal(change, *found, deed));
}

Result<void> Gate::finish()
{
    for (const auto &[change, deed] : m_homeless) {
        m_offices.erase(change.id);
        const auto found = whose(change, areaOf(table(change)));
        const auto reached = found.and_then([&](const Whose &one) { return reaches(one, deed); });
        if (!reached)
            return tl::unexpected(reached.error());
        if (!*reached)
            return tl::unexpected(refusal(change, *found, deed));
    }
    m_homeless.clear();
    return {};
}

// A hundred thousand indicators hang on a few actions: those after the first need no question.
bool Gate::isKnown(const RecordChange &change, Deed deed)
{
    if (change.kind == ChangeKind::Withdraw || isMove(change)) {
        m_known.clear();
        m_offices.clear();
        return false;
    }
    if (change.kind == ChangeKind::Set)
        return std::exchange(m_edited, change.id) == change.id; // before it changed
    const QString name = table(change);
    for (const auto &[child, column] : Parents) {
        if (name != QLatin1String(child))
            continue;
        const int field = change.description->indexOf(QString::fromLatin1(column));
        const auto *parent = field < 0 ? nullptr : std::get_if<Uuid>(&change.row[std::size_t(field)]);
        if (!parent)
            return false;
        const auto known = m_known.try_emplace(name + QString::number(int(deed))).first;
        return std::exchange(known->second, *parent) == *parent;
    }
    return false;
}

Result<Gate::Whose> Gate::whose(const RecordChange &change, RecordArea area)
{
    const QString name = table(change);
    Whose found{area, {}, {}, {}};
    if (isPartOfAgreement(name)) {
        Statement &statement =
            m_questions
                .try_emplace(name, m_database,
                             "SELECT a.second_party, a.kind = 'work_plan', a.code " + agreementPath(name))
                .first->second;
        const auto row = statement.bind(1, change.id).step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row) {
            found = {areaOf(name, statement.integer(1) == 1), statement.uuid(0), statement.text(2), {}};
            statement.reset();
            return found;
        }
        found.area = areaOf(name) == RecordArea::Agreements ? RecordArea::Plans : areaOf(name, true);
    }
    const QByteArray question = ownerQuestion(name);
    if (question.isEmpty())
        return found;
    Statement statement(m_database, question);
    const auto row = statement.bind(1, change.id).step();
    if (!row)
        return tl::unexpected(row.error());
    found.party = *row ? statement.uuid(0) : Uuid();
    return found;
}

Result<bool> Gate::reaches(const Whose &whose, Deed deed)
{
    // Whoever signs in has their password and their keys, before they are given a role.
    std::vector<HeldRole> roles = m_authority->roles;
    roles.push_back({UserRole::Reader, {}});
    for (const HeldRole &held : roles) {
        const Reach reach = whose.reach(held.role, deed);
        if (reach == Reach::Register || (reach == Reach::Offices && held.office.isNull()))
            return true;
        const auto reached = reach == Reach::Offices ? isWithinRole(whose.party, held.office)
                             : reach == Reach::Own   ? isOwn(whose.party)
                                                     : Result<bool>(false);
        if (!reached || *reached)
            return reached;
    }
    return false;
}

Result<bool> Gate::isWithinRole(const Uuid &party, const OfficeId &office)
{
    const auto offices = officesOf(party);
    if (!offices)
        return tl::unexpected(offices.error());
    for (const OfficeId &one : *offices) {
        const auto known = m_within.find({one, office});
        const auto within =
            known == m_within.end() ? isWithin(m_database, one, office) : Result<bool>(known->second);
        if (!within)
            return within;
        m_within[{one, office}] = *within;
        if (*within)
            return true;
    }
    return false;
}

// The office itself, that of a post, those of a person's posts.
Result<std::vector<OfficeId>> Gate::officesOf(const Uuid &party)
{
    if (const auto known = m_offices.find(party); known != m_offices.end())
        return known->second;
    Statement found(m_database,
                    "SELECT id FROM main.office WHERE id = ?1 UNION SELECT office FROM main.post WHERE id = "
                    "?1 UNION SELECT p.office FROM main.appointment m JOIN main.post p ON p.id = m.post "
                    "WHERE m.person = ?1 AND (m.\"end\" IS NULL OR m.\"end\" >= ?2)");
    found.bind(1, party).bind(2, QDate::currentDate().toString(Qt::ISODate));
    auto offices = found.all([](const Statement &row) { return OfficeId{row.uuid(0)}; });
    if (offices)
        m_offices[party] = *offices;
    return offices;
}

Result<bool> Gate::isOwn(const Uuid &party)
{
    if (party == m_authority->account.uuid)
        return true;
    if (m_authority->person.isNull())
        return false;
    if (party == m_authority->person.uuid)
        return true;
    Statement holds(m_database, "SELECT 1 FROM main.appointment WHERE person = ?1 AND post = ?2 AND "
                                "(\"end\" IS NULL OR \"end\" >= ?3)");
    return holds.bind(1, m_authority->person)
        .bind(2, party)
        .bind(3, QDate::currentDate().toString(Qt::ISODate))
        .step();
}

// Users, roles, keys and what is closed are never changed on behalf of somebody, and proposals bear the
// proposer's name: of the two persons that some of it takes, nobody is both.
Result<void> Gate::refuseSelf(const RecordChange &change, RecordArea area, Deed deed) const
{
    if (area != RecordArea::Accounts && area != RecordArea::Roles && area != RecordArea::Keys
        && area != RecordArea::Closings)
        return {};
    if (!m_authority->other.isNull() && area == RecordArea::Closings)
        return failure(Error::Kind::Refused,
                       Text::tr("Nothing is closed or reopened on behalf of somebody else. Act for yourself, "
                                "then do it again. Nothing was saved."));
    if (!m_authority->other.isNull())
        return failure(Error::Kind::Refused,
                       Text::tr("Users, roles and keys are not changed on behalf of somebody else. Act for "
                                "yourself, then do it again. Nothing was saved."));
    if (area == RecordArea::Accounts && deed == Deed::Change && !m_authority->reachesAll(area, Deed::Change)
        && !isOwnPassword(change))
        return failure(Error::Kind::Refused,
                       Text::tr("Of your own account you change the password; the rest is for an "
                                "administrator. Nothing was saved."));
    for (const char *column : {"proposed_by", "given_by"}) {
        const int field = change.description->indexOf(QString::fromLatin1(column));
        if (field >= 0 && !change.row.empty()
            && change.row[std::size_t(field)] != Value(m_authority->account.uuid))
            return failure(Error::Kind::Refused,
                           Text::tr("A %1 bears the name of who enters it, and this one bears another. "
                                    "Nothing was saved.")
                               .arg(change.description->title()));
    }
    return {};
}

Error Gate::refusal(const RecordChange &change, const Whose &whose, Deed deed) const
{
    QStringList able;
    for (const UserRole role : whose.step ? rolesFor(*whose.step) : rolesFor(whose.area, deed)) {
        const QStringList holders = holdersOf(m_database, role, QDate::currentDate()).value_or(QStringList());
        able += holders.isEmpty()
                    ? roleText(role)
                    : Text::tr("%1 (%2)").arg(roleText(role),
                                              QStringList(holders.mid(0, 3)).join(QStringLiteral(", ")));
    }
    const QString noun = whose.code.isEmpty()
                             ? change.description->title()
                             : Text::tr("%1 of %2").arg(change.description->title(), whose.code);
    const QString who =
        m_authority->other.isNull()
            ? m_authority->shownName
            : Text::tr("%1 on behalf of %2").arg(m_authority->shownName, m_authority->otherShownName);
    if (able.isEmpty())
        return {Error::Kind::Refused,
                Text::tr("Nobody may %1 this %2. Nothing was saved.").arg(deedText(deed), noun),
                {}};
    return {Error::Kind::Refused,
            Text::tr("%1 may not %2 this %3. Who could: %4. Nothing was saved.")
                .arg(who, deedText(deed), noun, able.join(QStringLiteral("; "))),
            {}};
}

} // namespace mandate
