-- Quy định riêng của đơn vị, con số đã đối chiếu, bộ quy định đã nhận, bộ được giữ cho đề án đã khóa.

ALTER TABLE centres ADD COLUMN old_rules_set_aside INTEGER NOT NULL DEFAULT 0 CHECK (old_rules_set_aside IN (0, 1));
ALTER TABLE settlements ADD COLUMN kept_pack TEXT NOT NULL DEFAULT '';

CREATE TABLE local_caps (
    uid TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kinds TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL,
    ceiling INTEGER CHECK (ceiling >= 0),
    percent TEXT,
    priority_factor TEXT,
    source TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    replaces TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE local_deadlines (
    uid TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('KCQG', 'KCĐP', 'ALL')),
    every TEXT NOT NULL CHECK (every IN ('year', 'quarter', 'month')),
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
    year_offset INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    replaces TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE figure_checks (
    uid TEXT PRIMARY KEY NOT NULL,
    figure_key TEXT NOT NULL,
    stated TEXT NOT NULL,
    compared_with TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX figure_checks_by_figure ON figure_checks (figure_key);

CREATE TABLE kept_packs (
    uid TEXT PRIMARY KEY NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    pack_id TEXT NOT NULL,
    content TEXT NOT NULL,
    kept_on TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX kept_packs_by_hash ON kept_packs (sha256);

CREATE TABLE received_packs (
    uid TEXT PRIMARY KEY NOT NULL,
    pack_id TEXT NOT NULL,
    edition INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content TEXT NOT NULL,
    signer TEXT NOT NULL,
    received_on TEXT NOT NULL,
    UNIQUE (pack_id, edition)
) STRICT;

CREATE TABLE pack_signers (
    uid TEXT PRIMARY KEY NOT NULL,
    public_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    trusted_on TEXT NOT NULL,
    trusted_by TEXT NOT NULL
) STRICT;
