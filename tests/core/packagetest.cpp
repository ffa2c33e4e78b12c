// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package.h"

#include "core/exchange/fieldgroups.h"
#include "core/exchange/packagecontent.h"
#include "core/exchange/sending.h"
#include "core/exchange/sites.h"
#include "core/security/longmessage.h"
#include "core/store/migrations.h"
#include "core/store/records.h"
#include "tests/packagemutations.h"
#include "tests/season.h"
#include "tests/testing.h"

#include <QJsonObject>

using namespace mandate;

namespace {

struct Parties
{
    KeyPair sender = KeyPair::made();
    KeyPair receiver = KeyPair::made();
    Uuid senderSite = Uuid::create();
    Uuid receiverSite = Uuid::create();

    QByteArray sealed(const QByteArray &content) const
    {
        return sealPackage({senderSite, Uuid::create()}, sender, {{receiverSite, receiver.publicKeys()}},
                           content)
            .value();
    }
    Result<OpenedPackage> opened(const QByteArray &package) const
    {
        return openPackage(package, sender.publicKeys(), receiverSite, receiver);
    }
};

QByteArray signedBy(const KeyPair &keys, const QByteArray &body)
{
    LongMessage message;
    message.add(body);
    return body + message.signedWith(keys);
}

QByteArray longContent()
{
    QByteArray content;
    for (int i = 0; i < 60'000; ++i)
        content += QByteArray::number(i * 7919 % 100'003);
    return content;
}

} // namespace

TEST_CASE("a package comes out as it went in, whatever its length", "[package]")
{
    const Parties parties;
    const QByteArray content = GENERATE(QByteArray(), QByteArray("{}\n"), longContent());
    const QByteArray package = parties.sealed(content);
    CHECK(envelopeOf(package).value().sender == parties.senderSite);
    CHECK(parties.opened(package).value().content == content);
    if (content.size() > 100)
        CHECK_FALSE(package.contains(content.left(40)));
}

TEST_CASE("a package is read by nobody but its recipient and from nobody but its sender", "[package]")
{
    const Parties parties;
    const Parties others;
    const QByteArray package = parties.sealed("{}\n");
    const auto stranger =
        openPackage(package, parties.sender.publicKeys(), others.receiverSite, others.receiver);
    REQUIRE_FALSE(stranger);
    CHECK(stranger.error().message.contains("another office"));
    CHECK_FALSE(openPackage(package, parties.sender.publicKeys(), parties.receiverSite, others.receiver));
    CHECK_FALSE(openPackage(package, others.sender.publicKeys(), parties.receiverSite, parties.receiver));
}

TEST_CASE("a package bears a signature over a long message and no other", "[package]")
{
    const Parties parties;
    const QByteArray package = parties.sealed("{}\n");
    const QByteArray body = package.left(package.size() - 64);
    CHECK(signedBy(parties.sender, body) == package);
    CHECK_FALSE(parties.opened(body + parties.sender.signature(body)));
}

TEST_CASE("a package that was cut at the end of a chunk is refused", "[package]")
{
    // Signed anew by its sender, so that nothing but the missing mark of the last chunk tells.
    const Parties parties;
    const QByteArray whole = parties.sealed(longContent());
    const QByteArray body = whole.left(whole.size() - 64);
    const qsizetype firstChunk = 16 + 16 + 16 + 1 + 96 + 24;
    const QByteArray cut = body.left(firstChunk + 4 + 64 * 1024 + 17);
    REQUIRE(cut.size() < body.size());
    const auto opened = parties.opened(signedBy(parties.sender, cut));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.contains("cut"));
}

TEST_CASE("a package that was given another recipient by its own sender's key is refused", "[package]")
{
    const Parties parties;
    const Uuid other = Uuid::create();
    QByteArray body = parties.sealed("{}\n");
    body.chop(64);
    body.replace(49, 16, reinterpret_cast<const char *>(other.bytes.data()), 16);
    const auto opened =
        openPackage(signedBy(parties.sender, body), parties.sender.publicKeys(), other, parties.receiver);
    CHECK_FALSE(opened);
}

TEST_CASE("inflating stops at its limit", "[package]")
{
    const QByteArray packed = deflated(QByteArray(50'000'000, ' ')).value();
    CHECK(packed.size() < 60'000);
    const auto bomb = inflated(packed, 1'000'000);
    REQUIRE_FALSE(bomb);
    CHECK(bomb.error().kind == Error::Kind::Refused);
    CHECK(inflated(packed, 50'000'000).value().size() == 50'000'000);
}

TEST_CASE("no mutation of a package is accepted", "[package][mutation]")
{
    const MutationTally tally = mutatePackages(2'000, 1);
    CHECK(tally.mutations == 2'000);
    CHECK(tally.accepted == 0);
    CHECK(tally.sound > 0);
}

TEST_CASE("content comes back as it was written, and nothing unknown is skipped", "[package]")
{
    Season season(1);
    const Enrolment office = siteOfOffice(season.centre().database(), "D1").value();
    const PackageContent sent = contentFor(season.centre().database(), office).value();
    const QByteArray lines = writeContent(sent);
    const PackageContent back = readContent(lines).value();
    CHECK(back.rows == sent.rows);
    CHECK(back.absent == sent.absent);
    CHECK(back.upTo == sent.upTo);
    CHECK(writeContent(back) == lines);

    const auto [situation, from, to] = GENERATE(table<const char *, const char *, const char *>({
        {"an unknown column", "\"title\":", "\"titel\":"},
        {"an unknown table", "\"row\":\"indicator\"", "\"row\":\"indicators\""},
        {"a table of the program's own", "\"row\":\"indicator\"", "\"row\":\"save\""},
        {"a share above the whole", "\"weight\":10000", "\"weight\":10001"},
        {"a choice that is none", "\"kind\":\"apa\"", "\"kind\":\"deal\""},
        {"an unknown key", "{\"row\":\"office\"", "{\"more\":1,\"row\":\"office\""},
        {"another number of lines", "{\"end\":", "{\"end\":1"},
    }));
    CAPTURE(situation);
    QByteArray wrong = lines;
    wrong.replace(from, to);
    REQUIRE(wrong != lines);
    const auto refused = readContent(wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
}

TEST_CASE("a package of a newer program is refused and one of an older led up to the present", "[package]")
{
    Season season(1);
    const Enrolment office = siteOfOffice(season.centre().database(), "D1").value();
    PackageContent content = contentFor(season.centre().database(), office).value();
    const int present = content.schema;
    content.schema = present + 1;
    const auto newer = readContent(writeContent(content));
    REQUIRE_FALSE(newer);
    CHECK(newer.error().kind == Error::Kind::Refused);
    CHECK(newer.error().message.contains("Update this program"));

    content.schema = present - 1;
    QByteArray old = writeContent(content);
    old.replace("\"vision\":", "\"dream\":");
    const bool anyVision = old.contains("\"dream\":");
    static constexpr FormatRule rules[] = {{99, "dream is vision", [](QJsonObject line) {
                                                QJsonObject fields = line.value("fields").toObject();
                                                if (fields.contains("dream"))
                                                    fields["vision"] = fields.take("dream");
                                                if (line.contains("fields"))
                                                    line["fields"] = fields;
                                                return line;
                                            }}};
    CHECK(bool(readContent(old)) == !anyVision);
    CHECK(readContent(old, rules).value().rows == content.rows);
}
