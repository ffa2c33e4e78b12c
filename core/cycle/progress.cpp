// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/progress.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<Progress>();

namespace {

// What somebody claims is a draft; what was verified or decided stands.
bool isJudged(const Row &row)
{
    static const auto stage = std::size_t(describe<Progress>().indexOf(u"stage"));
    return row[stage] != Codec<Stage>::write(Stage::Claimed);
}

} // namespace

template <>
const Description &describe<Progress>()
{
    static constexpr Field fields[] = {
        field<&Progress::id>("id"),
        field<&Progress::indicator>("indicator", QT_TRANSLATE_NOOP("progress", "Success indicator")),
        field<&Progress::period>("period", QT_TRANSLATE_NOOP("progress", "Period")),
        field<&Progress::stage>("stage", QT_TRANSLATE_NOOP("progress", "Stage")),
        field<&Progress::state>("state", QT_TRANSLATE_NOOP("progress", "State"), "figure"),
        part<&Progress::value, &Figure::value>("value", QT_TRANSLATE_NOOP("progress", "Value"), "figure"),
        part<&Progress::value, &Figure::source>("value_source", "", "figure"),
        field<&Progress::narrative>("narrative", QT_TRANSLATE_NOOP("progress", "Narrative")),
        field<&Progress::replaces>("replaces", QT_TRANSLATE_NOOP("progress", "Replaces")),
    };
    static constexpr Description description{"progress", QT_TRANSLATE_NOOP("progress", "progress"), fields,
                                             isJudged};
    return description;
}

} // namespace mandate
