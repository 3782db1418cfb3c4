-- Vòng đời của đề án.
ALTER TABLE proposals ADD COLUMN shape TEXT NOT NULL DEFAULT 'single'
    CHECK (shape IN ('single', 'group', 'flagship'));
ALTER TABLE proposals ADD COLUMN other_contents TEXT NOT NULL DEFAULT '';
ALTER TABLE proposal_steps ADD COLUMN kind TEXT NOT NULL DEFAULT 'reached'
    CHECK (kind IN ('reached', 'returned'));
ALTER TABLE proposal_steps ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
-- Mẫu 5c is the whole đề án accepted by the Cục: the form stays 'whole', the host tells it apart.
ALTER TABLE acceptances ADD COLUMN held_by TEXT NOT NULL DEFAULT 'department'
    CHECK (held_by IN ('department', 'agency'));

CREATE TABLE adjustments (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    change TEXT NOT NULL,
    old_value TEXT NOT NULL DEFAULT '',
    new_value TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    request_number TEXT NOT NULL DEFAULT '',
    confirmed_on TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    decision_number TEXT NOT NULL DEFAULT '',
    decided_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'refused'))
) STRICT;
CREATE INDEX adjustments_by_proposal ON adjustments (proposal_uid);

CREATE TABLE earlier_estimate_lines (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    adjustment_uid TEXT NOT NULL REFERENCES adjustments (uid),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    quantity TEXT,
    unit_price TEXT,
    amount INTEGER NOT NULL,
    "grant" INTEGER NOT NULL,
    counterpart INTEGER NOT NULL,
    other INTEGER NOT NULL
) STRICT;
CREATE INDEX earlier_estimate_lines_by_proposal ON earlier_estimate_lines (proposal_uid);

CREATE TABLE progress_reports (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    month TEXT NOT NULL,
    reported_on TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    volume_percent TEXT NOT NULL,
    done TEXT NOT NULL DEFAULT '',
    difficulties TEXT NOT NULL DEFAULT '',
    requests TEXT NOT NULL DEFAULT '',
    requested_advance INTEGER NOT NULL DEFAULT 0 CHECK (requested_advance >= 0),
    confirmed_on TEXT
) STRICT;
CREATE INDEX progress_reports_by_proposal ON progress_reports (proposal_uid);

CREATE TABLE recoveries (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    way TEXT NOT NULL CHECK (way IN ('beneficiary_to_unit', 'unit_to_budget')),
    beneficiary_uid TEXT REFERENCES beneficiaries (uid),
    ground TEXT NOT NULL CHECK (ground IN ('unspent', 'disallowed', 'stopped')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    decision_number TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL,
    due_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX recoveries_by_proposal ON recoveries (proposal_uid);

CREATE TABLE recovery_returns (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    recovery_uid TEXT NOT NULL REFERENCES recoveries (uid),
    returned_on TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    paper_number TEXT NOT NULL DEFAULT '',
    advance_uid TEXT REFERENCES advances (uid)
) STRICT;
CREATE INDEX recovery_returns_by_recovery ON recovery_returns (recovery_uid);
CREATE INDEX recovery_returns_by_proposal ON recovery_returns (proposal_uid);

CREATE TABLE force_majeures (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    happened_on TEXT NOT NULL,
    cause TEXT NOT NULL,
    explanation_number TEXT NOT NULL DEFAULT '',
    minutes_number TEXT NOT NULL DEFAULT '',
    minutes_on TEXT,
    department_signer TEXT NOT NULL DEFAULT '',
    commune_signer TEXT NOT NULL DEFAULT '',
    volume_percent TEXT NOT NULL,
    done_grant INTEGER NOT NULL CHECK (done_grant >= 0),
    done_counterpart INTEGER NOT NULL CHECK (done_counterpart >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX force_majeures_by_proposal ON force_majeures (proposal_uid);

CREATE TABLE group_plans (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    number TEXT NOT NULL DEFAULT '',
    made_on TEXT NOT NULL,
    approval_number TEXT NOT NULL DEFAULT '',
    approved_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX group_plans_by_proposal ON group_plans (proposal_uid);

CREATE TABLE year_shares (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    year INTEGER NOT NULL,
    "grant" INTEGER NOT NULL CHECK ("grant" >= 0),
    other INTEGER NOT NULL CHECK (other >= 0),
    decision_number TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX year_shares_of_proposal ON year_shares (proposal_uid, year);
