// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountrules.h"

#include "core/people/confirmation.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

bool touchesKeepers(const Save &save)
{
    return std::any_of(save.changes().begin(), save.changes().end(), [](const RecordChange &change) {
        const RecordArea area = areaOf(QString::fromLatin1(change.description->table));
        return area == RecordArea::Accounts || area == RecordArea::Roles || area == RecordArea::Keys;
    });
}

bool renames(const RecordChange &change)
{
    if (change.description != &describe<Account>())
        return false;
    const int field = change.description->indexOf(u"name");
    return std::any_of(change.edits.begin(), change.edits.end(),
                       [field](const Edit &edit) { return edit.field == std::size_t(field); });
}

Result<Uuid> proposerOf(const Database &database, const Uuid &subject)
{
    Statement found(database, "SELECT proposed_by FROM main.role_grant WHERE id = ?1 "
                              "UNION ALL SELECT proposed_by FROM main.behalf WHERE id = ?1 "
                              "UNION ALL SELECT proposed_by FROM main.account_key WHERE id = ?1 "
                              "UNION ALL SELECT proposed_by FROM main.reopening WHERE id = ?1");
    const auto row = found.bind(1, subject).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? found.uuid(0) : Uuid();
}

Result<void> checkConfirmation(const Database &database, const RecordChange &change,
                               const KeepersBefore &before)
{
    const auto confirmation = fromRow<Confirmation>(change.row);
    if (!confirmation)
        return tl::unexpected(confirmation.error());
    const auto proposer = proposerOf(database, confirmation->subject);
    const auto isReopening = Statement(database, "SELECT 1 FROM main.reopening WHERE id = ?")
                                 .bind(1, confirmation->subject)
                                 .step();
    if (!proposer || !isReopening)
        return tl::unexpected(proposer ? isReopening.error() : proposer.error());
    if (proposer->isNull())
        return failure(Error::Kind::Refused,
                       Text::tr("There is nothing proposed that this would confirm. Nothing was saved."));
    if (*isReopening)
        return {}; // it has rules of its own
    const bool hasOther = std::any_of(before.administrators.begin(), before.administrators.end(),
                                      [&](const AccountId &known) { return known.uuid != *proposer; });
    if (*proposer == confirmation->by.uuid && hasOther && before.wasShared)
        return failure(Error::Kind::Refused,
                       Text::tr("Nobody confirms what they proposed themselves; another administrator does "
                                "it. Nothing was saved."));
    return {};
}

} // namespace

Result<KeepersBefore> keepersBefore(const Database &database)
{
    const auto shared = isShared(database);
    if (!shared || !*shared)
        return shared ? Result<KeepersBefore>(KeepersBefore()) : tl::unexpected(shared.error());
    return administrators(database, QDate::currentDate()).map([](std::vector<AccountId> &&known) {
        return KeepersBefore{true, std::move(known)};
    });
}

Result<void> checkAccounts(const Database &database, const Save &save, const KeepersBefore &before)
{
    if (!touchesKeepers(save))
        return {};
    for (const RecordChange &change : save.changes()) {
        if (renames(change))
            return failure(Error::Kind::Refused,
                           Text::tr("The audit trail knows a user by their sign-in name, so it stays what it "
                                    "is. Nothing was saved."));
        if (change.description == &describe<Confirmation>())
            if (const auto done = checkConfirmation(database, change, before); !done)
                return done;
    }
    const auto shared = isShared(database);
    const auto left = administrators(database, QDate::currentDate());
    if (!shared || !left)
        return tl::unexpected(shared ? left.error() : shared.error());
    if (!*shared || !left->empty())
        return {};
    return failure(Error::Kind::Refused,
                   before.wasShared
                       ? Text::tr("A shared register needs an administrator, and this would leave none. Give "
                                  "the role to somebody else first. Nothing was saved.")
                       : Text::tr("The first user of a register is its administrator; the role has to be "
                                  "given in the same step. Nothing was saved."));
}

} // namespace mandate
