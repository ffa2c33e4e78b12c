// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/points.h"
#include "core/people/appointment.h"
#include "core/people/office.h"
#include "core/people/person.h"
#include "core/people/post.h"

namespace mandate {

// Who works where, as a register holds it.
struct People
{
    std::vector<Office> offices;
    std::vector<Post> posts;
    std::vector<Person> persons;
    std::vector<Appointment> appointments;
};

// What is wrong with the offices, posts and appointments themselves: offices below themselves, posts that
// report to themselves, appointments that end before they start, posts with two substantive holders at once.
// The number of a point is the code of the office, post or person.
std::vector<Point> pointsToCorrect(const People &people);

// What is wrong with the dates of a cycle.
std::vector<Point> pointsToCorrect(const Cycle &cycle);

} // namespace mandate
