// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/agreementmove.h"
#include "core/cycle/agreementstatus.h"
#include "core/cycle/comment.h"
#include "core/cycle/fillin.h"
#include "core/cycle/reopening.h"
#include "core/people/account.h"
#include "core/people/appointment.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/people/rolegrant.h"
#include "core/plan/kra.h"
#include "tests/register.h"

#include <functional>
#include <vector>

namespace mandate {

// Whose a record is, seen from who tries: their own, of their office, of another one, of no office.
enum class Place { Own, Inside, Outside, Nobody };

// Something somebody tries. The register as it is whole is handed in, for what must fit to what is there.
struct Trial
{
    const char *records; // in the words of the specification
    const char *table;
    Place place = Place::Inside;
    const char *what; // "enter", "change", "withdraw", "record"
    std::function<Save(const Database &whole)> save;
};
// A record somebody looks for, and a field of it that is empty where they may not see it.
struct Look
{
    const char *records;
    const char *table;
    Place place = Place::Inside;
    Uuid id;
    const char *column;
};

// The save of one changed field.
template <typename Record>
Save changed(const Record &record, QString Record::*field)
{
    Record after = record;
    after.*field = "changed";
    Save save("Change");
    save.change(record, after);
    return save;
}

// A register with every kind of record for two offices, and users to try everything on it.
class PermissionWorld
{
public:
    PermissionWorld();

    // A copy of the register, with one role given in it.
    QString copyFor(UserRole role) const;
    const std::vector<Trial> &trials() const { return m_trials; }
    const std::vector<Look> &looks() const { return m_looks; }
    const Account &user() const { return m_user; }
    const Account &chief() const { return m_chief; }
    const OfficeId &officeOfRole() const { return m_inside.id; }
    static constexpr const char *Password = "a long password";

private:
    struct Estate
    {
        Place place;
        Office office;
        Post post;
        Person person;
    };
    struct Words
    {
        const char *plan, *figures, *versions, *comments, *entries, *steps;
    };

    // Makes a record that is looked at and changed, one that is withdrawn, and one that is entered.
    template <typename Record>
    void draft(const char *records, Place place, const std::array<Record, 3> &three, QString Record::*field);
    template <typename Record>
    void act(const char *records, Place place, const Record &there, const Record &entered,
             const char *column);
    template <typename Record>
    void put(const Record &record);

    static Account account(const char *name, const PersonId &person = {});
    void makeUsers();
    void makeOffices(const Estate &party);
    void makePeople(const Estate &party);
    void makePlans(Place place, const PostId &owner);
    void makeYears();
    void makeAgreement(const Estate &party, AgreementKind kind, const Words &words);
    void makeItems(const Estate &party, const Agreement &agreement, const Words &words);
    void makeSteps(const Estate &party, AgreementKind kind, const Words &words);
    void makeEntries(const Estate &party, const Agreement &agreement, const Words &words);
    void makeSignings(const Estate &party, const Agreement &agreement, const Words &words);
    Agreement agreementOf(const Estate &party, AgreementKind kind, const QString &code) const;
    void tryUsers();
    void tryClosings();
    void sign(Store &store);

    QTemporaryDir m_folder;
    SmallRegister m_small;
    Office m_inside{OfficeId::create(), "A", "Inside", {}, {}, {}, {}};
    Office m_outside{OfficeId::create(), "B", "Outside", {}, {}, {}, {}};
    Account m_chief, m_second, m_user, m_other;
    Reopening m_asked; // after what it is about was closed
    Kra m_target;
    struct Signing
    {
        AgreementId agreement;
        const char *records;
        Place place;
    };

    Save m_first{"World"};
    std::vector<Signing> m_signings;
    std::vector<Trial> m_trials;
    std::vector<Look> m_looks;
};

} // namespace mandate
