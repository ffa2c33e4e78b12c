// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/signing.h"

#include "tests/testing.h"

using namespace mandate;

namespace {

Point point(Severity severity, const char *sentence)
{
    Point made;
    made.severity = severity;
    made.sentence = QString::fromLatin1(sentence);
    return made;
}

Dossier draft()
{
    Dossier dossier;
    dossier.agreement.code = "MOA-1";
    return dossier;
}

} // namespace

TEST_CASE("an agreement is signed once nothing stands in its way", "[signing]")
{
    CHECK(maySign(draft(), {}));
    CHECK(maySign(draft(), {point(Severity::ShouldLook, "Odd."), point(Severity::Information, "Few.")}));
}

TEST_CASE("what must be corrected keeps an agreement from being signed", "[signing]")
{
    const std::vector<Point> points{
        point(Severity::ShouldLook, "Odd."), point(Severity::MustCorrect, "Wrong."),
        point(Severity::Information, "Few."), point(Severity::MustCorrect, "Worse.")};
    const auto refused = maySign(draft(), points);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().message
          == "MOA-1 cannot be signed yet: 2 points must be corrected first. The first: Wrong.");

    const auto last = maySign(draft(), {points.begin(), points.begin() + 2});
    REQUIRE_FALSE(last);
    CHECK(last.error().message == "MOA-1 cannot be signed yet: one point must be corrected first. Wrong.");
}

TEST_CASE("a signed agreement is not signed again", "[signing]")
{
    Dossier dossier = draft();
    dossier.versions.emplace_back();
    const auto refused = maySign(dossier, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().message.startsWith("MOA-1 is signed already."));
}
