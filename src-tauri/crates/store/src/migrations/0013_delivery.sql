-- Gói gửi Sở và gói nhận từ các trung tâm; bên đã tin; nhận xét; quyết định về hỗ trợ trùng.

ALTER TABLE centres ADD COLUMN is_department INTEGER NOT NULL DEFAULT 0 CHECK (is_department IN (0, 1));

CREATE TABLE sent_packages (
    uid TEXT PRIMARY KEY NOT NULL,
    sequence INTEGER NOT NULL UNIQUE CHECK (sequence > 0),
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    previous_sha256 TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('settlement', 'year', 'all')),
    year INTEGER,
    source TEXT CHECK (source IN ('national', 'local')),
    ground TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    sent_to TEXT NOT NULL,
    recipient TEXT NOT NULL,
    proposals INTEGER NOT NULL,
    people INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    journal_tip TEXT NOT NULL,
    carried_to TEXT NOT NULL DEFAULT '',
    carried_at TEXT NOT NULL DEFAULT '',
    answered_at TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE trusted_parties (
    uid TEXT PRIMARY KEY NOT NULL,
    public_key TEXT NOT NULL UNIQUE,
    party_uid TEXT NOT NULL,
    name TEXT NOT NULL,
    recipient TEXT NOT NULL DEFAULT '',
    trusted_on TEXT NOT NULL,
    trusted_by TEXT NOT NULL
) STRICT;

CREATE TABLE package_remarks (
    uid TEXT PRIMARY KEY NOT NULL,
    centre_uid TEXT NOT NULL,
    proposal_uid TEXT NOT NULL,
    proposal_code TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('returned', 'noted', 'agreed')),
    text TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL
) STRICT;
CREATE INDEX package_remarks_by_proposal ON package_remarks (centre_uid, proposal_uid);

CREATE TABLE received_packages (
    uid TEXT PRIMARY KEY NOT NULL,
    centre_uid TEXT NOT NULL,
    centre_name TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    previous_sha256 TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('settlement', 'year', 'all')),
    year INTEGER,
    source TEXT CHECK (source IN ('national', 'local')),
    schema_version INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    journal_tip TEXT NOT NULL,
    reply_to TEXT NOT NULL,
    proposals INTEGER NOT NULL,
    people INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    received_by TEXT NOT NULL,
    UNIQUE (centre_uid, sequence)
) STRICT;

-- Unique by centre as well: no centre can write over what another said.
CREATE TABLE received_proposals (
    uid TEXT PRIMARY KEY NOT NULL,
    centre_uid TEXT NOT NULL,
    proposal_uid TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    stage TEXT NOT NULL,
    year INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('national', 'local')),
    approved INTEGER NOT NULL,
    advanced INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    counterpart INTEGER NOT NULL,
    people INTEGER NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (centre_uid, proposal_uid)
) STRICT;

CREATE TABLE double_support_decisions (
    uid TEXT PRIMARY KEY NOT NULL,
    subject_key TEXT NOT NULL UNIQUE,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    reason TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL
) STRICT;
