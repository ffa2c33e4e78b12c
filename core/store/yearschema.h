// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mandate {

// The year of an agreement: the steps it takes, and what holds of it beside them.
inline constexpr const char *YearOfAgreement = R"(
CREATE TABLE agreement_move (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), agreement BLOB NOT NULL REFERENCES agreement,
    number INTEGER NOT NULL, move TEXT NOT NULL, state TEXT NOT NULL, moved_on TEXT NOT NULL,
    version BLOB REFERENCES agreement_version, reason TEXT NOT NULL, authority TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE agreement_status (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), agreement BLOB NOT NULL REFERENCES agreement,
    status TEXT NOT NULL, since TEXT NOT NULL, reason TEXT NOT NULL CHECK (reason <> ''),
    authority TEXT NOT NULL, replaces BLOB REFERENCES agreement_status
) STRICT, WITHOUT ROWID;
-- Of two who take a step at the same time the second finds its number taken and looks again.
CREATE UNIQUE INDEX agreement_move_number ON agreement_move (agreement, number);
CREATE INDEX agreement_move_version ON agreement_move (version) WHERE version IS NOT NULL;
CREATE INDEX agreement_status_agreement ON agreement_status (agreement);
CREATE UNIQUE INDEX agreement_status_replaces ON agreement_status (replaces) WHERE replaces IS NOT NULL;
)";

} // namespace mandate
