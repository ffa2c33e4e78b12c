// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/manyhands.h"
#include "core/store/yearschema.h"

#include <algorithm>
#include <functional>

namespace mandate {

namespace {

constexpr const char *People = R"(
-- Offices, posts and people share one space of codes, and each of them can sign: `party` is kept by triggers.
CREATE TABLE party (
    id BLOB PRIMARY KEY, code TEXT NOT NULL UNIQUE, kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE office (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL, kind TEXT NOT NULL, parent BLOB REFERENCES office, peer_group TEXT NOT NULL,
    origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE post (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), code TEXT NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL, office BLOB NOT NULL REFERENCES office, category TEXT NOT NULL,
    grade TEXT NOT NULL, reports_to BLOB REFERENCES post
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), number TEXT NOT NULL CHECK (number <> ''),
    name TEXT NOT NULL, gender TEXT NOT NULL, email TEXT NOT NULL, origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE appointment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), person BLOB NOT NULL REFERENCES person,
    post BLOB NOT NULL REFERENCES post, kind TEXT NOT NULL, start TEXT, "end" TEXT,
    instrument TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER office_is_party AFTER INSERT ON office BEGIN
    INSERT INTO party (id, code, kind) VALUES (NEW.id, NEW.code, 'office');
END;
CREATE TRIGGER office_renames_party AFTER UPDATE OF code ON office BEGIN
    UPDATE party SET code = NEW.code WHERE id = NEW.id;
END;
CREATE TRIGGER office_leaves_party AFTER DELETE ON office BEGIN
    DELETE FROM party WHERE id = OLD.id;
END;
CREATE TRIGGER post_is_party AFTER INSERT ON post BEGIN
    INSERT INTO party (id, code, kind) VALUES (NEW.id, NEW.code, 'post');
END;
CREATE TRIGGER post_renames_party AFTER UPDATE OF code ON post BEGIN
    UPDATE party SET code = NEW.code WHERE id = NEW.id;
END;
CREATE TRIGGER post_leaves_party AFTER DELETE ON post BEGIN
    DELETE FROM party WHERE id = OLD.id;
END;
CREATE TRIGGER person_is_party AFTER INSERT ON person BEGIN
    INSERT INTO party (id, code, kind) VALUES (NEW.id, NEW.number, 'person');
END;
CREATE TRIGGER person_renames_party AFTER UPDATE OF number ON person BEGIN
    UPDATE party SET code = NEW.number WHERE id = NEW.id;
END;
CREATE TRIGGER person_leaves_party AFTER DELETE ON person BEGIN
    DELETE FROM party WHERE id = OLD.id;
END;
CREATE INDEX office_parent ON office (parent) WHERE parent IS NOT NULL;
CREATE INDEX post_office ON post (office);
CREATE INDEX post_reports_to ON post (reports_to) WHERE reports_to IS NOT NULL;
CREATE INDEX appointment_person ON appointment (person);
CREATE INDEX appointment_post ON appointment (post);
)";

constexpr const char *Planning = R"(
CREATE TABLE plan (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL, start TEXT, "end" TEXT, origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE pillar (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), plan BLOB NOT NULL REFERENCES plan,
    code TEXT NOT NULL CHECK (code <> ''), title TEXT NOT NULL, origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE kra (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), plan BLOB NOT NULL REFERENCES plan,
    level TEXT NOT NULL, code TEXT NOT NULL CHECK (code <> ''), title TEXT NOT NULL,
    pillar BLOB REFERENCES pillar, owner BLOB REFERENCES post, origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE kpi (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), kra BLOB NOT NULL REFERENCES kra,
    code TEXT NOT NULL CHECK (code <> ''), name TEXT NOT NULL, unit TEXT NOT NULL,
    unit_type TEXT NOT NULL, direction TEXT NOT NULL, baseline TEXT NOT NULL,
    baseline_source TEXT NOT NULL, baseline_year TEXT NOT NULL, target TEXT NOT NULL,
    target_source TEXT NOT NULL, target_year TEXT NOT NULL, source TEXT NOT NULL,
    frequency TEXT NOT NULL, aggregation TEXT NOT NULL, origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE kpi_value (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), kpi BLOB NOT NULL REFERENCES kpi,
    period TEXT NOT NULL, state TEXT NOT NULL, value TEXT NOT NULL, value_source TEXT NOT NULL,
    replaces BLOB REFERENCES kpi_value
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX plan_code ON plan (code);
CREATE UNIQUE INDEX pillar_code ON pillar (code);
CREATE INDEX pillar_plan ON pillar (plan);
CREATE UNIQUE INDEX kra_code ON kra (code);
CREATE INDEX kra_plan ON kra (plan);
CREATE INDEX kra_pillar ON kra (pillar) WHERE pillar IS NOT NULL;
CREATE INDEX kra_owner ON kra (owner) WHERE owner IS NOT NULL;
CREATE UNIQUE INDEX kpi_code ON kpi (code);
CREATE INDEX kpi_kra ON kpi (kra);
CREATE INDEX kpi_value_kpi ON kpi_value (kpi);
CREATE INDEX kpi_value_replaces ON kpi_value (replaces) WHERE replaces IS NOT NULL;
)";

constexpr const char *Agreements = R"(
CREATE TABLE rule_set (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), code TEXT NOT NULL CHECK (code <> ''),
    version TEXT NOT NULL, content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE cycle (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL, rules BLOB NOT NULL REFERENCES rule_set, plan BLOB REFERENCES plan,
    start TEXT, "end" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE agreement (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), code TEXT NOT NULL CHECK (code <> ''),
    cycle BLOB NOT NULL REFERENCES cycle, kind TEXT NOT NULL,
    first_party BLOB NOT NULL REFERENCES party, second_party BLOB NOT NULL REFERENCES party,
    scheme TEXT NOT NULL, preamble TEXT NOT NULL, vision TEXT NOT NULL, mission TEXT NOT NULL,
    origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE objective (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), agreement BLOB NOT NULL REFERENCES agreement,
    number INTEGER NOT NULL, title TEXT NOT NULL, weight INTEGER CHECK (weight BETWEEN 0 AND 10000),
    mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE action (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), objective BLOB NOT NULL REFERENCES objective,
    number INTEGER NOT NULL, title TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE indicator (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), action BLOB NOT NULL REFERENCES action,
    number INTEGER NOT NULL, title TEXT NOT NULL, unit TEXT NOT NULL, unit_type TEXT NOT NULL,
    direction TEXT NOT NULL, class TEXT, weight INTEGER CHECK (weight BETWEEN 0 AND 10000),
    level1 TEXT NOT NULL, level1_source TEXT NOT NULL, level2 TEXT NOT NULL,
    level2_source TEXT NOT NULL, level3 TEXT NOT NULL, level3_source TEXT NOT NULL,
    level4 TEXT NOT NULL, level4_source TEXT NOT NULL, level5 TEXT NOT NULL,
    level5_source TEXT NOT NULL, target TEXT NOT NULL, target_source TEXT NOT NULL,
    baseline TEXT NOT NULL, baseline_source TEXT NOT NULL, trend1 TEXT NOT NULL,
    trend1_source TEXT NOT NULL, trend2 TEXT NOT NULL, trend2_source TEXT NOT NULL,
    projection1 TEXT NOT NULL, projection1_source TEXT NOT NULL, projection2 TEXT NOT NULL,
    projection2_source TEXT NOT NULL, definition TEXT NOT NULL, method TEXT NOT NULL,
    source TEXT NOT NULL, owner BLOB REFERENCES post,
    mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1)),
    ceiling INTEGER NOT NULL CHECK (ceiling IN (0, 1)), aggregation TEXT NOT NULL,
    all_or_nothing INTEGER NOT NULL CHECK (all_or_nothing IN (0, 1)), origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE alignment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), child_kra BLOB REFERENCES kra,
    child_objective BLOB REFERENCES objective, parent_kra BLOB REFERENCES kra,
    parent_objective BLOB REFERENCES objective, share INTEGER CHECK (share BETWEEN 0 AND 10000)
) STRICT, WITHOUT ROWID;
CREATE TABLE requirement (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), indicator BLOB NOT NULL REFERENCES indicator,
    office BLOB NOT NULL REFERENCES office, requirement TEXT NOT NULL, justification TEXT NOT NULL,
    quantity TEXT NOT NULL, consequence TEXT NOT NULL, due TEXT, state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE budget_line (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), objective BLOB REFERENCES objective,
    action BLOB REFERENCES action, source TEXT NOT NULL, allocated TEXT, released TEXT, spent TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX cycle_code ON cycle (code);
CREATE INDEX cycle_rules ON cycle (rules);
CREATE INDEX cycle_plan ON cycle (plan) WHERE plan IS NOT NULL;
CREATE UNIQUE INDEX agreement_code ON agreement (code);
CREATE INDEX agreement_cycle ON agreement (cycle);
CREATE INDEX agreement_first_party ON agreement (first_party);
CREATE INDEX agreement_second_party ON agreement (second_party);
CREATE INDEX objective_agreement_number ON objective (agreement, number);
CREATE INDEX action_objective_number ON action (objective, number);
CREATE INDEX indicator_action_number ON indicator (action, number);
CREATE INDEX indicator_owner ON indicator (owner) WHERE owner IS NOT NULL;
CREATE INDEX alignment_child_kra ON alignment (child_kra) WHERE child_kra IS NOT NULL;
CREATE INDEX alignment_child_objective ON alignment (child_objective) WHERE child_objective IS NOT NULL;
CREATE INDEX alignment_parent_kra ON alignment (parent_kra) WHERE parent_kra IS NOT NULL;
CREATE INDEX alignment_parent_objective ON alignment (parent_objective) WHERE parent_objective IS NOT NULL;
CREATE INDEX requirement_indicator ON requirement (indicator);
CREATE INDEX requirement_office ON requirement (office);
CREATE INDEX budget_line_objective ON budget_line (objective) WHERE objective IS NOT NULL;
CREATE INDEX budget_line_action ON budget_line (action) WHERE action IS NOT NULL;
)";

constexpr const char *TheYear = R"(
CREATE TABLE period_target (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), indicator BLOB NOT NULL REFERENCES indicator,
    period TEXT NOT NULL, value TEXT NOT NULL, value_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE progress (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), indicator BLOB NOT NULL REFERENCES indicator,
    period TEXT NOT NULL, stage TEXT NOT NULL, state TEXT NOT NULL, value TEXT NOT NULL,
    value_source TEXT NOT NULL, narrative TEXT NOT NULL, replaces BLOB REFERENCES progress
) STRICT, WITHOUT ROWID;
CREATE TABLE attachment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), name TEXT NOT NULL, media_type TEXT NOT NULL,
    size INTEGER NOT NULL, sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE agreement_version (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), agreement BLOB NOT NULL REFERENCES agreement,
    number INTEGER NOT NULL, frozen_on TEXT, reason TEXT NOT NULL, fingerprint TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE signature (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), version BLOB NOT NULL REFERENCES agreement_version,
    party TEXT NOT NULL, name TEXT NOT NULL, post TEXT NOT NULL, place TEXT NOT NULL, signed_on TEXT,
    scan BLOB REFERENCES attachment
) STRICT, WITHOUT ROWID;
-- The bytes of attachments, by their hash; not journalled, the attachment's record holds the hash.
CREATE TABLE attachment_content (
    sha256 TEXT PRIMARY KEY, content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX period_target_indicator_period ON period_target (indicator, period);
CREATE INDEX progress_indicator_period ON progress (indicator, period);
CREATE UNIQUE INDEX progress_claimed ON progress (indicator, period) WHERE stage = 'claimed';
CREATE INDEX progress_replaces ON progress (replaces) WHERE replaces IS NOT NULL;
CREATE UNIQUE INDEX agreement_version_agreement_number ON agreement_version (agreement, number);
CREATE INDEX signature_version ON signature (version);
CREATE INDEX signature_scan ON signature (scan) WHERE scan IS NOT NULL;
)";

constexpr const char *Journal = R"(
CREATE TABLE register (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), site_id BLOB NOT NULL REFERENCES site, made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE site (
    site_id BLOB PRIMARY KEY CHECK (length(site_id) = 16), name TEXT NOT NULL, sign_pk BLOB, box_pk BLOB,
    enrolled_by_act BLOB, state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE save (
    save_id BLOB PRIMARY KEY CHECK (length(save_id) = 16), site_id BLOB NOT NULL REFERENCES site,
    seq INTEGER NOT NULL, hlc INTEGER NOT NULL, user_id TEXT NOT NULL, device_id TEXT NOT NULL,
    label TEXT NOT NULL, reason TEXT NOT NULL, undoes BLOB REFERENCES save, schema_version INTEGER NOT NULL,
    prev_hash BLOB NOT NULL, hash BLOB NOT NULL, sig BLOB, UNIQUE (site_id, seq)
) STRICT, WITHOUT ROWID;
-- A new or withdrawn record is one row that holds it whole; an edited field is a row of its own.
CREATE TABLE change (
    save_id BLOB NOT NULL REFERENCES save, n INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('new', 'set', 'withdraw', 'act')),
    table_name TEXT NOT NULL, row_id BLOB NOT NULL, group_name TEXT NOT NULL, column_name TEXT NOT NULL,
    old_value ANY, new_value ANY, PRIMARY KEY (save_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row ON change (row_id);
CREATE INDEX change_act ON change (row_id) WHERE kind = 'act';
CREATE INDEX save_clock ON save (hlc);
CREATE INDEX save_undoes ON save (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER save_stays BEFORE UPDATE ON save BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER save_remains BEFORE DELETE ON save BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_remains BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
)";

constexpr const char *BreakDown = R"(
CREATE TABLE kpi_target (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), kpi BLOB NOT NULL REFERENCES kpi,
    year TEXT NOT NULL CHECK (year <> ''), value TEXT NOT NULL, value_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE target_part (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), kpi BLOB REFERENCES kpi,
    indicator BLOB REFERENCES indicator, year TEXT NOT NULL, party BLOB NOT NULL REFERENCES party,
    quantity TEXT NOT NULL, quantity_source TEXT NOT NULL,
    share INTEGER CHECK (share BETWEEN 0 AND 10000), carrier BLOB REFERENCES indicator,
    note TEXT NOT NULL, CHECK ((kpi IS NULL) <> (indicator IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX kpi_target_kpi_year ON kpi_target (kpi, year);
CREATE UNIQUE INDEX target_part_kpi ON target_part (kpi, year, party) WHERE kpi IS NOT NULL;
CREATE UNIQUE INDEX target_part_indicator ON target_part (indicator, party) WHERE indicator IS NOT NULL;
CREATE INDEX target_part_party ON target_part (party);
CREATE INDEX target_part_carrier ON target_part (carrier) WHERE carrier IS NOT NULL;
)";

constexpr const char *Comments = R"(
-- An item may be withdrawn; what was said about it stays with the agreement.
CREATE TABLE comment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), agreement BLOB NOT NULL REFERENCES agreement, item BLOB,
    field TEXT NOT NULL, text TEXT NOT NULL, answers BLOB REFERENCES comment,
    settles INTEGER NOT NULL CHECK (settles IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_agreement ON comment (agreement);
CREATE INDEX comment_answers ON comment (answers) WHERE answers IS NOT NULL;
)";

// What lists sort and filter by stands in the indexes that lead to it, so that half a million rows are read
// without their tables.
constexpr const char *Lists = R"(
DROP INDEX indicator_action_number;
CREATE INDEX indicator_listed ON indicator (
    action, number, title, unit, unit_type, weight, target, target_source, owner
);
DROP INDEX objective_agreement_number;
CREATE INDEX objective_listed ON objective (agreement, number, weight);
DROP INDEX appointment_person;
CREATE INDEX appointment_listed ON appointment (person, kind, post);
DROP INDEX agreement_cycle;
CREATE INDEX agreement_cycle_code ON agreement (cycle, code);
)";

// What was withdrawn, by what it belonged to: the first identity in the record's line of JSON behind its own,
// which takes 47 characters; a second time by the post that an appointment was to. SQLite's own functions for
// JSON are not trusted in a schema.
constexpr const char *Withdrawals = R"(
CREATE INDEX change_withdrawn ON change (
    substr(old_value, 54 + instr(substr(old_value, 48), '{"id":"'), 32)) WHERE kind = 'withdraw';
CREATE INDEX change_withdrawn_post ON change (
    substr(old_value, 14 + instr(old_value, '"post":{"id":"'), 32))
    WHERE kind = 'withdraw' AND table_name = 'appointment';
)";

constexpr Migration History[] = {
    {1, People},       {2, Planning},
    {3, Agreements},   {4, TheYear},
    {5, Journal},      {6, BreakDown},
    {7, Comments},     {8, Lists},
    {9, Withdrawals},  {10, PeopleAtTheKeyboard},
    {11, Districts},   {12, MarksAndForms},
    {13, ClosedYears}, {14, WhoseEntries},
    {15, FillInDates}, {20, YearOfAgreement},
};
static_assert(std::ranges::adjacent_find(History, std::greater_equal{}, &Migration::version)
                  == std::ranges::end(History),
              "schema versions must rise; did a merge repeat one?");

} // namespace

std::span<const Migration> history()
{
    return History;
}

} // namespace mandate
