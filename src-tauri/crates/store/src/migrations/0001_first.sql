-- Sổ Khuyến công, lược đồ 1. Money is INTEGER whole đồng; `_on` is a calendar date (ISO text);
-- `_at` is an instant (UTC, RFC 3339). Every record has one identity, a UUIDv7 in text.

CREATE TABLE centres (
    uid TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    department TEXT NOT NULL,
    province_code TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    budget_unit_code TEXT NOT NULL DEFAULT '',
    tax_code TEXT NOT NULL DEFAULT '',
    account_number TEXT NOT NULL DEFAULT '',
    account_place TEXT NOT NULL DEFAULT '',
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    working_day TEXT
) STRICT;

CREATE TABLE signatories (
    uid TEXT PRIMARY KEY NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('head_of_unit', 'chief_accountant', 'cashier', 'preparer', 'department_head', 'agency_head')),
    name TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    to_on TEXT
) STRICT;

CREATE TABLE annual_plans (
    uid TEXT PRIMARY KEY NOT NULL,
    year INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('national', 'local')),
    decision_number TEXT NOT NULL DEFAULT '',
    decided_on TEXT,
    issuer TEXT NOT NULL DEFAULT '',
    stated_total INTEGER,
    stated_count INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX annual_plans_by_year ON annual_plans (year, source);

CREATE TABLE proposals (
    uid TEXT PRIMARY KEY NOT NULL,
    plan_uid TEXT REFERENCES annual_plans (uid),
    code TEXT NOT NULL,
    office_code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('national', 'local')),
    year INTEGER NOT NULL,
    approved_grant INTEGER CHECK (approved_grant >= 0),
    approved_other INTEGER CHECK (approved_other >= 0),
    support_basis TEXT NOT NULL CHECK (support_basis IN ('full_cost', 'percent_of_cost')),
    implementer TEXT NOT NULL DEFAULT '',
    partner TEXT NOT NULL DEFAULT '',
    beneficiary_text TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    commune_code TEXT,
    quantity TEXT,
    quantity_unit TEXT NOT NULL DEFAULT '',
    goal TEXT NOT NULL DEFAULT '',
    starts_on TEXT,
    ends_on TEXT,
    stage TEXT NOT NULL,
    progress_percent TEXT,
    regulation_pack TEXT NOT NULL DEFAULT '',
    officer TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (year, code)
) STRICT;
CREATE INDEX proposals_by_plan ON proposals (plan_uid);

CREATE TABLE proposal_steps (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    stage TEXT NOT NULL,
    reached_on TEXT NOT NULL,
    paper TEXT NOT NULL DEFAULT '',
    paper_number TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX proposal_steps_by_proposal ON proposal_steps (proposal_uid);

CREATE TABLE estimate_lines (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    item TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    quantity TEXT,
    unit_price TEXT,
    amount INTEGER NOT NULL,
    "grant" INTEGER NOT NULL,
    counterpart INTEGER NOT NULL,
    other INTEGER NOT NULL,
    sub_item TEXT NOT NULL DEFAULT '',
    done_quantity TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX estimate_lines_by_proposal ON estimate_lines (proposal_uid, position);

CREATE TABLE establishments (
    uid TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    tax_code TEXT NOT NULL DEFAULT '',
    registration_number TEXT NOT NULL DEFAULT '',
    registered_on TEXT,
    address TEXT NOT NULL DEFAULT '',
    commune_code TEXT,
    representative TEXT NOT NULL DEFAULT '',
    representative_title TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    trade TEXT NOT NULL DEFAULT '',
    account_number TEXT NOT NULL DEFAULT '',
    account_place TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE beneficiaries (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    establishment_uid TEXT NOT NULL REFERENCES establishments (uid),
    position INTEGER NOT NULL,
    content TEXT NOT NULL DEFAULT '',
    "grant" INTEGER NOT NULL,
    counterpart_committed INTEGER NOT NULL,
    counterpart_source TEXT NOT NULL DEFAULT '',
    committed_on TEXT,
    ceiling_code TEXT NOT NULL DEFAULT '',
    priority_factor TEXT NOT NULL DEFAULT '1',
    priority_ground TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX beneficiaries_by_proposal ON beneficiaries (proposal_uid, position);
CREATE INDEX beneficiaries_by_establishment ON beneficiaries (establishment_uid);

CREATE TABLE contracts (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    beneficiary_uid TEXT REFERENCES beneficiaries (uid),
    side TEXT NOT NULL CHECK (side IN ('with_agency', 'with_beneficiary')),
    number TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    other_party TEXT NOT NULL DEFAULT '',
    other_representative TEXT NOT NULL DEFAULT '',
    other_title TEXT NOT NULL DEFAULT '',
    other_address TEXT NOT NULL DEFAULT '',
    value INTEGER NOT NULL CHECK (value >= 0),
    advance_percent TEXT,
    ends_on TEXT,
    closure_number TEXT NOT NULL DEFAULT '',
    closed_on TEXT
) STRICT;
CREATE INDEX contracts_by_proposal ON contracts (proposal_uid);

CREATE TABLE advances (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    contract_uid TEXT REFERENCES contracts (uid),
    kind TEXT NOT NULL CHECK (kind IN ('advance', 'return', 'final_payment')),
    round INTEGER NOT NULL,
    moved_on TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    paper_number TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX advances_by_proposal ON advances (proposal_uid);

CREATE TABLE training_classes (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT REFERENCES proposals (uid),
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    trade TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    commune_code TEXT,
    starts_on TEXT,
    ends_on TEXT,
    class_days TEXT NOT NULL DEFAULT '',
    regime TEXT NOT NULL DEFAULT '',
    meal_rate INTEGER NOT NULL DEFAULT 0,
    -- Words of the groups that are given meals, joined by a space; empty = every group.
    meal_groups TEXT NOT NULL DEFAULT '',
    travel_rate INTEGER NOT NULL DEFAULT 0,
    travel_min_km TEXT NOT NULL DEFAULT '0',
    instructor TEXT NOT NULL DEFAULT '',
    class_manager TEXT NOT NULL DEFAULT '',
    opening_decision TEXT NOT NULL DEFAULT '',
    tested_on TEXT,
    certificate_decision TEXT NOT NULL DEFAULT '',
    certified_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX training_classes_by_proposal ON training_classes (proposal_uid);

CREATE TABLE acceptances (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    class_uid TEXT REFERENCES training_classes (uid),
    form TEXT NOT NULL CHECK (form IN ('place', 'whole')),
    number TEXT NOT NULL DEFAULT '',
    held_on TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    accepted_grant INTEGER NOT NULL,
    accepted_counterpart INTEGER NOT NULL,
    effect TEXT NOT NULL DEFAULT '',
    conclusion TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX acceptances_by_proposal ON acceptances (proposal_uid);

CREATE TABLE acceptance_members (
    uid TEXT PRIMARY KEY NOT NULL,
    acceptance_uid TEXT NOT NULL REFERENCES acceptances (uid),
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX acceptance_members_by_acceptance ON acceptance_members (acceptance_uid);

CREATE TABLE course_modules (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    theory_hours INTEGER NOT NULL,
    practice_hours INTEGER NOT NULL,
    instructor TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX course_modules_by_proposal ON course_modules (proposal_uid);

CREATE TABLE lessons (
    uid TEXT PRIMARY KEY NOT NULL,
    class_uid TEXT NOT NULL REFERENCES training_classes (uid),
    taught_on TEXT NOT NULL,
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    instructor TEXT NOT NULL,
    content TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX lessons_by_class ON lessons (class_uid, taught_on);

CREATE TABLE trainees (
    uid TEXT PRIMARY KEY NOT NULL,
    class_uid TEXT NOT NULL REFERENCES training_classes (uid),
    position INTEGER NOT NULL,
    full_name TEXT NOT NULL,
    born_on TEXT,
    birth_year INTEGER,
    sex TEXT CHECK (sex IN ('male', 'female')),
    card_number TEXT NOT NULL DEFAULT '',
    old_number TEXT NOT NULL DEFAULT '',
    ethnic_group TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    commune_code TEXT,
    "group" TEXT NOT NULL,
    group_proof TEXT NOT NULL DEFAULT '',
    workplace TEXT NOT NULL DEFAULT '',
    distance_km TEXT,
    attendance TEXT NOT NULL DEFAULT '' CHECK (attendance NOT GLOB '*[^xP0-]*'),
    meal_days_paid INTEGER,
    travel_paid INTEGER,
    result TEXT NOT NULL DEFAULT '',
    certificate_number TEXT NOT NULL DEFAULT '',
    job_after TEXT NOT NULL DEFAULT '',
    job_place TEXT NOT NULL DEFAULT '',
    job_wage INTEGER,
    job_loss_proof TEXT NOT NULL DEFAULT '',
    consent_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX trainees_by_class ON trainees (class_uid, position);
CREATE INDEX trainees_by_card ON trainees (card_number) WHERE card_number <> '';
CREATE INDEX trainees_by_old_number ON trainees (old_number) WHERE old_number <> '';

CREATE TABLE vouchers (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT REFERENCES proposals (uid),
    class_uid TEXT REFERENCES training_classes (uid),
    kind TEXT NOT NULL CHECK (kind IN ('payment_voucher', 'bank_order', 'treasury_draw', 'receipt_voucher', 'beneficiary_paper')),
    year INTEGER NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    series_number INTEGER,
    paid_on TEXT NOT NULL,
    payee TEXT NOT NULL DEFAULT '',
    payee_address TEXT NOT NULL DEFAULT '',
    payee_account TEXT NOT NULL DEFAULT '',
    payee_bank TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    attachments INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('draft', 'posted', 'cancelled')),
    issued_on TEXT,
    cancel_reason TEXT NOT NULL DEFAULT '',
    reverses_uid TEXT REFERENCES vouchers (uid),
    -- Typed words of a paper made outside the program; empty = computed from the total.
    amount_words TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
-- A number is used once per kind and year, whatever became of the paper.
CREATE UNIQUE INDEX vouchers_by_number ON vouchers (kind, year, number) WHERE number <> '';
CREATE INDEX vouchers_by_proposal ON vouchers (proposal_uid);
CREATE INDEX vouchers_by_day ON vouchers (year, paid_on);

CREATE TABLE voucher_lines (
    uid TEXT PRIMARY KEY NOT NULL,
    voucher_uid TEXT NOT NULL REFERENCES vouchers (uid),
    position INTEGER NOT NULL,
    estimate_line_uid TEXT REFERENCES estimate_lines (uid),
    content TEXT NOT NULL DEFAULT '',
    quantity TEXT,
    unit_price TEXT,
    "grant" INTEGER NOT NULL,
    counterpart INTEGER NOT NULL,
    deductible_tax INTEGER NOT NULL DEFAULT 0,
    sub_item TEXT NOT NULL DEFAULT '',
    seller_tax_code TEXT NOT NULL DEFAULT '',
    invoice_form TEXT NOT NULL DEFAULT '',
    invoice_symbol TEXT NOT NULL DEFAULT '',
    invoice_number TEXT NOT NULL DEFAULT '',
    invoiced_on TEXT,
    invoice_buyer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX voucher_lines_by_voucher ON voucher_lines (voucher_uid, position);
CREATE INDEX voucher_lines_by_estimate_line ON voucher_lines (estimate_line_uid);
CREATE INDEX voucher_lines_by_invoice ON voucher_lines (seller_tax_code, invoice_number) WHERE invoice_number <> '';

CREATE TABLE supporting_papers (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    class_uid TEXT REFERENCES training_classes (uid),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    dated_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('present', 'missing', 'returned')),
    scan_sha256 TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX supporting_papers_by_proposal ON supporting_papers (proposal_uid);

CREATE TABLE settlements (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    year INTEGER NOT NULL,
    made_on TEXT NOT NULL,
    regulation_pack TEXT NOT NULL,
    proposed INTEGER NOT NULL,
    approved INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX settlements_by_proposal ON settlements (proposal_uid);

CREATE TABLE check_overrides (
    uid TEXT PRIMARY KEY NOT NULL,
    proposal_uid TEXT NOT NULL REFERENCES proposals (uid),
    code TEXT NOT NULL,
    subject_uid TEXT NOT NULL,
    reason TEXT NOT NULL,
    allowed_by TEXT NOT NULL,
    allowed_on TEXT NOT NULL
) STRICT;
CREATE INDEX check_overrides_by_proposal ON check_overrides (proposal_uid);

-- Nhật ký: append-only. The chain covers salted hashes; the images stand aside so that one
-- person's data can be erased on request and the chain stays whole (decisions 11).
CREATE TABLE journal_operations (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    officer TEXT NOT NULL,
    operation TEXT NOT NULL,
    label TEXT NOT NULL,
    undoes_uid TEXT REFERENCES journal_operations (uid),
    can_undo INTEGER NOT NULL CHECK (can_undo IN (0, 1)),
    schema_version INTEGER NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE journal_changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    operation_uid TEXT NOT NULL REFERENCES journal_operations (uid),
    table_name TEXT NOT NULL,
    record_uid TEXT NOT NULL,
    before_hash TEXT NOT NULL DEFAULT '',
    after_hash TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX journal_changes_by_operation ON journal_changes (operation_uid);
CREATE INDEX journal_changes_by_record ON journal_changes (record_uid);

CREATE TABLE journal_images (
    change_seq INTEGER PRIMARY KEY NOT NULL REFERENCES journal_changes (seq),
    salt TEXT,
    before_json TEXT,
    after_json TEXT
) STRICT;

CREATE TABLE journal_erasures (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    erased_at TEXT NOT NULL,
    officer TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    ground TEXT NOT NULL,
    changes_erased INTEGER NOT NULL
) STRICT;

CREATE TRIGGER journal_operations_stay BEFORE UPDATE ON journal_operations
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_operations_remain BEFORE DELETE ON journal_operations
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_changes_stay BEFORE UPDATE ON journal_changes
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_changes_remain BEFORE DELETE ON journal_changes
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_images_remain BEFORE DELETE ON journal_images
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
-- The only change an image may see is being emptied whole.
CREATE TRIGGER journal_images_only_erased BEFORE UPDATE ON journal_images
WHEN NEW.salt IS NOT NULL OR NEW.before_json IS NOT NULL OR NEW.after_json IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
