// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/seal.h"

#include "tests/testing.h"

using namespace mandate;

namespace {

AgreementVersion version(int number)
{
    AgreementVersion version;
    version.number = number;
    version.fingerprint = QString(64, 'a');
    return version;
}

} // namespace

TEST_CASE("a seal is read as it was written, whatever the code", "[seal]")
{
    const auto code = GENERATE(as<QString>(), "MOA-1", "RFD MOH", "A:2", "R&D <1> \"x\"", "mandate:A", "ཀ 1");
    CAPTURE(code);
    const Seal expected{code, 12, QString(64, 'a')};
    const QString seal = sealOf(code, version(12));
    CHECK(readSeal(seal) == expected);
    CHECK(readSeal(' ' + seal + '\n') == expected);
    const QString document = "%PDF-1.4\n<dc:title>A mandate: to build</dc:title>\n<dc:identifier>"
                             + seal.toHtmlEscaped() + "</dc:identifier>\n";
    CHECK(sealInMetadata(document) == expected);
}

TEST_CASE("what is no seal is not read as one", "[seal]")
{
    const QString hash(64, 'a');
    const auto text = GENERATE_COPY(as<QString>(), "", "MOA-1", "mandate:MOA-1:1:abc", "mandate::1:" + hash,
                                    "mandate:MOA-1:one:" + hash, "mandate:MOA-1:1:" + hash.toUpper(),
                                    "mandate:MOA-1:1:" + hash + "0");
    CAPTURE(text);
    CHECK_FALSE(readSeal(text));
}
