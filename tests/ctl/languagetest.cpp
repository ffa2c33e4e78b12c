// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

using namespace mandate;

TEST_CASE("the console speaks the reader's language", "[ctl]")
{
    const Program program;
    const auto [locale, promise, help, mistake] =
        GENERATE(table<const char *, const char *, const char *, const char *>({
            {"en_GB.UTF-8", "agreements for them", "Scores agreements.", "There is no command \"dance\"."},
            {"fr_FR.UTF-8", "signe les accords", "Note les accords.",
             "Il n'y a pas de commande «\u00a0dance\u00a0»."},
            {"sw_TZ.UTF-8", "husaini mikataba", "Hutoa alama za mikataba.", "Hakuna amri \"dance\"."},
        }));
    CAPTURE(locale);
    CHECK(program.run({"--help"}, locale).out.contains(promise));
    CHECK(program.run({"score", "--help"}, locale).out.contains(help));
    CHECK(program.run({"dance"}, locale).err.contains(mistake));
}

TEST_CASE("what programs read is the same in every language", "[ctl]")
{
    const Program program;
    program.done({"new", "r.mandate", "--rules", "bhutan-gpms", "--demo"});
    const QString format = GENERATE("json", "csv");
    const QStringList question{"score", "r.mandate", "--format", format, "--as-of", "2015-06-30"};
    const Outcome english = program.run(question);
    for (const char *locale : {"fr_FR.UTF-8", "sw_TZ.UTF-8"}) {
        CAPTURE(locale);
        CHECK(program.run(question, locale).out == english.out);
    }
}
