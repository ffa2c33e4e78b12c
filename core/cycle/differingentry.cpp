// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/differingentry.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<DifferingEntry>()
{
    static constexpr Field fields[] = {
        field<&DifferingEntry::id>("id"),
        field<&DifferingEntry::package>("package", QT_TRANSLATE_NOOP("differing_entry", "Package")),
        field<&DifferingEntry::site>("site", QT_TRANSLATE_NOOP("differing_entry", "Sent by")),
        field<&DifferingEntry::save>("save", QT_TRANSLATE_NOOP("differing_entry", "Save")),
        field<&DifferingEntry::table>("table_name", QT_TRANSLATE_NOOP("differing_entry", "Kind")),
        field<&DifferingEntry::record>("record", QT_TRANSLATE_NOOP("differing_entry", "Record")),
        field<&DifferingEntry::group>("group_name", QT_TRANSLATE_NOOP("differing_entry", "Fields")),
        field<&DifferingEntry::base>("base", QT_TRANSLATE_NOOP("differing_entry", "When taken")),
        field<&DifferingEntry::ours>("ours", QT_TRANSLATE_NOOP("differing_entry", "Here now")),
        field<&DifferingEntry::theirs>("theirs", QT_TRANSLATE_NOOP("differing_entry", "They send")),
        field<&DifferingEntry::cause>("cause", QT_TRANSLATE_NOOP("differing_entry", "Cause")),
        field<&DifferingEntry::label>("label", QT_TRANSLATE_NOOP("differing_entry", "What was done")),
        field<&DifferingEntry::editor>("editor", QT_TRANSLATE_NOOP("differing_entry", "By")),
        field<&DifferingEntry::editedAt>("edited_at", QT_TRANSLATE_NOOP("differing_entry", "At")),
        field<&DifferingEntry::reason>("reason", QT_TRANSLATE_NOOP("differing_entry", "Reason")),
        field<&DifferingEntry::follows>("follows", QT_TRANSLATE_NOOP("differing_entry", "Follows")),
        field<&DifferingEntry::agreement>("agreement"),
    };
    static constexpr Description description{
        "differing_entry", QT_TRANSLATE_NOOP("differing_entry", "differing entry"), fields, always};
    return description;
}

} // namespace mandate
