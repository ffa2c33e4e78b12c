// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/core/permissionwords.h"
#include "tests/core/permissionworld.h"

#include <set>

using namespace mandate;

namespace {

bool lists(std::string_view list, std::string_view word)
{
    const QStringList words = QString::fromLatin1(list.data(), qsizetype(list.size())).split(", ");
    return words.contains(QString::fromLatin1(word.data(), qsizetype(word.size())));
}

bool reaches(std::string_view howFar, Place place)
{
    if (howFar == "everywhere")
        return true;
    if (howFar == "offices")
        return place == Place::Own || place == Place::Inside;
    return howFar == "own" && place == Place::Own;
}

bool isAllowed(const QString &role, const char *what, const char *records, Place place)
{
    for (const SpecifiedRule &rule : Specification) {
        const bool isTheirs = rule.who == "everyone" || role == QLatin1String(rule.who.data());
        if (isTheirs && lists(rule.what, what) && lists(rule.records, records) && reaches(rule.howFar, place))
            return true;
    }
    return false;
}

QString nameOf(Place place)
{
    return QStringList{"own", "inside", "outside", "nobody's"}[int(place)];
}

bool isShown(const Database &database, const Look &look)
{
    const Description *description = descriptionOf(QString::fromLatin1(look.table));
    const auto row = rowById(database, *description, look.id).value();
    return row
           && !text((*row)[std::size_t(description->indexOf(QString::fromLatin1(look.column)))]).isEmpty();
}

// What the specification says is compared with what the register does, for one role.
void tryAll(const PermissionWorld &world, UserRole role)
{
    const QString path = world.copyFor(role);
    Store whole = Store::open(path, Database::Access::ReadWrite).value();
    REQUIRE(whole.signIn("chief", PermissionWorld::Password, Effort::Least));
    Store store = Store::open(path, Database::Access::ReadWrite).value();
    REQUIRE(store.signIn("user", PermissionWorld::Password, Effort::Least));
    const QString who = QString(name(role));
    for (const Look &look : world.looks()) {
        CAPTURE(who.toStdString(), look.records, look.table, nameOf(look.place).toStdString());
        CHECK(isShown(store.database(), look) == isAllowed(who, "see", look.records, look.place));
        CHECK(isShown(whole.database(), look));
    }
    // What is frozen by a signature comes after what is changed.
    for (const Trial &trial : world.trials()) {
        CAPTURE(who.toStdString(), trial.what, trial.records, trial.table, nameOf(trial.place).toStdString());
        const auto saved = store.commit(trial.save(whole.database()));
        CHECK(saved.has_value() == isAllowed(who, trial.what, trial.records, trial.place));
        if (!saved) {
            CAPTURE(saved.error().message.toStdString());
            CHECK(saved.error().kind == Error::Kind::Refused);
            CHECK(saved.error().message.contains(
                QRegularExpression("Who could|Nobody may|for an administrator")));
        }
    }
}

} // namespace

TEST_CASE("every role does what the specification says and no more", "[permissions]")
{
    static const PermissionWorld world;
    const int role = GENERATE(range(0, RoleCount));
    tryAll(world, UserRole(role));
}

TEST_CASE("the matrix tries every kind of record", "[permissions]")
{
    const PermissionWorld world;
    std::set<QString> tried;
    std::set<QString> seen;
    for (const Trial &trial : world.trials())
        tried.insert(QLatin1String(trial.table));
    for (const Look &look : world.looks())
        seen.insert(QLatin1String(look.table));
    for (const Description *description : allDescriptions()) {
        const QString table = description->table;
        CAPTURE(table);
        CHECK((areaOf(table) == RecordArea::Keeping || tried.count(table) == 1));
    }
    for (const char *table :
         {"agreement", "objective", "action", "indicator", "requirement", "period_target", "budget_line",
          "target_part", "alignment", "progress", "agreement_version", "signature", "agreement_move",
          "agreement_status", "comment", "fill_in", "differing_entry", "entry_decision", "person"})
        CHECK(seen.count(table) == 1);
}

TEST_CASE("what refers to a part of an agreement is confidential with it", "[permissions]")
{
    int found = 0;
    for (const Description *description : allDescriptions())
        for (const Field &field : description->fields) {
            const Description *target = field.target ? &field.target() : nullptr;
            const bool isPart = target && target != description && isPartOfAgreement(QString(target->table))
                                && QString(field.column) != "carrier";
            CAPTURE(description->table, field.column);
            CHECK((!isPart || isPartOfAgreement(QString(description->table))));
            found += isPart ? 1 : 0;
        }
    CHECK(found > 10);
}

TEST_CASE("nobody sees or does anything confidential before they sign in", "[permissions]")
{
    const PermissionWorld world;
    const QString path = world.copyFor(UserRole::Reader);
    Store whole = Store::open(path, Database::Access::ReadWrite).value();
    REQUIRE(whole.signIn("chief", PermissionWorld::Password, Effort::Least));
    Store store = Store::open(path, Database::Access::ReadWrite).value();
    for (const Look &look : world.looks()) {
        CAPTURE(look.table, look.records);
        const QString records = look.records;
        CHECK(isShown(store.database(), look) == (!records.startsWith("work plan") && records != "people"));
    }
    for (const Trial &trial : world.trials()) {
        const auto saved = store.commit(trial.save(whole.database()));
        REQUIRE_FALSE(saved);
        CHECK(saved.error().kind == Error::Kind::Refused);
        CHECK(saved.error().message.contains("sign in"));
    }
}
