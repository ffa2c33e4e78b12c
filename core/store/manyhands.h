// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The steps of the schema for registers in many hands; part of the list in migrations.cpp.
namespace mandate {

// Who signs in, what they may do, and what a second administrator said to it.
inline constexpr const char *PeopleAtTheKeyboard = R"(
CREATE TABLE account (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), name TEXT NOT NULL CHECK (name <> ''),
    shown_name TEXT NOT NULL, person BLOB REFERENCES person, password TEXT NOT NULL, state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE account_key (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), account BLOB NOT NULL REFERENCES account,
    sign_key TEXT NOT NULL, box_key TEXT NOT NULL, revokes BLOB REFERENCES account_key,
    reason TEXT NOT NULL, proposed_by BLOB NOT NULL REFERENCES account
) STRICT, WITHOUT ROWID;
CREATE TABLE role_grant (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), account BLOB NOT NULL REFERENCES account,
    role TEXT NOT NULL, office BLOB REFERENCES office, since TEXT, until TEXT,
    ends BLOB REFERENCES role_grant, reason TEXT NOT NULL, proposed_by BLOB NOT NULL REFERENCES account
) STRICT, WITHOUT ROWID;
CREATE TABLE behalf (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), account BLOB NOT NULL REFERENCES account,
    other BLOB NOT NULL REFERENCES account, office BLOB REFERENCES office, since TEXT, until TEXT,
    ends BLOB REFERENCES behalf, reason TEXT NOT NULL, proposed_by BLOB NOT NULL REFERENCES account,
    CHECK (account <> other)
) STRICT, WITHOUT ROWID;
CREATE TABLE confirmation (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), subject BLOB NOT NULL UNIQUE, verdict TEXT NOT NULL,
    given_by BLOB NOT NULL REFERENCES account, reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX account_name ON account (name);
CREATE INDEX account_person ON account (person) WHERE person IS NOT NULL;
CREATE INDEX account_key_account ON account_key (account);
CREATE INDEX account_key_revokes ON account_key (revokes) WHERE revokes IS NOT NULL;
CREATE INDEX role_grant_account ON role_grant (account);
CREATE INDEX role_grant_ends ON role_grant (ends) WHERE ends IS NOT NULL;
CREATE INDEX role_grant_office ON role_grant (office) WHERE office IS NOT NULL;
CREATE INDEX behalf_account ON behalf (account);
CREATE INDEX behalf_other ON behalf (other);
CREATE INDEX behalf_ends ON behalf (ends) WHERE ends IS NOT NULL;
CREATE INDEX behalf_office ON behalf (office) WHERE office IS NOT NULL;
ALTER TABLE save ADD COLUMN on_behalf_of TEXT NOT NULL DEFAULT '';
)";

// Offices that work offline: whom we trust, what went to and fro, what differs and what was decided. All of
// them are acts. An entry names the record it is about by its identity alone, since that may not be here.
inline constexpr const char *Districts = R"(
CREATE TABLE enrolment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), site BLOB NOT NULL, role TEXT NOT NULL, state TEXT NOT NULL,
    name TEXT NOT NULL, office BLOB REFERENCES office, sign_key TEXT NOT NULL, box_key TEXT NOT NULL,
    reason TEXT NOT NULL, replaces BLOB REFERENCES enrolment
) STRICT, WITHOUT ROWID;
CREATE TABLE sent_package (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), site BLOB NOT NULL, kind TEXT NOT NULL,
    from_seq INTEGER NOT NULL, to_seq INTEGER NOT NULL, head TEXT NOT NULL, fingerprint TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE receipt (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), package BLOB NOT NULL, site BLOB NOT NULL,
    received_by BLOB NOT NULL, kind TEXT NOT NULL, from_seq INTEGER NOT NULL, to_seq INTEGER NOT NULL,
    head TEXT NOT NULL, signature TEXT NOT NULL, outcomes TEXT NOT NULL, content_sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE differing_entry (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), package BLOB NOT NULL, site BLOB NOT NULL,
    save BLOB NOT NULL, table_name TEXT NOT NULL, record BLOB NOT NULL, group_name TEXT NOT NULL,
    base TEXT NOT NULL, ours TEXT NOT NULL, theirs TEXT NOT NULL, cause TEXT NOT NULL, label TEXT NOT NULL,
    editor TEXT NOT NULL, edited_at TEXT NOT NULL, reason TEXT NOT NULL,
    follows BLOB REFERENCES differing_entry
) STRICT, WITHOUT ROWID;
CREATE TABLE entry_decision (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), entry BLOB NOT NULL REFERENCES differing_entry,
    choice TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL, replaces BLOB REFERENCES entry_decision
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX enrolment_replaces ON enrolment (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX enrolment_office ON enrolment (office) WHERE office IS NOT NULL;
CREATE UNIQUE INDEX receipt_package ON receipt (package, received_by);
-- Of two programs that receive at the same time the second finds its place taken and looks again.
CREATE UNIQUE INDEX receipt_place ON receipt (site, received_by, from_seq);
CREATE UNIQUE INDEX differing_entry_follows ON differing_entry (follows) WHERE follows IS NOT NULL;
CREATE INDEX differing_entry_record ON differing_entry (record);
CREATE INDEX entry_decision_entry ON entry_decision (entry);
CREATE UNIQUE INDEX entry_decision_replaces ON entry_decision (replaces) WHERE replaces IS NOT NULL;
)";

inline constexpr const char *MarksAndForms = R"(
CREATE TABLE marked_date (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), name TEXT NOT NULL CHECK (name <> ''), day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE fill_in (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), agreement BLOB NOT NULL REFERENCES agreement,
    purpose TEXT NOT NULL, period TEXT NOT NULL, content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX fill_in_agreement ON fill_in (agreement);
)";

// Years and quarters that are closed, and what was reopened. Both are acts.
inline constexpr const char *ClosedYears = R"(
CREATE TABLE closing (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), cycle BLOB NOT NULL REFERENCES cycle, period TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE reopening (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), closing BLOB NOT NULL REFERENCES closing, agreement BLOB,
    until TEXT, reason TEXT NOT NULL, proposed_by BLOB REFERENCES account
) STRICT, WITHOUT ROWID;
CREATE INDEX closing_cycle ON closing (cycle);
CREATE INDEX reopening_closing ON reopening (closing);
CREATE INDEX reopening_proposed_by ON reopening (proposed_by) WHERE proposed_by IS NOT NULL;
)";

// An entry shows values of the agreement it is about, and is as confidential. One about an agreement that is
// not here names it all the same.
inline constexpr const char *WhoseEntries = "ALTER TABLE differing_entry ADD COLUMN agreement BLOB;";

// When a sheet went out, by when it is wanted, and when it came back.
inline constexpr const char *FillInDates = R"(
ALTER TABLE fill_in ADD COLUMN sent TEXT;
ALTER TABLE fill_in ADD COLUMN due TEXT;
ALTER TABLE fill_in ADD COLUMN returned TEXT;
)";

} // namespace mandate
