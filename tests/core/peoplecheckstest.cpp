// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/peoplechecks.h"

#include <catch2/catch.hpp>

using namespace mandate;

namespace {

QStringList codesOf(const std::vector<Point> &points)
{
    QStringList codes;
    for (const Point &point : points)
        codes += point.code + u' ' + point.number;
    return codes;
}

Office office(const char *code, const OfficeId &parent = {})
{
    Office made;
    made.id = OfficeId::create();
    made.code = QString::fromLatin1(code);
    made.parent = parent;
    return made;
}

struct Staff
{
    Post post;
    Person first;
    Person second;

    Staff()
    {
        post.id = PostId::create();
        post.code = QStringLiteral("SECRETARY");
        first.id = PersonId::create();
        first.number = QStringLiteral("P1");
        second.id = PersonId::create();
        second.number = QStringLiteral("P2");
    }

    Appointment appointment(const Person &person, const char *start, const char *end,
                            AppointmentKind kind = AppointmentKind::Substantive) const
    {
        return {AppointmentId::create(),
                person.id,
                post.id,
                kind,
                QDate::fromString(QString::fromLatin1(start), Qt::ISODate),
                QDate::fromString(QString::fromLatin1(end), Qt::ISODate),
                {}};
    }

    People with(const std::vector<Appointment> &appointments) const
    {
        return {{}, {post}, {first, second}, appointments};
    }
};

} // namespace

TEST_CASE("an office must not stand below itself", "[checks]")
{
    Office ministry = office("MOA");
    Office department = office("DOA", ministry.id);
    const Office division = office("DIV", department.id);
    CHECK(pointsToCorrect(People{{ministry, department, division}, {}, {}, {}}).empty());

    ministry.parent = division.id;
    CHECK(codesOf(pointsToCorrect(People{{ministry, department, division}, {}, {}, {}}))
          == QStringList{"office.parent.circle MOA", "office.parent.circle DOA", "office.parent.circle DIV"});

    const Office below = office("BELOW", ministry.id); // below a circle, not part of it
    CHECK(codesOf(pointsToCorrect(People{{ministry, department, division, below}, {}, {}, {}})).size() == 3);

    department.parent = department.id;
    CHECK(codesOf(pointsToCorrect(People{{department}, {}, {}, {}}))
          == QStringList{"office.parent.circle DOA"});
}

TEST_CASE("a post must not report to itself", "[checks]")
{
    Post secretary = Staff().post;
    secretary.reportsTo = secretary.id;
    CHECK(codesOf(pointsToCorrect(People{{}, {secretary}, {}, {}}))
          == QStringList{"post.reports_to.circle SECRETARY"});
}

TEST_CASE("a post has one substantive holder at a time", "[checks]")
{
    const Staff staff;
    const auto [situation, start, end, kind, points] =
        GENERATE(table<const char *, const char *, const char *, AppointmentKind, QStringList>({
            {"the day after", "2015-07-01", "", AppointmentKind::Substantive, {}},
            {"on the last day", "2015-06-30", "", AppointmentKind::Substantive, {"appointment.overlap P2"}},
            {"before it began", "2010-01-01", "2013-06-30", AppointmentKind::Substantive, {}},
            {"ever since", "", "", AppointmentKind::Substantive, {"appointment.overlap P2"}},
            {"acting", "2014-01-01", "2014-12-31", AppointmentKind::Acting, {}},
            {"backwards",
             "2014-12-31",
             "2014-01-01",
             AppointmentKind::Acting,
             {"appointment.end.before_start P2"}},
        }));
    CAPTURE(situation);
    const People people = staff.with({staff.appointment(staff.first, "2013-07-01", "2015-06-30"),
                                      staff.appointment(staff.second, start, end, kind)});
    CHECK(codesOf(pointsToCorrect(people)) == points);
}

TEST_CASE("a cycle ends after it starts", "[checks]")
{
    Cycle cycle;
    cycle.code = QStringLiteral("2014-15");
    cycle.start = QDate(2014, 7, 1);
    cycle.end = QDate(2015, 6, 30);
    CHECK(pointsToCorrect(cycle).empty());
    std::swap(cycle.start, cycle.end);
    CHECK(codesOf(pointsToCorrect(cycle)) == QStringList{"cycle.end.before_start 2014-15"});
}
