// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/peoplechecks.h"

#include "core/base/record.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

template <typename Record>
Point point(const char *code, const Record &record, const char *column, const QString &number,
            const QString &sentence)
{
    return {QString::fromLatin1(code),
            Severity::MustCorrect,
            sentence,
            QString::fromLatin1(describe<Record>().table),
            record.id.uuid,
            QString::fromLatin1(column),
            number};
}

template <typename Record>
std::map<Id<Record>, const Record *> byId(const std::vector<Record> &records)
{
    std::map<Id<Record>, const Record *> found;
    for (const Record &record : records)
        found[record.id] = &record;
    return found;
}

// Whether the way up from a record comes back to it.
template <typename Record>
bool standsBelowItself(const Record &record, Id<Record> Record::*above,
                       const std::map<Id<Record>, const Record *> &all)
{
    std::size_t steps = 0;
    for (Id<Record> id = record.*above; !id.isNull() && steps <= all.size(); ++steps) {
        if (id == record.id)
            return true;
        const auto found = all.find(id);
        id = found == all.end() ? Id<Record>() : found->second->*above;
    }
    return false;
}

bool overlap(const Appointment &one, const Appointment &other)
{
    const auto startsInTime = [](const Appointment &a, const Appointment &b) {
        return !a.start.isValid() || !b.end.isValid() || a.start <= b.end;
    };
    return startsInTime(one, other) && startsInTime(other, one);
}

bool endsBeforeStart(const QDate &start, const QDate &end)
{
    return start.isValid() && end.isValid() && end < start;
}

// Acting and seconded officers stand beside the holder of a post; two holders cannot.
class Appointments
{
public:
    explicit Appointments(const People &people)
        : m_people(people), m_posts(byId(people.posts)), m_persons(byId(people.persons))
    {}

    std::vector<Point> run()
    {
        std::map<PostId, std::vector<const Appointment *>> holders;
        for (const Appointment &appointment : m_people.appointments) {
            if (endsBeforeStart(appointment.start, appointment.end))
                add("appointment.end.before_start", appointment, "end",
                    Text::tr("The appointment of %1 to %2 ends before it starts. Correct one of the dates.")
                        .arg(person(appointment), post(appointment)));
            else if (appointment.kind == AppointmentKind::Substantive)
                compare(appointment, holders[appointment.post]);
        }
        return std::move(m_points);
    }

private:
    void compare(const Appointment &appointment, std::vector<const Appointment *> &earlier)
    {
        for (const Appointment *other : earlier)
            if (overlap(appointment, *other))
                add("appointment.overlap", appointment, "start",
                    Text::tr("%1 and %2 hold the post %3 at the same time. End the one before the other "
                             "starts, or make one of them acting.")
                        .arg(person(*other), person(appointment), post(appointment)));
        earlier.push_back(&appointment);
    }

    void add(const char *code, const Appointment &appointment, const char *column, const QString &sentence)
    {
        m_points.push_back(point(code, appointment, column, person(appointment), sentence));
    }

    QString person(const Appointment &appointment) const
    {
        const auto found = m_persons.find(appointment.person);
        return found == m_persons.end() ? QString() : found->second->number;
    }

    QString post(const Appointment &appointment) const
    {
        const auto found = m_posts.find(appointment.post);
        return found == m_posts.end() ? QString() : found->second->code;
    }

    const People &m_people;
    std::map<PostId, const Post *> m_posts;
    std::map<PersonId, const Person *> m_persons;
    std::vector<Point> m_points;
};

} // namespace

std::vector<Point> pointsToCorrect(const People &people)
{
    std::vector<Point> points;
    const auto offices = byId(people.offices);
    for (const Office &office : people.offices)
        if (standsBelowItself(office, &Office::parent, offices))
            points.push_back(point("office.parent.circle", office, "parent", office.code,
                                   Text::tr("The office %1 stands below itself. Give it, or one of the "
                                            "offices above it, another parent.")
                                       .arg(office.code)));
    const auto posts = byId(people.posts);
    for (const Post &post : people.posts)
        if (standsBelowItself(post, &Post::reportsTo, posts))
            points.push_back(point("post.reports_to.circle", post, "reports_to", post.code,
                                   Text::tr("The post %1 reports to itself, by way of others. Correct whom "
                                            "one of them reports to.")
                                       .arg(post.code)));
    for (Point &point : Appointments(people).run())
        points.push_back(std::move(point));
    return points;
}

std::vector<Point> pointsToCorrect(const Cycle &cycle)
{
    if (!endsBeforeStart(cycle.start, cycle.end))
        return {};
    return {point("cycle.end.before_start", cycle, "end", cycle.code,
                  Text::tr("The cycle %1 ends before it starts. Correct one of its dates.").arg(cycle.code))};
}

} // namespace mandate
